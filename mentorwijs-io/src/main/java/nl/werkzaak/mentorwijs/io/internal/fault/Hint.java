package nl.werkzaak.mentorwijs.io.internal.fault;

import java.util.Map;

/**
 * What to do about a fault.
 *
 * @param key  the key of its sentence, not null
 * @param arguments  what the sentence speaks of, not null
 */
public record Hint(String key, Map<String, Object> arguments) {

    /**
     * Advice that says something to write instead.
     *
     * @param suggestion  what to write, not null
     * @return the hint, not null
     */
    public static Hint didYouMean(String suggestion) {
        return new Hint("did-you-mean", Map.of("suggestion", suggestion));
    }

    /**
     * Advice that is always the same.
     *
     * @param key  the key of its sentence, not null
     * @return the hint, not null
     */
    public static Hint of(String key) {
        return new Hint(key, Map.of());
    }
}
