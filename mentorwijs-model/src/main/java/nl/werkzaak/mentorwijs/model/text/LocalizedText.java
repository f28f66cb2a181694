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
import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import nl.werkzaak.mentorwijs.model.constraint.TextRules;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/**
 * Text in one or more languages: Dutch always, others by their BCP 47 tag. Dutch comes first, then English, then the
 * other languages by tag, whatever order they were given in.
 *
 * <p>Each text is fit to be read by people: see {@link TextRules}.
 *
 * @param byLanguage  the texts by language tag, not null
 */
public record LocalizedText(@JsonValue SortedMap<String, String> byLanguage) {

    private static final String DUTCH = "nl";
    private static final String ENGLISH = "en";
    private static final Comparator<String> DUTCH_FIRST = Comparator.<String, Boolean>comparing(
                    tag -> !tag.equals(DUTCH))
            .thenComparing(tag -> !tag.equals(ENGLISH))
            .thenComparing(Comparator.naturalOrder());

    /**
     * Checks and copies the texts.
     *
     * @throws InvalidValueException if Dutch is missing, a tag is no language tag, or a text is not fit to be read
     */
    public LocalizedText {
        SortedMap<String, String> copy = new TreeMap<>(DUTCH_FIRST);
        copy.putAll(byLanguage);
        copy.forEach((tag, text) -> brokenBy(tag, text).ifPresent(violation -> {
            throw new InvalidValueException(violation, tag + ": " + text);
        }));
        if (!copy.containsKey(DUTCH)) {
            throw new InvalidValueException(Violation.of("text.dutch.missing", ""), copy.toString());
        }
        byLanguage = Collections.unmodifiableSortedMap(copy);
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
        SortedMap<String, String> texts = new TreeMap<>(byLanguage);
        return new LocalizedText(texts);
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
}
