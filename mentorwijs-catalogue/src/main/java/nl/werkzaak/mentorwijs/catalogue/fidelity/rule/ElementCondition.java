package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.compare.Pair;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.Labelled;

/** A condition on which elements a list has, and how many, whatever the canonical training has. */
public sealed interface ElementCondition extends Condition {

    /**
     * The list that it looks at.
     *
     * @return the list, not null
     */
    ElementList list();

    /**
     * A list has fewer elements than the rule asks.
     *
     * @param list  the list, not null
     * @param number  the least, not below zero
     */
    @Fills({"number", "limit"})
    record ElementsFewerThan(ElementList list, int number) implements ElementCondition {

        /** Checks the limit. */
        public ElementsFewerThan {
            ConditionKind.requireLimit(number);
        }

        @Override
        public List<Match> matches(Comparison comparison) {
            int there = list.variant(comparison).size();
            return Match.when(there < number, () -> counted(list, there, number));
        }
    }

    /**
     * A list has more elements than the rule allows.
     *
     * @param list  the list, not null
     * @param number  the most, not below zero
     */
    @Fills({"number", "limit"})
    record ElementsMoreThan(ElementList list, int number) implements ElementCondition {

        /** Checks the limit. */
        public ElementsMoreThan {
            ConditionKind.requireLimit(number);
        }

        @Override
        public List<Match> matches(Comparison comparison) {
            int there = list.variant(comparison).size();
            return Match.when(there > number, () -> counted(list, there, number));
        }
    }

    /**
     * A list lacks the element with the id that the rule names.
     *
     * @param list  the list, not null
     * @param element  the id; a learning domain is called knowledge, attitude or skills here; not null
     */
    @Fills("element")
    record ElementAbsent(ElementList list, Id element) implements ElementCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return Match.when(
                    named(element, list, comparison).findAny().isEmpty(), () -> at(list).with("element", element));
        }
    }

    /**
     * A list has the element with the id that the rule names.
     *
     * @param list  the list, not null
     * @param element  the id; a learning domain is called knowledge, attitude or skills here; not null
     */
    @Fills("element")
    record ElementPresent(ElementList list, Id element) implements ElementCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return named(element, list, comparison)
                    .map(pair -> Match.at(pair.pointer())
                            .about(pair.address())
                            .with("element", ElementList.label(pair))
                            .actual(ElementList.label(pair).dutch()))
                    .toList();
        }
    }

    /** The key of a learning domain is in capitals, which an id is not. */
    private static Stream<Pair> named(Id element, ElementList list, Comparison comparison) {
        return list.variant(comparison).stream()
                .filter(pair -> pair.after(Labelled.class)
                        .filter(found -> found.key().toLowerCase(Locale.ROOT).equals(element.value()))
                        .isPresent());
    }

    private static Match counted(ElementList list, int number, int limit) {
        return at(list).with("number", number).with("limit", limit).actual(Integer.toString(number));
    }

    private static Match at(ElementList list) {
        return Match.at("/" + list.section()).about(Address.parse(list.section().jsonName()));
    }
}
