package nl.werkzaak.mentorwijs.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.internal.PartRules;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

class VariantDerivationTest {

    private static final Training CANONICAL =
            MentorwijsCatalogue.canonical().getTraining().withId(Id.of("voorbeeld"));
    private static final List<Session> SHORTER = CANONICAL.getSessions().stream()
            .map(session -> session.withDuration(Duration.ofHours(2)))
            .toList();

    @Test
    void givesNoSectionWhereNoneDiffers() {
        TrainingVariant variant = VariantDerivation.standard().derive(CANONICAL);

        assertThat(variant.givenSections()).isEmpty();
        assertThat(variant.getChanges()).isEmpty();
    }

    @Test
    void leavesOutTheContactTimeThatFollowsFromTheSessions() {
        TrainingVariant variant = VariantDerivation.standard().derive(shorter(Precision.DERIVED));

        assertThat(variant.givenSections()).containsExactly(Section.SESSIONS);
    }

    @Test
    void keepsAContactTimeThatAResolverWouldMarkOtherwise() {
        TrainingVariant variant = VariantDerivation.standard().derive(shorter(Precision.STATED));

        assertThat(variant.givenSections()).containsExactly(Section.SESSIONS, Section.EFFORT);
    }

    @Test
    void givesOnlyWhatDiffersFromTheTrainingThatItIsAVariantOf() {
        Training region = shorter(Precision.DERIVED).withId(Id.of("regio"));
        Training town = region.withId(Id.of("gemeente")).withHomework();

        TrainingVariant variant = VariantDerivation.of(region).derive(town);

        assertThat(variant.getVariantOf()).contains(TrainingReference.of(region.getId(), region.getVersion()));
        assertThat(variant.givenSections()).containsExactly(Section.HOMEWORK);
    }

    @Test
    void recordsEachNatureOfAnAdaptationWithoutAReason() {
        TrainingVariant variant = VariantDerivation.standard().derive(shorter(Precision.DERIVED));

        assertThat(variant.getChanges())
                .containsExactly(Change.builder()
                        .section(Section.SESSIONS)
                        .nature(AdaptationNature.SHORTENING)
                        .build());
    }

    @Test
    void keepsTheRecordsOfSectionsThatDifferAndNoOthers() {
        Change sessions = Change.builder()
                .section(Section.SESSIONS)
                .nature(AdaptationNature.PACKAGING)
                .build();
        Change homework = Change.builder().section(Section.HOMEWORK).build();

        TrainingVariant variant =
                VariantDerivation.standard().derive(shorter(Precision.DERIVED), List.of(homework, sessions));

        assertThat(variant.getChanges()).containsExactly(sessions);
    }

    private static Training shorter(Precision precision) {
        List<EffortFigure> effort = CANONICAL.getEffort().stream()
                .map(figure -> figure.getId().equals(PartRules.CONTACT_TIME)
                        ? figure.withDuration(Duration.ofHours(10)).withPrecision(precision)
                        : figure)
                .toList();
        return Training.builder()
                .from(CANONICAL)
                .sessions(SHORTER)
                .effort(effort)
                .build();
    }
}
