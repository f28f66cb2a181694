package nl.werkzaak.mentorwijs.io;

import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import org.immutables.value.Value;

/**
 * The limits within which a document is read. The standard ones hold every document that people write, with room to
 * spare, and keep a hostile one from taking the machine's time or memory.
 */
@Value.Immutable
@ValueStyle
public sealed interface ReadOptions extends WithReadOptions permits ImmutableReadOptions {

    /**
     * The size in bytes: 5 MiB, some thousand times the canonical training without its sources.
     *
     * @return the limit, 1 or more
     */
    @Value.Default
    default int getMaxBytes() {
        return 5 * 1024 * 1024;
    }

    /**
     * The depth to which objects and lists stand in each other: 32, four times what the form needs.
     *
     * @return the limit, 1 or more
     */
    @Value.Default
    default int getMaxDepth() {
        return 32;
    }

    /**
     * The number of tokens (names, values, and where objects and lists begin and end): 200,000.
     *
     * @return the limit, 1 or more
     */
    @Value.Default
    default int getMaxTokens() {
        return 200_000;
    }

    /**
     * The length of a name or text: 100,000 characters, fifty pages.
     *
     * @return the limit, 1 or more
     */
    @Value.Default
    default int getMaxTextLength() {
        return 100_000;
    }

    /**
     * The length of a number: 30 digits and signs, three times what the form needs.
     *
     * @return the limit, 1 or more
     */
    @Value.Default
    default int getMaxNumberLength() {
        return 30;
    }

    /**
     * The number of findings that are kept: 1,000, more than anybody reads.
     *
     * @return the limit, 1 or more
     */
    @Value.Default
    default int getMaxFindings() {
        return 1_000;
    }

    /**
     * Refuses a limit that no document could keep.
     *
     * @throws IllegalArgumentException if a limit is less than 1, or that of bytes is 2 GiB
     */
    @Value.Check
    default void check() {
        boolean tooSmall = IntStream.of(
                        getMaxBytes(),
                        getMaxDepth(),
                        getMaxTokens(),
                        getMaxTextLength(),
                        getMaxNumberLength(),
                        getMaxFindings())
                .anyMatch(limit -> limit < 1);
        if (tooSmall || getMaxBytes() == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a limit is 1 or more, and one of bytes less than 2 GiB: " + this);
        }
    }

    /**
     * The standard limits.
     *
     * @return the options, not null
     */
    static ReadOptions standard() {
        return builder().build();
    }

    /**
     * A builder with the standard limits.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds options; what is not set is standard. */
    final class Builder extends ImmutableReadOptions.Builder {

        /** A builder with the standard limits. */
        public Builder() {}
    }
}
