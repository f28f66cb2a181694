package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Subgroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.training.Workplace;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

class FillingInTest {

    private static final String HEAD = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: voorbeeld
            version: "0.1.0"
            """;

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();

    @Test
    void leavesOutASectionThatTheDocumentLeavesOut() {
        TrainingVariant variant = read("");

        assertThat(variant.givenSections()).isEmpty();
        assertThat(variant.getChanges()).isEmpty();
    }

    @Test
    void takesAnElementWithNothingButAKnownKeyAsItIs() {
        TrainingVariant variant = read("sessions: [{ number: 1 }, { number: 2, duration: PT2H }]\n");

        assertThat(variant.getSessions().orElseThrow())
                .containsExactly(
                        CANONICAL.getSessions().get(0),
                        CANONICAL.getSessions().get(1).withDuration(Duration.ofHours(2)));
    }

    @Test
    void fillsInWhereverTheKeyStands() {
        TrainingVariant first =
                read("targetGroups: [{ id: supervisors, label: { nl: x } }, { id: vulnerable-employees }]\n");
        TrainingVariant last =
                read("targetGroups: [{ label: { nl: x }, id: supervisors }, { id: vulnerable-employees }]\n");

        assertThat(last).isEqualTo(first);
    }

    @Test
    void keepsTheListOfAKnownElementThatLeavesItOut() {
        ActiveComponent component = component("{ id: transformational-leadership, label: { nl: Leiderschap } }");

        assertThat(component.getLabel()).isEqualTo(LocalizedText.of("Leiderschap"));
        assertThat(component.getBehaviours()).hasSize(5);
    }

    @Test
    void takesAnEmptyListForNone() {
        assertThat(component("{ id: transformational-leadership, behaviours: [] }")
                        .getBehaviours())
                .isEmpty();
        assertThat(read("homework: []\n").getHomework()).contains(List.of());
    }

    @Test
    void fillsInElementsWithinAKnownElementEvenWhereItsKeyStandsLast() {
        TrainingVariant variant = read("""
                targetGroups:
                  - subgroups: [{ id: intellectual-disability }]
                    id: vulnerable-employees
                  - id: supervisors
                """);

        TargetGroup group = variant.getTargetGroups().orElseThrow().get(0);
        assertThat(group.getSubgroups())
                .extracting(Subgroup::getLabel)
                .containsExactly(
                        CANONICAL.getTargetGroups().get(0).getSubgroups().get(0).getLabel());
    }

    @Test
    void takesANewElementAsItIsWritten() {
        ActiveComponent component = component("{ id: nieuw, label: { nl: Nieuw } }");

        assertThat(component)
                .isEqualTo(ActiveComponent.builder()
                        .id(Id.of("nieuw"))
                        .label(LocalizedText.of("Nieuw"))
                        .build());
    }

    @Test
    void fillsInTheGoalAndTheSetting() {
        TrainingVariant variant =
                read("goal: { subGoals: [{ id: competencies }] }\nsetting: { deliveryMode: ONLINE }\n");

        assertThat(variant.getGoal().orElseThrow().getText())
                .isEqualTo(CANONICAL.getGoal().getText());
        assertThat(variant.getGoal().orElseThrow().getSubGoals())
                .containsExactly(CANONICAL.getGoal().getSubGoals().get(1));
        assertThat(variant.getSetting().orElseThrow().getWorkplace()).isEqualTo(Workplace.REGULAR);
        assertThat(variant.getSetting().orElseThrow().getDeliveryMode()).contains(DeliveryMode.ONLINE);
    }

    @Test
    void replacesATextAsAWhole() {
        ActiveComponent component = component("{ id: autonomy, label: { nl: Eigen regie } }");

        assertThat(component.getLabel().byLanguage()).containsOnlyKeys("nl");
    }

    @Test
    void fillsInFromTheCanonicalTrainingInAVariantOfAnotherToo() {
        String document = HEAD.replace("id: mentorwijs", "id: mentorwijs-zorg") + "sessions: [{ number: 1 }]\n";

        assertThat(reader().read(document).value().orElseThrow().getSessions().orElseThrow())
                .extracting(Session::getDuration)
                .containsExactly(Duration.ofMinutes(150));
    }

    @Test
    void comparesNothingWithTheCanonicalTrainingInAVariantOfAnother() {
        String document = HEAD.replace("id: mentorwijs", "id: mentorwijs-zorg")
                + "sessions: [{ number: 1, components: [uit-zorg] }]\n";

        assertThat(reader().read(document).findings()).isEmpty();
    }

    private static ActiveComponent component(String text) {
        return read("activeComponents: [" + text + "]\n")
                .getActiveComponents()
                .orElseThrow()
                .get(0);
    }

    private static TrainingVariant read(String sections) {
        return reader().read(HEAD + sections).value().orElseThrow();
    }

    private static DocumentReader<TrainingVariant> reader() {
        return Formats.standard().byId("yaml").orElseThrow().reader();
    }
}
