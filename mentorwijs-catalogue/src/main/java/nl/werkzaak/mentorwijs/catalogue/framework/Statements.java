package nl.werkzaak.mentorwijs.catalogue.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkzaak.mentorwijs.catalogue.internal.AddressedValues;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.Change;

/** What a variant states: the elements that it has, and what it says where no source says anything. */
final class Statements {

    private static final Address CHANGES = Address.parse("changes");

    private final Set<Address> elements;
    private final Map<Id, Address> fillings;
    private final boolean changesHaveReasons;

    private Statements(Set<Address> elements, Map<Id, Address> fillings, boolean changesHaveReasons) {
        this.elements = elements;
        this.fillings = fillings;
        this.changesHaveReasons = changesHaveReasons;
    }

    static Statements of(Training training, List<Change> changes) {
        Map<Address, Object> values = AddressedValues.of(training);
        values.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        boolean reasons = !changes.isEmpty()
                && changes.stream().allMatch(change -> change.getReason().isPresent());
        return new Statements(values.keySet(), fillings(training), reasons);
    }

    /** Whether an address stands; what is no part of a training is told of Mentorwijs and stands for any variant. */
    boolean have(Address address) {
        return elements.contains(address)
                || Section.find(address.value().split("/", 2)[0]).isEmpty();
    }

    Map<Id, Address> filling(List<Id> gaps) {
        Map<Id, Address> filled = new LinkedHashMap<>();
        gaps.stream().filter(fillings::containsKey).forEach(gap -> filled.put(gap, fillings.get(gap)));
        return filled;
    }

    /** The record of changes is no part of a training; the sources have no such record, so that no gap names it. */
    List<Address> besides(CrosswalkItem item) {
        return changesHaveReasons && item.key().equals("modifications") ? List.of(CHANGES) : List.of();
    }

    /** A gap is filled by what is said of every session or assignment; what is said of some leaves it open. */
    private static Map<Id, Address> fillings(Training training) {
        Map<Id, Address> fillings = new LinkedHashMap<>();
        if (training.getSessions().stream()
                .noneMatch(session -> session.getTopics().isEmpty())) {
            fillings.put(Id.of("session-content"), address(Section.SESSIONS));
        }
        if (training.getSessions().stream()
                .noneMatch(session -> session.getComponents().isEmpty())) {
            fillings.put(Id.of("session-components"), address(Section.SESSIONS));
        }
        if (training.getSetting().getDeliveryMode().isPresent()) {
            fillings.put(Id.of("delivery-mode"), address(Section.SETTING));
        }
        if (!training.getHomework().isEmpty()
                && training.getHomework().stream()
                        .allMatch(homework -> homework.getDuration().isPresent())) {
            fillings.put(Id.of("homework-amount"), address(Section.HOMEWORK));
        }
        return fillings;
    }

    private static Address address(Section section) {
        return Address.parse(section.jsonName());
    }
}
