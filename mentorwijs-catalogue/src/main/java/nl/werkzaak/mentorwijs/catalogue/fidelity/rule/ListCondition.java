package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.compare.Pair;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** A condition on the elements that a list has in common with the canonical one, or has not. */
public sealed interface ListCondition extends Condition {

    /**
     * The list that it looks at.
     *
     * @return the list, not null
     */
    ElementList list();

    /**
     * The variant lacks an element of a list.
     *
     * @param list  the list, not null
     */
    @Fills({"element", "whole"})
    record Removed(ElementList list) implements ListCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return list.removed(comparison).map(Removed::match).toList();
        }

        private static Match match(Pair gone) {
            LocalizedText label = ElementList.canonicalLabel(gone);
            return Match.at(gone.holder().orElseThrow().pointer())
                    .about(gone.address())
                    .with("element", label)
                    .with("whole", ElementList.canonicalLabel(gone.whole().orElse(gone)))
                    .canonical(label);
        }
    }

    /**
     * The variant has nothing of a list that the canonical training fills.
     *
     * @param list  the list, not null
     */
    @Fills("elements")
    record Emptied(ElementList list) implements ListCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            List<Pair> canonical = list.canonical(comparison);
            LocalizedText labels = Phrases.list(ElementList.elements(canonical, Pair::before));
            return Match.when(
                    list.variant(comparison).isEmpty(),
                    () -> Match.at("/" + list.section())
                            .about(canonical.stream().map(Pair::address).toList())
                            .with("elements", labels)
                            .canonical(labels));
        }
    }

    /**
     * The variant has an element that the canonical list lacks.
     *
     * @param list  the list, not null
     */
    @Fills({"element", "whole"})
    record Added(ElementList list) implements ListCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return list.added(comparison).map(Added::match).toList();
        }

        private static Match match(Pair added) {
            LocalizedText label = ElementList.label(added);
            return Match.at(added.pointer())
                    .with("element", label)
                    .with("whole", ElementList.label(added.whole().orElse(added)))
                    .actual(label.dutch());
        }
    }

    /**
     * The variant calls an element otherwise in Dutch, the language of the sources.
     *
     * @param list  the list, not null
     */
    @Fills({"element", "canonical"})
    record Reworded(ElementList list) implements ListCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return list.variant(comparison).stream()
                    .filter(Pair::isCalledOtherwise)
                    .map(Reworded::match)
                    .toList();
        }

        private static Match match(Pair pair) {
            LocalizedText canonical = ElementList.canonicalLabel(pair);
            LocalizedText label = ElementList.label(pair);
            return Match.at(pair.pointer())
                    .about(pair.address())
                    .with("element", label)
                    .with("canonical", canonical)
                    .actual(label.dutch())
                    .canonical(canonical);
        }
    }
}
