package nl.werkzaak.mentorwijs.catalogue.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;

/**
 * What of a variant answers an item of a framework.
 *
 * @param item  the item, with what of the canonical training answers it, not null
 * @param kept  of that, what the variant has as well, not null
 * @param filled  the gaps of the item that the variant fills, each with the section that does, not null
 * @param besides  what else of the document answers the item, not null
 */
public record ItemAnswer(CrosswalkItem item, List<Address> kept, Map<Id, Address> filled, List<Address> besides) {

    /** Copies what could change, in its order. */
    public ItemAnswer {
        kept = List.copyOf(kept);
        filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
        besides = List.copyOf(besides);
    }

    /**
     * What of the variant answers the item.
     *
     * @return the addresses, not null
     */
    public List<Address> answeredBy() {
        return Stream.of(kept, filled.values(), besides)
                .flatMap(addresses -> addresses.stream())
                .distinct()
                .toList();
    }

    /**
     * What answers the item in the canonical training and is not in the variant.
     *
     * @return the addresses, not null
     */
    public List<Address> lost() {
        return item.getAnsweredBy().stream()
                .filter(address -> !kept.contains(address))
                .toList();
    }

    /**
     * What is lacking for a full answer.
     *
     * @return the ids of the gaps that the variant leaves, not null
     */
    public List<Id> gaps() {
        return item.getGaps().stream().filter(gap -> !filled.containsKey(gap)).toList();
    }

    /**
     * How far the variant answers the item.
     *
     * @return the coverage, not null
     */
    public Coverage coverage() {
        if (answeredBy().isEmpty()) {
            return Coverage.EMPTY;
        }
        return gaps().isEmpty() && lost().isEmpty() ? Coverage.ANSWERED : Coverage.PARTLY;
    }
}
