package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.Labelled;
import nl.werkzaak.mentorwijs.model.training.LearningGoal;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.Training;

/** A list of labelled elements in a training: a section, or the parts of the elements of a section. */
public enum ElementList {
    /** The roles of the supervisor. */
    SUPERVISOR_ROLES(Section.SUPERVISOR_ROLES),
    /** The groups that the training is for. */
    TARGET_GROUPS(Section.TARGET_GROUPS),
    /** The subgroups of those groups. */
    SUBGROUPS(TARGET_GROUPS, "subgroups"),
    /** Knowledge, attitude and skills. */
    LEARNING_GOALS(Section.LEARNING_GOALS),
    /** What is to be learned of each. */
    LEARNING_ITEMS(LEARNING_GOALS, "items"),
    /** The active components. */
    ACTIVE_COMPONENTS(Section.ACTIVE_COMPONENTS),
    /** The behaviours of the components. */
    BEHAVIOURS(ACTIVE_COMPONENTS, "behaviours"),
    /** The outcomes. */
    OUTCOMES(Section.OUTCOMES),
    /** The homework. */
    HOMEWORK(Section.HOMEWORK),
    /** Who may give the training. */
    TRAINER_PROFILES(Section.TRAINER_PROFILES),
    /** What is required of every trainer. */
    TRAINER_REQUIREMENTS(Section.TRAINER_REQUIREMENTS),
    /** Through whom the training is offered. */
    DELIVERY_CHANNELS(Section.DELIVERY_CHANNELS);

    private final Section section;
    private final ElementList wholes;
    private final String part;

    ElementList(Section section) {
        this.section = section;
        this.wholes = this;
        this.part = "";
    }

    ElementList(ElementList wholes, String part) {
        this.section = wholes.section;
        this.wholes = wholes;
        this.part = part;
    }

    /**
     * An element with its places.
     *
     * @param address  its address, not null
     * @param element  the element, not null
     * @param pointer  where it stands, as a JSON Pointer, not null
     * @param parent  the address of the element whose part it is, empty for an element of a section
     * @param whole  that element; for an element of a section the element itself; not null
     */
    public record Entry(Address address, Labelled element, String pointer, Optional<Address> parent, Labelled whole) {

        /**
         * What it is called in Dutch.
         *
         * @return the label, not null
         */
        public String dutch() {
            return element.getLabel().dutch();
        }
    }

    Section section() {
        return section;
    }

    /** The list of the elements whose parts these are; for the list of a section itself. */
    ElementList wholes() {
        return wholes;
    }

    /** The elements of the list in a training by their addresses, in order. */
    Map<Address, Entry> entries(Training training) {
        Map<Address, Entry> entries = new LinkedHashMap<>();
        List<? extends Labelled> elements = elements(training);
        for (int i = 0; i < elements.size(); i++) {
            Labelled element = elements.get(i);
            Address address = Address.parse(section + "/" + element.key());
            String pointer = "/" + section + "/" + i;
            if (part.isEmpty()) {
                entries.put(address, new Entry(address, element, pointer, Optional.empty(), element));
            } else {
                addParts(entries, element, address, pointer);
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    private void addParts(Map<Address, Entry> entries, Labelled whole, Address parent, String pointer) {
        List<? extends Labelled> parts = parts(whole);
        for (int i = 0; i < parts.size(); i++) {
            Address address = parent.child(parts.get(i).key());
            entries.put(
                    address, new Entry(address, parts.get(i), partsOf(pointer) + "/" + i, Optional.of(parent), whole));
        }
    }

    /** The place of the list in an element at a place. */
    String partsOf(String pointer) {
        return pointer + "/" + part;
    }

    private List<? extends Labelled> elements(Training training) {
        return switch (this) {
            case SUPERVISOR_ROLES -> training.getSupervisorRoles();
            case TARGET_GROUPS, SUBGROUPS -> training.getTargetGroups();
            case LEARNING_GOALS, LEARNING_ITEMS -> training.getLearningGoals();
            case ACTIVE_COMPONENTS, BEHAVIOURS -> training.getActiveComponents();
            case OUTCOMES -> training.getOutcomes();
            case HOMEWORK -> training.getHomework();
            case TRAINER_PROFILES -> training.getTrainerProfiles();
            case TRAINER_REQUIREMENTS -> training.getTrainerRequirements();
            case DELIVERY_CHANNELS -> training.getDeliveryChannels();
        };
    }

    private static List<? extends Labelled> parts(Labelled whole) {
        if (whole instanceof TargetGroup group) {
            return group.getSubgroups();
        }
        if (whole instanceof LearningGoal goal) {
            return goal.getItems();
        }
        return whole instanceof ActiveComponent component ? component.getBehaviours() : List.of();
    }
}
