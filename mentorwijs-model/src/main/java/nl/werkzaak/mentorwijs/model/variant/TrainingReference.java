package nl.werkzaak.mentorwijs.model.variant;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;

/**
 * The training of which another is a variant.
 *
 * @param id  its id, not null
 * @param version  its version, not null
 */
@JsonPropertyOrder({"id", "version"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = StrictJackson2.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class)
public record TrainingReference(
        @JsonProperty(value = "id", required = true) Id id,
        @JsonProperty(value = "version", required = true) Version version) {

    /** Checks that both are there. */
    public TrainingReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
    }

    /**
     * A reference.
     *
     * @param id  the id, not null
     * @param version  the version, not null
     * @return the reference, not null
     */
    public static TrainingReference of(Id id, Version version) {
        return new TrainingReference(id, version);
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
