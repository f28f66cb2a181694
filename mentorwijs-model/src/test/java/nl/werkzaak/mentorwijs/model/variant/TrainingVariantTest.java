package nl.werkzaak.mentorwijs.model.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.TrainingSamples;
import nl.werkzaak.mentorwijs.model.VariantSamples;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import org.junit.jupiter.api.Test;

class TrainingVariantTest {

    @Test
    void isOfTheCurrentSchemaVersionUnlessItSaysOtherwise() {
        assertThat(VariantSamples.EMPTY.getSchemaVersion()).isEqualTo(SchemaVersion.CURRENT);
        assertThat(VariantSamples.EMPTY
                        .withSchemaVersion(new SchemaVersion(1, 7))
                        .getSchemaVersion())
                .hasToString("1.7");
    }

    @Test
    void tellsWhichSectionsItGives() {
        TrainingVariant variant =
                VariantSamples.EMPTY.withHomework(List.of()).withName(LocalizedText.of("Mentorwijs voor de zorg"));

        assertThat(variant.givenSections()).containsExactly(Section.NAME, Section.HOMEWORK);
        assertThat(VariantSamples.EMPTY.givenSections()).isEmpty();
        assertThat(VariantSamples.WHOLE.givenSections()).containsExactly(Section.values());
    }

    @Test
    void mayLeaveNothingOutWithoutATrainingOfWhichItIsAVariant() {
        TrainingVariant.Builder orphan = TrainingVariant.builder()
                .id(Id.of("wees"))
                .version(Version.parse("1.0.0"))
                .name(LocalizedText.of("Wees"));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(orphan::build)
                .satisfies(e -> assertThat(e.getConstraintViolations()).hasSize(Section.values().length - 1))
                .withMessageContaining("TrainingVariant: Het onderdeel definition ontbreekt.")
                .withMessageContaining("TrainingVariant: Het onderdeel indications ontbreekt.");
    }

    @Test
    void mayBeATrainingOfItsOwnWhenItIsWrittenOutInFull() {
        assertThat(VariantSamples.WHOLE.withVariantOf(Optional.empty()).getVariantOf())
                .isEmpty();
    }

    @Test
    void doesNotJudgeReferencesToASectionThatItLeavesOut() {
        Session session = TrainingSamples.SESSION.withComponents(Id.of("known-elsewhere"));

        assertThat(VariantSamples.EMPTY.withSessions(List.of(session)).getSessions())
                .contains(List.of(session));
    }

    @Test
    void refusesReferencesThatDoNotResolveInASectionThatItGives() {
        TrainingVariant.Builder lost = TrainingVariant.builder()
                .from(VariantSamples.EMPTY)
                .activeComponents(List.of(TrainingSamples.LEADERSHIP))
                .sessions(List.of(TrainingSamples.SESSION));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(lost::build)
                .withMessageContaining("TrainingVariant.sessions[0].components[0]: "
                        + "Er is geen werkzaam bestanddeel met de id autonomy.");
    }

    @Test
    void isItselfWhenItsListsAreItsOwnAlready() {
        assertThat(VariantSamples.WHOLE.withOwnLists()).isSameAs(VariantSamples.WHOLE);
    }

    @Test
    void copiesListsThatOthersCanChange() {
        List<Session> sessions = new ArrayList<>(List.of(TrainingSamples.SECOND_SESSION.withNumber(1)));
        TrainingVariant variant = VariantSamples.EMPTY.withSessions(sessions);

        sessions.clear();

        assertThat(variant.getSessions().orElseThrow()).hasSize(1).isUnmodifiable();
    }

    @Test
    void addressesAChangeByItsSectionAndNature() {
        assertThat(VariantSamples.CHANGE.key()).isEqualTo("sessions-SHORTENING");
        assertThat(VariantSamples.CHANGE.withNature(Optional.empty()).key()).isEqualTo("sessions");
    }

    @Test
    void namesTheTrainingOfWhichItIsAVariantAndItsVersion() {
        assertThat(VariantSamples.CANONICAL).hasToString("mentorwijs 1.0.0");
    }

    @Test
    void writesATrainingOutInFullAsADocumentOfItsOwn() {
        TrainingVariant whole = TrainingVariant.from(TrainingSamples.TRAINING);

        assertThat(whole.getVariantOf()).isEmpty();
        assertThat(whole.getId()).isEqualTo(TrainingSamples.TRAINING.getId());
        assertThat(whole.getVersion()).isEqualTo(TrainingSamples.TRAINING.getVersion());
        assertThat(whole.getOrganisation()).isEqualTo(TrainingSamples.TRAINING.getOrganisation());
        assertThat(Section.values())
                .allSatisfy(section -> assertThat(whole.section(section).orElseThrow())
                        .isEqualTo(section.in(TrainingSamples.TRAINING)));
    }
}
