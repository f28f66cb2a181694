package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ElementList.Entry;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * A training with its labelled elements and their addresses, found once for all rules.
 *
 * @param training  the training, not null
 * @param byList  the elements of each list by their addresses, in order, not null
 */
public record Elements(Training training, Map<ElementList, Map<Address, Entry>> byList) {

    /**
     * The elements of a training.
     *
     * @param training  the training, not null
     * @return the training with its elements, not null
     */
    public static Elements of(Training training) {
        Map<ElementList, Map<Address, Entry>> byList = new EnumMap<>(ElementList.class);
        for (ElementList list : ElementList.values()) {
            byList.put(list, list.entries(training));
        }
        return new Elements(training, byList);
    }

    /** The elements of another training; a section that is the same in both is not looked at again. */
    Elements with(Training other) {
        Map<ElementList, Map<Address, Entry>> elements = new EnumMap<>(ElementList.class);
        for (ElementList list : ElementList.values()) {
            boolean shared = training.section(list.section()).equals(other.section(list.section()));
            elements.put(list, shared ? of(list) : list.entries(other));
        }
        return new Elements(other, elements);
    }

    Map<Address, Entry> of(ElementList list) {
        return Objects.requireNonNull(byList.get(list));
    }
}
