package nl.werkzaak.mentorwijs.catalogue.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ElementList;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ListCondition;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.TrainerProfile;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

class AdaptationRecordTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();

    @Test
    void isInconsistentWithFidelityWhereALightIsRed() {
        AdaptationRecord record = record(builder ->
                builder.activeComponents(CANONICAL.getActiveComponents().subList(0, 5)));

        assertThat(record.consistency()).isEqualTo(FidelityConsistency.INCONSISTENT);
        assertThat(record.adaptation().natures()).containsExactly(AdaptationNature.REMOVING);
    }

    @Test
    void isUndecidedWhereALightIsYellow() {
        assertThat(record(builder -> builder.homework(List.of())).consistency())
                .isEqualTo(FidelityConsistency.UNDECIDED);
    }

    @Test
    void isUndecidedWhereNoRuleJudges() {
        assertThat(record(builder -> builder.definition(LocalizedText.of("iets anders")))
                        .consistency())
                .isEqualTo(FidelityConsistency.UNDECIDED);
    }

    @Test
    void isConsistentWhereAllIsGreen() {
        TrainerProfile profile = TrainerProfile.builder()
                .id(Id.of("ervaringsdeskundigen"))
                .label(LocalizedText.of("ervaringsdeskundigen"))
                .build();

        assertThat(record(builder -> builder.trainerProfiles(
                                Stream.concat(CANONICAL.getTrainerProfiles().stream(), Stream.of(profile))
                                        .toList()))
                        .consistency())
                .isEqualTo(FidelityConsistency.CONSISTENT);
    }

    @Test
    void takesNoLightFromAnotherSectionAndNoneFromARuleOfAnOrganisation() {
        FidelityRule own = FidelityRule.builder()
                .id("rivierenland:huiswerk")
                .elementClass(ElementClass.DESCRIBED)
                .light(Light.RED)
                .basis(Basis.ORGANISATION)
                .condition(new ListCondition.Emptied(ElementList.HOMEWORK))
                .addLiterature("Kwaliteitskader 2026")
                .message(LocalizedText.of("Er is geen huiswerk."))
                .build();

        List<AdaptationRecord> records = records(
                FidelityAssessor.standard().withRules(List.of(own)),
                builder -> builder.homework(List.of())
                        .activeComponents(CANONICAL.getActiveComponents().subList(0, 5)));

        assertThat(records)
                .extracting(record -> record.adaptation().section() + " " + record.consistency())
                .containsExactly("activeComponents INCONSISTENT", "homework UNDECIDED");
    }

    @Test
    void holdsWhatTheDocumentSaysOfTheSectionAndOfNoOther() {
        Change change = Change.builder().section(Section.HOMEWORK).build();

        assertThat(record(builder -> builder.homework(List.of()).addChanges(change, change.withSection(Section.GOAL)))
                        .changes())
                .containsExactly(change);
    }

    private static AdaptationRecord record(UnaryOperator<TrainingVariant.Builder> change) {
        List<AdaptationRecord> records = records(FidelityAssessor.standard(), change);
        assertThat(records).hasSize(1);
        return records.get(0);
    }

    private static List<AdaptationRecord> records(
            FidelityAssessor assessor, UnaryOperator<TrainingVariant.Builder> change) {
        Resolution resolution = VariantResolver.standard()
                .resolve(change.apply(TrainingVariant.builder()
                                .variantOf(TrainingReference.of(CANONICAL.getId(), CANONICAL.getVersion()))
                                .id(Id.of("voorbeeld"))
                                .version(Version.parse("0.1.0")))
                        .build());
        return AdaptationRecord.of(resolution, assessor.assess(resolution).orElseThrow());
    }
}
