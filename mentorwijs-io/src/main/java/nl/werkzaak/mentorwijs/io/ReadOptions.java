package nl.werkzaak.mentorwijs.io;

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
     * The most bytes that can be allowed: 256 MiB. What is made of a document on the way, such as its text, then still
     * fits into one array.
     */
    int MOST_BYTES = 256 * 1024 * 1024;

    /**
     * The most levels that can be allowed: 256. Reading takes some stack for each, and the small stack of a thread that a
     * host made must hold them all.
     */
    int MOST_DEPTH = 256;

    /** The longest number that can be allowed: 1,000 characters. The work that a number takes grows with its square. */
    int MOST_NUMBER_LENGTH = 1_000;

    /** The most findings that can be allowed: 100,000. They are kept in memory together. */
    int MOST_FINDINGS = 100_000;

    /**
     * The size in bytes: 5 MiB, some thousand times the canonical training without its sources.
     *
     * @return the limit, 1 to {@link #MOST_BYTES}
     */
    @Value.Default
    default int getMaxBytes() {
        return 5 * 1024 * 1024;
    }

    /**
     * The depth to which objects and lists stand in each other: 32, four times what the form needs.
     *
     * @return the limit, 1 to {@link #MOST_DEPTH}
     */
    @Value.Default
    default int getMaxDepth() {
        return 32;
    }

    /**
     * The number of tokens (names, values, and where objects and lists begin and end): 200,000.
     *
     * @return the limit, 1 to {@link #MOST_BYTES}: no document has more tokens than bytes
     */
    @Value.Default
    default int getMaxTokens() {
        return 200_000;
    }

    /**
     * The length of a name or text: 100,000 characters, fifty pages.
     *
     * @return the limit, 1 to {@link #MOST_BYTES}: no text is longer than its document
     */
    @Value.Default
    default int getMaxTextLength() {
        return 100_000;
    }

    /**
     * The length of a number: 30 digits and signs, three times what the form needs.
     *
     * @return the limit, 1 to {@link #MOST_NUMBER_LENGTH}
     */
    @Value.Default
    default int getMaxNumberLength() {
        return 30;
    }

    /**
     * The number of findings that are kept: 1,000, more than anybody reads.
     *
     * @return the limit, 1 to {@link #MOST_FINDINGS}
     */
    @Value.Default
    default int getMaxFindings() {
        return 1_000;
    }

    /**
     * Refuses a limit that no document could keep, and one that is none.
     *
     * @throws IllegalArgumentException if a limit is less than 1, or more than can be allowed
     */
    @Value.Check
    default void check() {
        require("maxBytes", getMaxBytes(), MOST_BYTES);
        require("maxDepth", getMaxDepth(), MOST_DEPTH);
        require("maxTokens", getMaxTokens(), MOST_BYTES);
        require("maxTextLength", getMaxTextLength(), MOST_BYTES);
        require("maxNumberLength", getMaxNumberLength(), MOST_NUMBER_LENGTH);
        require("maxFindings", getMaxFindings(), MOST_FINDINGS);
    }

    private static void require(String name, int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException(name + " " + limit + ": expected is 1 to " + most);
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
