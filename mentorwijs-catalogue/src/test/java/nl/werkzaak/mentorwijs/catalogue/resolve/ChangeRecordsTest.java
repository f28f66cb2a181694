package nl.werkzaak.mentorwijs.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.AdaptationGoal;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;
import nl.werkzaak.mentorwijs.model.variant.AdaptationReason;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

class ChangeRecordsTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final Change REMOVED_HOMEWORK = Change.builder()
            .section(Section.HOMEWORK)
            .nature(AdaptationNature.REMOVING)
            .reason(AdaptationReason.builder()
                    .goal(AdaptationGoal.IMPROVE_FEASIBILITY)
                    .build())
            .build();

    @Test
    void findsNothingWhereTheRecordFitsTheDifference() {
        assertThat(findings(withoutHomework(REMOVED_HOMEWORK))).isEmpty();
    }

    @Test
    void findsADifferenceWithoutARecord() {
        assertThat(findings(withoutHomework())).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("change.missing");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location().pointer()).isEqualTo("/homework");
            assertThat(finding.message().in(Locale.ENGLISH)).contains("mentorwijs 1.0.0");
        });
    }

    @Test
    void findsARecordWithoutADifference() {
        assertThat(findings(withoutHomework(REMOVED_HOMEWORK, REMOVED_HOMEWORK.withSection(Section.SESSIONS))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("change.without-difference");
                    assertThat(finding.location().pointer()).isEqualTo("/changes/1");
                });
    }

    @Test
    void findsARecordThatNamesAnotherNatureAndSaysWhichFits() {
        assertThat(findings(withoutHomework(REMOVED_HOMEWORK.withNature(AdaptationNature.LENGTHENING))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("change.nature");
                    assertThat(finding.location().pointer()).isEqualTo("/changes/0/nature");
                    assertThat(finding.hint().orElseThrow().in(Locale.ENGLISH)).contains("REMOVING");
                });
    }

    @Test
    void findsARecordWithoutAReason() {
        Change unexplained = Change.builder().section(Section.HOMEWORK).build();

        assertThat(findings(withoutHomework(unexplained))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("change.reason.missing");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location().pointer()).isEqualTo("/changes/0");
        });
    }

    @Test
    void asksNoRecordOfAnotherName() {
        assertThat(findings(withoutHomework(REMOVED_HOMEWORK).withName(LocalizedText.of("Werkwijs"))))
                .isEmpty();
    }

    private static TrainingVariant withoutHomework(Change... changes) {
        return TrainingVariant.builder()
                .variantOf(TrainingReference.of(CANONICAL.getId(), CANONICAL.getVersion()))
                .id(Id.of("voorbeeld"))
                .version(Version.parse("0.1.0"))
                .homework(List.of())
                .addChanges(changes)
                .build();
    }

    private static List<Finding> findings(TrainingVariant variant) {
        return VariantResolver.standard().resolve(variant).findings();
    }
}
