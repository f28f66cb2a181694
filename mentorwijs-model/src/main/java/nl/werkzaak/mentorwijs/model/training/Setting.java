package nl.werkzaak.mentorwijs.model.training;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import org.immutables.value.Value;

/**
 * Where the training takes place; in Dutch: setting.
 *
 * <p>The sources speak of regular work organisations (ZonMw, line 31; TNO, line 13).
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"workplace", "deliveryMode"})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = StrictJackson2.class,
        builder = Setting.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class, builder = Setting.Builder.class)
public sealed interface Setting extends Validated, WithSetting permits ImmutableSetting {

    /**
     * Where the participants work.
     *
     * @return the workplace, not null
     */
    Workplace getWorkplace();

    /**
     * How the sessions are held; no source says.
     *
     * @return the mode, empty if none is given
     */
    Optional<DeliveryMode> getDeliveryMode();

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a setting; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableSetting.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}
