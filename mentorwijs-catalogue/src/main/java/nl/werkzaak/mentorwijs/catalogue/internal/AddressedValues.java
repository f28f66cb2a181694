package nl.werkzaak.mentorwijs.catalogue.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.internal.TypeProperties;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;

/** What of a training has an address: its sections, their elements and the elements within those. */
public final class AddressedValues {

    private final Map<Address, Object> values = new LinkedHashMap<>();

    private AddressedValues() {}

    /**
     * The values of a training.
     *
     * @param training  the training, not null
     * @return the values by their addresses, in the order of its document, not null
     */
    public static Map<Address, Object> of(Training training) {
        AddressedValues all = new AddressedValues();
        for (Section section : Section.values()) {
            all.add(section.address(), section.in(training));
        }
        return all.values;
    }

    private void add(Address address, Object value) {
        values.put(address, value);
        Stream.concat(elements(value), TypeProperties.parts(value).stream().flatMap(AddressedValues::elements))
                .forEach(element -> add(address.child(element.key()), element));
    }

    private static Stream<Keyed> elements(Object part) {
        return part instanceof List<?> list
                ? list.stream().filter(Keyed.class::isInstance).map(Keyed.class::cast)
                : Stream.empty();
    }
}
