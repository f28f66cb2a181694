package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.UniqueKeys;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A group that the training is for; in Dutch: doelgroep.
 *
 * <p>Those who give the training are no target group: see {@link TrainerProfile} and {@link DeliveryChannel}.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "layer", "label", "subgroups"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = TargetGroup.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = TargetGroup.Builder.class)
public sealed interface TargetGroup extends Validated, Labelled, WithTargetGroup permits ImmutableTargetGroup {

    /**
     * The name by which the group is addressed, such as {@code supervisors}; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * The layer to which the group belongs.
     *
     * @return the layer, not null
     */
    TargetGroupLayer getLayer();

    /**
     * What the group is called, in the words of the document it comes from.
     *
     * @return the label, not null
     */
    @Override
    LocalizedText getLabel();

    /**
     * The parts of the group, where it has any.
     *
     * @return the subgroups in the order of the document, not null
     */
    @UniqueKeys(message = "{target-group.subgroup.duplicate}")
    List<Subgroup> getSubgroups();

    @Override
    default String key() {
        return getId().value();
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a target group; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableTargetGroup.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}
