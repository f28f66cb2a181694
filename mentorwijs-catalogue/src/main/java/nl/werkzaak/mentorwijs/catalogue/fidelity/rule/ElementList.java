package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.ArrayList;
import java.util.List;
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
    SUPERVISOR_ROLES(Section.SUPERVISOR_ROLES, ""),
    /** The groups that the training is for. */
    TARGET_GROUPS(Section.TARGET_GROUPS, ""),
    /** The subgroups of those groups. */
    SUBGROUPS(Section.TARGET_GROUPS, "subgroups"),
    /** Knowledge, attitude and skills. */
    LEARNING_GOALS(Section.LEARNING_GOALS, ""),
    /** What is to be learned of each. */
    LEARNING_ITEMS(Section.LEARNING_GOALS, "items"),
    /** The active components. */
    ACTIVE_COMPONENTS(Section.ACTIVE_COMPONENTS, ""),
    /** The behaviours of the components. */
    BEHAVIOURS(Section.ACTIVE_COMPONENTS, "behaviours"),
    /** The outcomes. */
    OUTCOMES(Section.OUTCOMES, ""),
    /** The homework. */
    HOMEWORK(Section.HOMEWORK, ""),
    /** Who may give the training. */
    TRAINER_PROFILES(Section.TRAINER_PROFILES, ""),
    /** What is required of every trainer. */
    TRAINER_REQUIREMENTS(Section.TRAINER_REQUIREMENTS, ""),
    /** Through whom the training is offered. */
    DELIVERY_CHANNELS(Section.DELIVERY_CHANNELS, "");

    private final Section section;
    private final String part;

    ElementList(Section section, String part) {
        this.section = section;
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

    /** The elements of the list in a training, in order. */
    List<Entry> entries(Training training) {
        List<Entry> entries = new ArrayList<>();
        List<? extends Labelled> whole = whole(training);
        for (int i = 0; i < whole.size(); i++) {
            Address address = Address.parse(section + "/" + whole.get(i).key());
            String pointer = "/" + section + "/" + i;
            if (part.isEmpty()) {
                entries.add(new Entry(address, whole.get(i), pointer, Optional.empty(), whole.get(i)));
            } else {
                addParts(entries, whole.get(i), address, pointer);
            }
        }
        return entries;
    }

    private void addParts(List<Entry> entries, Labelled whole, Address address, String pointer) {
        List<? extends Labelled> list = parts(whole);
        for (int i = 0; i < list.size(); i++) {
            entries.add(new Entry(
                    address.child(list.get(i).key()),
                    list.get(i),
                    pointer + "/" + part + "/" + i,
                    Optional.of(address),
                    whole));
        }
    }

    /** Where the list stands in a training: the section, or the part of the element at an address. */
    String pointer(Training training, Optional<Address> parent) {
        List<? extends Labelled> whole = whole(training);
        for (int i = 0; i < whole.size(); i++) {
            if (parent.equals(
                    Optional.of(Address.parse(section + "/" + whole.get(i).key())))) {
                return "/" + section + "/" + i + "/" + part;
            }
        }
        return "/" + section;
    }

    private List<? extends Labelled> whole(Training training) {
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
