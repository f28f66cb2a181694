package nl.werkzaak.mentorwijs.catalogue.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Difference.Side;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();

    @Test
    void tellsAnElementInOtherWordsAsReworded() {
        ActiveComponent first = CANONICAL.getActiveComponents().get(0);
        LocalizedText words = LocalizedText.of("een werkplek voor iedereen");

        SectionComparison section = compare(
                CANONICAL.withActiveComponents(replaced(CANONICAL.getActiveComponents(), 0, first.withLabel(words))),
                Section.ACTIVE_COMPONENTS);

        assertThat(section.differences())
                .containsExactly(new Difference(
                        DifferenceKind.REWORDED,
                        Address.parse("activeComponents/inclusive-work-climate"),
                        Optional.of("label"),
                        Optional.of(new Side("/activeComponents/0/label", first.getLabel())),
                        Optional.of(new Side("/activeComponents/0/label", words))));
        assertThat(section.unchanged()).isEqualTo(5);
    }

    @Test
    void tellsAPartOfAnElementByItsOwnAddress() {
        ActiveComponent last = CANONICAL.getActiveComponents().get(5);
        ActiveComponent shorter = last.withBehaviours(last.getBehaviours().subList(0, 4));

        SectionComparison section = compare(
                CANONICAL.withActiveComponents(replaced(CANONICAL.getActiveComponents(), 5, shorter)),
                Section.ACTIVE_COMPONENTS);

        assertThat(section.differences())
                .extracting(Difference::kind, Difference::address)
                .containsExactly(tuple(
                        DifferenceKind.REMOVED,
                        Address.parse("activeComponents/transformational-leadership/own-decisions")));
    }

    @Test
    void tellsOneElementThatWentToTheFrontAsTheOneThatMoved() {
        List<ActiveComponent> turned = new ArrayList<>(CANONICAL.getActiveComponents());
        Collections.rotate(turned, 1);

        SectionComparison section = compare(CANONICAL.withActiveComponents(turned), Section.ACTIVE_COMPONENTS);

        assertThat(section.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(DifferenceKind.MOVED);
            assertThat(difference.before().orElseThrow().pointer()).isEqualTo("/activeComponents/5");
            assertThat(difference.after().orElseThrow().pointer()).isEqualTo("/activeComponents/0");
        });
        assertThat(section.unchanged()).isEqualTo(5);
    }

    @Test
    void tellsAValueThatOnlyOneTrainingHasWithOneSide() {
        SectionComparison section = compare(
                CANONICAL.withSetting(CANONICAL.getSetting().withDeliveryMode(DeliveryMode.ONLINE)), Section.SETTING);

        assertThat(section.differences())
                .containsExactly(new Difference(
                        DifferenceKind.CHANGED,
                        Address.parse("setting"),
                        Optional.of("deliveryMode"),
                        Optional.empty(),
                        Optional.of(new Side("/setting/deliveryMode", DeliveryMode.ONLINE))));
    }

    @Test
    void tellsAValueThatWasTakenAwayWithOneSide() {
        Training online = CANONICAL.withSetting(CANONICAL.getSetting().withDeliveryMode(DeliveryMode.ONLINE));

        assertThat(Comparison.of(online, CANONICAL).differences())
                .containsExactly(new Difference(
                        DifferenceKind.CHANGED,
                        Address.parse("setting"),
                        Optional.of("deliveryMode"),
                        Optional.of(new Side("/setting/deliveryMode", DeliveryMode.ONLINE)),
                        Optional.empty()));
    }

    @Test
    void tellsThatTheOrganisationIsNoLongerNamed() {
        Comparison comparison = Comparison.of(CANONICAL.withOrganisation("Voorbeeldgemeente"), CANONICAL);

        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.before()).contains(new Side("/organisation", "Voorbeeldgemeente"));
            assertThat(difference.after()).isEmpty();
        });
    }

    @Test
    void countsASectionThatIsNoListAsOneThing() {
        Training reworded = CANONICAL.withDefinition(LocalizedText.of("andere woorden"));

        assertThat(compare(reworded, Section.DEFINITION).unchanged()).isZero();
        assertThat(compare(reworded, Section.GOAL).unchanged()).isOne();
    }

    @Test
    void tellsNothingOfATrainingBesideItself() {
        Comparison comparison = Comparison.of(CANONICAL, CANONICAL);

        assertThat(comparison.differs()).isFalse();
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void tellsAnotherIdentityApartFromTheSections() {
        Comparison comparison = Comparison.of(CANONICAL, CANONICAL.withOrganisation("Voorbeeldgemeente"));

        assertThat(comparison.differs()).isTrue();
        assertThat(comparison.identity())
                .extracting(difference -> difference.address().value())
                .containsExactly("organisation");
        assertThat(comparison.sections()).noneMatch(SectionComparison::differs);
    }

    @Test
    void isComparedAgainOnlyWithAnotherTraining() {
        Comparison comparison = Comparison.of(CANONICAL, CANONICAL.withHomework());
        Training parent = CANONICAL.withName(LocalizedText.of("Ouder"));

        assertThat(comparison.from(CANONICAL)).isSameAs(comparison);
        assertThat(comparison.from(parent).sections())
                .filteredOn(SectionComparison::differs)
                .extracting(SectionComparison::section)
                .containsExactly(Section.NAME, Section.HOMEWORK);
    }

    @Test
    void findsWhatKeptItsOrderInLongLists() {
        List<Integer> numbers = IntStream.range(0, 100_000).boxed().toList();
        List<Integer> turned = new ArrayList<>(numbers);
        Collections.reverse(turned);

        assertThat(KeptOrder.of(numbers.stream().mapToInt(number -> number).toArray()))
                .hasSize(100_000);
        assertThat(KeptOrder.of(turned.stream().mapToInt(number -> number).toArray()))
                .hasSize(1);
    }

    private static SectionComparison compare(Training after, Section section) {
        return Comparison.of(CANONICAL, after).section(section);
    }

    private static <T> List<T> replaced(List<T> list, int index, T element) {
        List<T> replaced = new ArrayList<>(list);
        replaced.set(index, element);
        return replaced;
    }
}
