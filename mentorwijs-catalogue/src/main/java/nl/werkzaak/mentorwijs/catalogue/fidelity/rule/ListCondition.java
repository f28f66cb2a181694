package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.Collection;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ElementList.Entry;
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
            return comparison.removed(list).stream()
                    .map(entry -> Match.at(comparison.pointer(list, entry))
                            .about(entry.address())
                            .with("element", entry.element().getLabel())
                            .with("whole", entry.whole().getLabel())
                            .canonical(entry.element().getLabel()))
                    .toList();
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
            Collection<Entry> canonical = comparison.canonical(list);
            LocalizedText labels =
                    Phrases.list(canonical.stream().map(Entry::element).toList());
            return Match.when(
                    comparison.variant(list).isEmpty(),
                    () -> Match.at("/" + list.section())
                            .about(canonical.stream().map(Entry::address).toList())
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
            return comparison.added(list).stream()
                    .map(entry -> Match.at(entry.pointer())
                            .with("element", entry.element().getLabel())
                            .with("whole", entry.whole().getLabel())
                            .actual(entry.dutch()))
                    .toList();
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
            return comparison.reworded(list).stream()
                    .flatMap(entry -> comparison.counterpart(list, entry).stream()
                            .map(canonical -> match(entry, canonical.element().getLabel())))
                    .toList();
        }

        private static Match match(Entry entry, LocalizedText canonical) {
            return Match.at(entry.pointer())
                    .about(entry.address())
                    .with("element", entry.element().getLabel())
                    .with("canonical", canonical)
                    .actual(entry.dutch())
                    .canonical(canonical);
        }
    }
}
