package nl.werkzaak.mentorwijs.model.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import nl.werkzaak.mentorwijs.model.constraint.TextRules;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Text in one or more languages: Dutch always, others by their BCP 47 tag, of at most 255 characters. Dutch comes first,
 * then English, then the other languages by tag, whatever order they were given in.
 *
 * <p>Each text is fit to be read by people: see {@link TextRules}. Instances are immutable.
 */
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = StrictJackson2.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = StrictJackson3.class)
public final class LocalizedText {

    /** The most characters of a language tag: far more than any that is in use. */
    public static final int LONGEST_LANGUAGE_TAG = 255;

    private static final String DUTCH = "nl";
    private static final String ENGLISH = "en";
    private static final Comparator<String> DUTCH_FIRST =
            Comparator.comparingInt(LocalizedText::rank).thenComparing(Comparator.naturalOrder());

    private final SortedMap<String, String> byLanguage;

    /** Keeps the texts as they are: each is fit to be read, and nobody else has them. */
    private LocalizedText(SortedMap<String, String> texts) {
        if (!texts.containsKey(DUTCH)) {
            throw new InvalidValueException(Violation.of("text.dutch.missing", ""), texts.toString());
        }
        byLanguage = Collections.unmodifiableSortedMap(texts);
    }

    private static int rank(String tag) {
        return tag.equals(DUTCH) ? 0 : tag.equals(ENGLISH) ? 1 : 2;
    }

    private static void requireFit(String tag, String text) {
        Optional<Violation> broken = brokenBy(tag, text);
        if (broken.isPresent()) {
            throw new InvalidValueException(broken.get(), tag + ": " + text);
        }
    }

    /**
     * The rule that one of the texts breaks.
     *
     * @param tag  the language tag, not null
     * @param text  the text, not null
     * @return the violation, empty if there is none
     */
    public static Optional<Violation> brokenBy(String tag, String text) {
        return isLanguageTag(tag)
                ? TextRules.brokenBy(text).map(rule -> Violation.of(rule, tag))
                : Optional.of(Violation.of("text.language", tag));
    }

    private static boolean isLanguageTag(String tag) {
        return tag.equals(DUTCH) || tag.equals(ENGLISH) || isWellFormed(tag);
    }

    private static boolean isWellFormed(String tag) {
        if (tag.length() > LONGEST_LANGUAGE_TAG) {
            return false;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return !tag.isEmpty() && locale.toLanguageTag().equals(tag);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /**
     * Text in Dutch alone.
     *
     * @param dutch  the text, not null
     * @return the text, not null
     * @throws InvalidValueException if the text is not fit to be read
     */
    public static LocalizedText of(String dutch) {
        return of(Map.of(DUTCH, dutch));
    }

    /**
     * Text in Dutch and English.
     *
     * @param dutch  the text in Dutch, not null
     * @param english  the text in English, not null
     * @return the text, not null
     * @throws InvalidValueException if a text is not fit to be read
     */
    public static LocalizedText of(String dutch, String english) {
        return of(Map.of(DUTCH, dutch, ENGLISH, english));
    }

    /**
     * Text in several languages.
     *
     * @param byLanguage  the texts by language tag, not null
     * @return the text, not null
     * @throws InvalidValueException if Dutch is missing, a tag is no language tag, or a text is not fit to be read
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalizedText of(Map<String, String> byLanguage) {
        SortedMap<String, String> texts = new TreeMap<>(DUTCH_FIRST);
        texts.putAll(byLanguage);
        texts.forEach(LocalizedText::requireFit);
        return new LocalizedText(texts);
    }

    /**
     * A builder without a text.
     *
     * @return the builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The texts.
     *
     * @return the texts by language tag, Dutch first; cannot be changed, not null
     */
    @JsonValue
    public SortedMap<String, String> byLanguage() {
        return byLanguage;
    }

    /**
     * The text in a language, or in Dutch where it has none in that language.
     *
     * @param language  the language asked for, not null
     * @return the text, not null
     */
    public String in(Locale language) {
        return exactlyIn(language).orElseGet(this::dutch);
    }

    /**
     * The text in a language, without a fallback.
     *
     * @param language  the language asked for: its tag as it is, else its language without region, not null
     * @return the text, empty if it has none in that language
     */
    public Optional<String> exactlyIn(Locale language) {
        String text = byLanguage.get(language.toLanguageTag());
        return Optional.ofNullable(text != null ? text : byLanguage.get(language.getLanguage()));
    }

    /**
     * The Dutch text.
     *
     * @return the text, not null
     */
    public String dutch() {
        return Objects.requireNonNull(byLanguage.get(DUTCH));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText text && byLanguage.equals(text.byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    @Override
    public String toString() {
        return "LocalizedText[byLanguage=" + byLanguage + "]";
    }

    /** Takes the texts one by one, each language once. Builds one value, and is not safe to share between threads. */
    public static final class Builder {

        private @Nullable SortedMap<String, String> texts = new TreeMap<>(DUTCH_FIRST);

        private Builder() {}

        /**
         * Adds a text.
         *
         * @param tag  the language tag, not null
         * @param text  the text, not null
         * @return this builder, not null
         * @throws InvalidValueException if the tag is no language tag, or the text is not fit to be read
         * @throws IllegalArgumentException if there is a text in that language already
         * @throws IllegalStateException if the value was built already
         */
        public Builder put(String tag, String text) {
            requireFit(tag, text);
            if (open().put(tag, text) != null) {
                throw new IllegalArgumentException("a second text in " + tag);
            }
            return this;
        }

        /**
         * The text in the languages that were given.
         *
         * @return the text, not null
         * @throws InvalidValueException if Dutch is missing
         * @throws IllegalStateException if the value was built already
         */
        public LocalizedText build() {
            SortedMap<String, String> handedOver = open();
            texts = null;
            return new LocalizedText(handedOver);
        }

        private SortedMap<String, String> open() {
            if (texts == null) {
                throw new IllegalStateException("the text is built already");
            }
            return texts;
        }
    }
}
