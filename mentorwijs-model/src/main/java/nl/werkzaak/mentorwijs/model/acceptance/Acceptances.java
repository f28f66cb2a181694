package nl.werkzaak.mentorwijs.model.acceptance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.UniqueKeys;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import org.immutables.value.Value;

/**
 * What is accepted of one version of a variant. Another version has to be looked at anew.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"schemaVersion", "acceptancesOf", "acceptances"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = Acceptances.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Acceptances.Builder.class)
public sealed interface Acceptances extends Validated, WithAcceptances permits ImmutableAcceptances {

    /**
     * The version of the form in which the document is written.
     *
     * @return the schema version, the current one unless another is set
     */
    @Value.Default
    default SchemaVersion getSchemaVersion() {
        return SchemaVersion.CURRENT;
    }

    /**
     * The variant of which findings are accepted.
     *
     * @return its id and version, not null
     */
    TrainingReference getAcceptancesOf();

    /**
     * What is accepted.
     *
     * @return the acceptances, not null
     */
    @UniqueKeys(message = "{acceptance.duplicate}")
    List<Acceptance> getAcceptances();

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a list of acceptances; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableAcceptances.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}
