package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** A part of a training that a variant gives or leaves out as a whole, in the order in which a document has them. */
public enum Section {
    /** What the training is called. */
    NAME("name"),
    /** What the training is. */
    DEFINITION("definition"),
    /** What the training is for. */
    GOAL("goal"),
    /** Where it takes place. */
    SETTING("setting"),
    /** The roles of the supervisor. */
    SUPERVISOR_ROLES("supervisorRoles"),
    /** The groups that it is for. */
    TARGET_GROUPS("targetGroups"),
    /** What a supervisor develops. */
    LEARNING_GOALS("learningGoals"),
    /** What makes it work. */
    ACTIVE_COMPONENTS("activeComponents"),
    /** What is expected to come of it. */
    OUTCOMES("outcomes"),
    /** The meetings. */
    SESSIONS("sessions"),
    /** What participants prepare. */
    HOMEWORK("homework"),
    /** Who may become a trainer. */
    TRAINER_PROFILES("trainerProfiles"),
    /** What is required of trainers. */
    TRAINER_REQUIREMENTS("trainerRequirements"),
    /** The organisations that give it. */
    DELIVERY_CHANNELS("deliveryChannels"),
    /** The time that it takes. */
    EFFORT("effort"),
    /** When to use it. */
    INDICATIONS("indications");

    private final String jsonName;

    Section(String jsonName) {
        this.jsonName = jsonName;
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
