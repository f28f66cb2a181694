package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.compare.Pair;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.Behaviour;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;

class ElementListTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final ElementList PARTS = ElementList.BEHAVIOURS;

    @Test
    void findsAPartOnlyWhereTheWholeIsInBoth() {
        Training one = trained(List.of(component(1, "a", "b"), component(2, "c")));
        Training other = trained(List.of(component(1, "b", "d"), component(3, "e")));

        Comparison comparison = Comparison.of(one, other);

        assertThat(PARTS.removed(comparison))
                .extracting(Pair::address)
                .containsExactly(Address.parse("activeComponents/c-1/a"));
        assertThat(PARTS.added(comparison))
                .extracting(Pair::pointer)
                .containsExactly("/activeComponents/0/behaviours/1");
        assertThat(new ListCondition.Removed(PARTS).matches(comparison))
                .extracting(Match::pointer)
                .containsExactly("/activeComponents/0/behaviours");
    }

    private static Training trained(List<ActiveComponent> components) {
        return CANONICAL.withActiveComponents(components);
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
}
