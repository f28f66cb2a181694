package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import nl.werkzaak.mentorwijs.model.provenance.Address;

/** A part of a training that a variant gives or leaves out as a whole, in the order in which a document has them. */
public enum Section {
    /** What the training is called. */
    NAME("name", Training::getName),
    /** What the training is. */
    DEFINITION("definition", Training::getDefinition),
    /** What the training is for. */
    GOAL("goal", Training::getGoal),
    /** Where it takes place. */
    SETTING("setting", Training::getSetting),
    /** The roles of the supervisor. */
    SUPERVISOR_ROLES("supervisorRoles", Training::getSupervisorRoles),
    /** The groups that it is for. */
    TARGET_GROUPS("targetGroups", Training::getTargetGroups),
    /** What a supervisor develops. */
    LEARNING_GOALS("learningGoals", Training::getLearningGoals),
    /** What makes it work. */
    ACTIVE_COMPONENTS("activeComponents", Training::getActiveComponents),
    /** What is expected to come of it. */
    OUTCOMES("outcomes", Training::getOutcomes),
    /** The meetings. */
    SESSIONS("sessions", Training::getSessions),
    /** What participants prepare. */
    HOMEWORK("homework", Training::getHomework),
    /** Who may become a trainer. */
    TRAINER_PROFILES("trainerProfiles", Training::getTrainerProfiles),
    /** What is required of trainers. */
    TRAINER_REQUIREMENTS("trainerRequirements", Training::getTrainerRequirements),
    /** The organisations that give it. */
    DELIVERY_CHANNELS("deliveryChannels", Training::getDeliveryChannels),
    /** The time that it takes. */
    EFFORT("effort", Training::getEffort),
    /** When to use it. */
    INDICATIONS("indications", Training::getIndications);

    private final String jsonName;

    @SuppressWarnings("ImmutableEnumChecker") // A reference to a getter holds no state.
    private final Function<Training, Object> getter;

    Section(String jsonName, Function<Training, Object> getter) {
        this.jsonName = jsonName;
        this.getter = getter;
    }

    /**
     * The name of the section in a document, such as {@code activeComponents}.
     *
     * @return the name, not null
     */
    @JsonValue
    public String jsonName() {
        return jsonName;
    }

    /**
     * The address of the section, such as {@code activeComponents}.
     *
     * @return the address, not null
     */
    public Address address() {
        return Address.parse(jsonName);
    }

    /**
     * The address of an element of the section, such as {@code activeComponents/autonomy}.
     *
     * @param key  what tells the element apart from the others: its id, its number or its domain, not null
     * @return the address, not null
     * @throws nl.werkzaak.mentorwijs.model.constraint.InvalidValueException if the key cannot be part of an address
     */
    public Address element(String key) {
        return address().child(key);
    }

    /**
     * What a training has as this section.
     *
     * @param training  the training, not null
     * @return its value, a list where the section is one, not null
     */
    public Object in(Training training) {
        return getter.apply(training);
    }

    /**
     * The section of a name.
     *
     * @param jsonName  the name as in a document, not null
     * @return the section, empty if there is none of that name
     */
    public static Optional<Section> find(String jsonName) {
        return Arrays.stream(values())
                .filter(section -> section.jsonName.equals(jsonName))
                .findFirst();
    }

    /**
     * The section of a name.
     *
     * @param jsonName  the name as in a document, not null
     * @return the section, not null
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static Section of(String jsonName) {
        return find(jsonName).orElseThrow(() -> new IllegalArgumentException("no section " + jsonName));
    }

    /**
     * The name of the section in a document.
     *
     * @return the name, not null
     */
    @Override
    public String toString() {
        return jsonName;
    }
}
