package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.variant.VariantDerivation;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.Behaviour;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final ElementList PARTS = ElementList.BEHAVIOURS;

    @Test
    void findsAPartOnlyWhereTheWholeIsInBoth() {
        Training one = trained(List.of(component(1, "a", "b"), component(2, "c")));
        Training other = trained(List.of(component(1, "b", "d"), component(3, "e")));

        Comparison comparison =
                Comparison.of(one, other, VariantDerivation.standard().derive(other));

        assertThat(comparison.removed(PARTS))
                .extracting(ElementList.Entry::pointer)
                .containsExactly("/activeComponents/0/behaviours/0");
        assertThat(comparison.added(PARTS))
                .extracting(ElementList.Entry::pointer)
                .containsExactly("/activeComponents/0/behaviours/1");
        assertThat(new ListCondition.Removed(PARTS).matches(comparison))
                .extracting(Match::pointer)
                .containsExactly("/activeComponents/0/behaviours");
    }

    @Test
    void looksAtEachElementAFewTimesHoweverManyThereAre() {
        long few = lookedAt(100);
        long many = lookedAt(800);

        assertThat(many).isLessThan(few * 16);
    }

    /** How often elements are looked at where so many are called otherwise and have another part. */
    private static long lookedAt(int count) {
        AtomicLong looks = new AtomicLong();
        Training one = trained(components(count, "Iets", "a"));
        Training other = trained(components(count, "Iets anders", "b"));
        Elements canonical = Elements.of(one);
        Map<ElementList, Map<Address, ElementList.Entry>> watched = canonical.byList().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, list -> new Watched(list.getValue(), looks)));

        Comparison comparison = Comparison.of(
                new Elements(one, watched), other, VariantDerivation.standard().derive(other));

        assertThat(new ListCondition.Reworded(ElementList.ACTIVE_COMPONENTS).matches(comparison))
                .hasSize(count);
        assertThat(new ListCondition.Removed(PARTS).matches(comparison)).hasSize(count);
        assertThat(new ListCondition.Added(PARTS).matches(comparison)).hasSize(count);
        return looks.get();
    }

    private static Training trained(List<ActiveComponent> components) {
        return CANONICAL.withActiveComponents(components);
    }

    private static List<ActiveComponent> components(int count, String label, String part) {
        return IntStream.range(0, count)
                .mapToObj(number -> component(number, part).withLabel(LocalizedText.of(label)))
                .toList();
    }

    private static ActiveComponent component(int number, String... parts) {
        return ActiveComponent.builder()
                .id(Id.of("c-" + number))
                .label(LocalizedText.of("Iets"))
                .addAllBehaviours(List.of(parts).stream()
                        .map(part -> Behaviour.builder()
                                .id(Id.of(part))
                                .label(LocalizedText.of(part))
                                .build())
                        .toList())
                .build();
    }

    /** Elements that count how often somebody looks at one. */
    private static final class Watched extends AbstractMap<Address, ElementList.Entry> {

        private final Map<Address, ElementList.Entry> elements;
        private final AtomicLong looks;

        private Watched(Map<Address, ElementList.Entry> elements, AtomicLong looks) {
            this.elements = elements;
            this.looks = looks;
        }

        @Override
        public ElementList.@Nullable Entry get(Object address) {
            looks.incrementAndGet();
            return elements.get(address);
        }

        @Override
        public boolean containsKey(Object address) {
            looks.incrementAndGet();
            return elements.containsKey(address);
        }

        @Override
        public Set<Map.Entry<Address, ElementList.Entry>> entrySet() {
            looks.addAndGet(elements.size());
            return elements.entrySet();
        }
    }
}
