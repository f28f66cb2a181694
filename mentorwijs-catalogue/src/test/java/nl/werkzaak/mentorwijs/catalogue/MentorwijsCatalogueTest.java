package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Gap;
import nl.werkzaak.mentorwijs.model.provenance.GapKind;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Outcome;
import nl.werkzaak.mentorwijs.model.training.OutcomeBearer;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.training.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MentorwijsCatalogueTest {

    private final Catalogue catalogue = MentorwijsCatalogue.canonical();
    private final Training training = catalogue.getTraining();

    @Test
    void hasSixActiveComponentsInTheOrderOfTheSource() {
        assertThat(keys(training.getActiveComponents()))
                .containsExactly(
                        "inclusive-work-climate",
                        "understanding-limitations",
                        "focus-on-qualities",
                        "learning-rich-work",
                        "autonomy",
                        "transformational-leadership");
    }

    @Test
    void hasFiveBehavioursInTheSixthComponentAlone() {
        Map<String, List<String>> behaviours = new TreeMap<>();
        for (ActiveComponent component : training.getActiveComponents()) {
            if (!component.getBehaviours().isEmpty()) {
                behaviours.put(component.key(), keys(component.getBehaviours()));
            }
        }

        assertThat(behaviours)
                .containsExactly(Map.entry(
                        "transformational-leadership",
                        List.of("trust", "compassion", "attention", "motivation", "own-decisions")));
    }

    @Test
    void hasTwoLayersOfTargetGroupsWithFiveSubgroupsInTheUltimateOne() {
        TargetGroup employees = training.getTargetGroups().get(0);
        TargetGroup supervisors = training.getTargetGroups().get(1);

        assertThat(keys(training.getTargetGroups())).containsExactly("vulnerable-employees", "supervisors");
        assertThat(employees.getLayer()).isEqualTo(TargetGroupLayer.ULTIMATE);
        assertThat(supervisors.getLayer()).isEqualTo(TargetGroupLayer.INTERMEDIATE);
        assertThat(keys(employees.getSubgroups()))
                .containsExactly(
                        "intellectual-disability",
                        "psychological-vulnerability",
                        "physical-disability",
                        "limited-education",
                        "long-term-unemployment");
        assertThat(supervisors.getSubgroups()).isEmpty();
    }

    @Test
    void hasKnowledgeAttitudeAndSkills() {
        assertThat(keys(training.getLearningGoals())).containsExactly("KNOWLEDGE", "ATTITUDE", "SKILLS");
    }

    @Test
    void hasTheKeysOfTheOtherSections() {
        assertThat(training.getSetting().getWorkplace()).isEqualTo(Workplace.REGULAR);
        assertThat(training.getSetting().getDeliveryMode()).isEmpty();
        assertThat(keys(training.getSupervisorRoles())).containsExactly("mentor", "coach", "colleague");
        assertThat(keys(training.getHomework())).containsExactly("preparation");
        assertThat(keys(training.getTrainerRequirements())).containsExactly("training-experience", "training-affinity");
        assertThat(keys(training.getDeliveryChannels()))
                .containsExactly("municipalities", "sw-companies", "reintegration-companies");
        assertThat(keys(training.getEffort())).containsExactly("introduction", "cycle", "participant");
        assertThat(keys(training.getIndications())).containsExactly("municipal-organisation", "employer");
    }

    @Test
    void expectsOneOutcomeOfTheSupervisorAndThreeOfTheEmployee() {
        assertThat(training.getOutcomes())
                .extracting(Outcome::getBearer)
                .containsExactly(
                        OutcomeBearer.SUPERVISOR,
                        OutcomeBearer.EMPLOYEE,
                        OutcomeBearer.EMPLOYEE,
                        OutcomeBearer.EMPLOYEE);
    }

    @Test
    void hasFiveSessionsOfTwoAndAHalfHoursAndNothingElseInThem() {
        assertThat(training.getSessions())
                .hasSize(5)
                .allSatisfy(session -> assertThat(session)
                        .isEqualTo(Session.builder()
                                .number(session.getNumber())
                                .duration(Duration.ofMinutes(150))
                                .build()));
    }

    @Test
    void marksSeventyFiveAndSixtyHoursAsEstimatesAndTheContactTimeAsStated() {
        assertThat(training.getEffort())
                .extracting(EffortFigure::getDuration, EffortFigure::getPrecision)
                .containsExactly(
                        tuple(Duration.ofHours(75), Precision.ESTIMATE),
                        tuple(Duration.ofHours(60), Precision.ESTIMATE),
                        tuple(Duration.ofMinutes(750), Precision.STATED));
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void citesEverySection(Section section) {
        assertThat(catalogue.citationsOf(Address.parse(section.jsonName()))).isNotEmpty();
    }

    @Test
    void citesASourceWhereAGapIsLeftOpen() {
        assertThat(catalogue.getGaps())
                .filteredOn(gap -> gap.getKind() == GapKind.LEFT_OPEN)
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.getCitations()).isNotEmpty());
    }

    @Test
    void listsTheFactsThatNoSourceGives() {
        assertThat(catalogue.getGaps())
                .extracting(Gap::key)
                .contains(
                        "session-titles",
                        "session-content",
                        "session-components",
                        "session-interval",
                        "group-size",
                        "number-of-trainers",
                        "homework-amount",
                        "introduction-role",
                        "cycle-bearer",
                        "cycle-participants-included",
                        "delivery-mode",
                        "delivery-place",
                        "costs",
                        "success-and-failure-factors",
                        "preconditions",
                        "component-evidence-class",
                        "recognition-level");
    }

    @Test
    void findsAnElementByItsAddress() {
        assertThat(catalogue
                        .find(Address.parse("activeComponents/autonomy"))
                        .flatMap(entry -> entry.as(ActiveComponent.class)))
                .contains(training.getActiveComponents().get(4));
        assertThat(catalogue.find(Address.parse("activeComponents/autonomie"))).isEmpty();
    }

    private static List<String> keys(List<? extends Keyed> elements) {
        return elements.stream().map(Keyed::key).toList();
    }
}
