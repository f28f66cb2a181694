package nl.werkzaak.mentorwijs.catalogue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.training.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceCarryOverTest {

    private final Catalogue catalogue = MentorwijsCatalogue.canonical();
    private final EvidenceLayer layer = catalogue.getEvidence();
    private final Training canonical = catalogue.getTraining();

    @Test
    void comparesWhatWasMeasuredAndNothingElse() {
        assertThat(EvidenceCarryOver.of(layer, canonical))
                .extracting(compared -> compared.item().key(), EvidenceCarryOver::outcome)
                .containsExactly(
                        tuple("e5", CarryOver.KEPT),
                        tuple("e6", CarryOver.NOT_COMPARABLE),
                        tuple("e7", CarryOver.NOT_COMPARABLE));
    }

    @Test
    void saysOfTheCanonicalTrainingWhatNoSourceSaysOfIt() {
        assertThat(ofProcess(canonical).conditions())
                .containsExactly(
                        new ComparedCondition(MeasuredCondition.SESSIONS, CarryOver.KEPT),
                        new ComparedCondition(MeasuredCondition.DELIVERY_MODE, CarryOver.NOT_COMPARABLE),
                        new ComparedCondition(MeasuredCondition.GROUP_SIZE, CarryOver.NOT_COMPARABLE));
    }

    @Test
    void findsAnotherNumberOfSessionsChanged() {
        Training four = canonical
                .withEffort(List.of())
                .withSessions(canonical.getSessions().subList(0, 4));

        EvidenceCarryOver compared = ofProcess(four);

        assertThat(compared.outcome()).isEqualTo(CarryOver.CHANGED);
        assertThat(outcome(MeasuredCondition.SESSIONS, compared)).isEqualTo(CarryOver.CHANGED);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryMode.class,
            names = {"ON_SITE", "ONLINE"})
    void keepsEachModeInWhichWasMeasured(DeliveryMode mode) {
        EvidenceCarryOver compared = ofProcess(heldAs(mode));

        assertThat(outcome(MeasuredCondition.DELIVERY_MODE, compared)).isEqualTo(CarryOver.KEPT);
        assertThat(compared.outcome()).isEqualTo(CarryOver.KEPT);
    }

    @Test
    void findsAModeChangedInWhichNoTrainingWasMeasured() {
        EvidenceCarryOver compared = ofProcess(heldAs(DeliveryMode.MIXED));

        assertThat(outcome(MeasuredCondition.DELIVERY_MODE, compared)).isEqualTo(CarryOver.CHANGED);
        assertThat(compared.outcome()).isEqualTo(CarryOver.CHANGED);
    }

    @Test
    void leavesAModeOpenWhileNotAllTrainingsAreCounted() {
        MeasuringConditions some =
                MeasuringConditions.builder().trainings(19).onSite(14).build();

        assertThat(compare(some, heldAs(DeliveryMode.ONLINE)).conditions())
                .containsExactly(new ComparedCondition(MeasuredCondition.DELIVERY_MODE, CarryOver.NOT_COMPARABLE));
    }

    @Test
    void findsAModeChangedOnceAllTrainingsAreCounted() {
        MeasuringConditions all =
                MeasuringConditions.builder().trainings(14).onSite(14).build();

        assertThat(compare(all, heldAs(DeliveryMode.ONLINE)).conditions())
                .containsExactly(new ComparedCondition(MeasuredCondition.DELIVERY_MODE, CarryOver.CHANGED));
    }

    @Test
    void leavesWordsAndWhatADocumentCannotSayToPeople() {
        MeasuringConditions words = MeasuringConditions.builder()
                .trainers(2)
                .setting(LocalizedText.of("bij een gemeente", "at a municipality"))
                .build();
        Training sheltered = canonical.withSetting(canonical.getSetting().withWorkplace(Workplace.SHELTERED));

        EvidenceCarryOver compared = compare(words, sheltered);

        assertThat(compared.outcome()).isEqualTo(CarryOver.NOT_COMPARABLE);
        assertThat(compared.conditions())
                .containsExactly(
                        new ComparedCondition(MeasuredCondition.TRAINERS, CarryOver.NOT_COMPARABLE),
                        new ComparedCondition(MeasuredCondition.SETTING, CarryOver.NOT_COMPARABLE));
    }

    @Test
    void tellsOfAChangeAlsoWhereOtherConditionsAreKept() {
        Training three = heldAs(DeliveryMode.ONLINE)
                .withEffort(List.of())
                .withSessions(canonical.getSessions().subList(0, 3));

        EvidenceCarryOver compared = ofProcess(three);

        assertThat(compared.conditions())
                .extracting(ComparedCondition::outcome)
                .containsExactly(CarryOver.CHANGED, CarryOver.KEPT, CarryOver.NOT_COMPARABLE);
        assertThat(compared.outcome()).isEqualTo(CarryOver.CHANGED);
    }

    private Training heldAs(DeliveryMode mode) {
        return canonical.withSetting(canonical.getSetting().withDeliveryMode(mode));
    }

    private EvidenceCarryOver ofProcess(Training training) {
        return EvidenceCarryOver.of(layer, training).stream()
                .filter(compared -> compared.item().key().equals("e5"))
                .findFirst()
                .orElseThrow();
    }

    private EvidenceCarryOver compare(MeasuringConditions conditions, Training training) {
        EvidenceItem item = ofProcess(training).item().withConditions(conditions);
        return EvidenceCarryOver.of(layer.withItems(item), training).get(0);
    }

    private static CarryOver outcome(MeasuredCondition condition, EvidenceCarryOver compared) {
        return compared.conditions().stream()
                .filter(each -> each.condition() == condition)
                .map(ComparedCondition::outcome)
                .findFirst()
                .orElseThrow();
    }
}
