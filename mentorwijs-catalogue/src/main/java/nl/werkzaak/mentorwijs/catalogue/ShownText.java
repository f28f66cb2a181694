package nl.werkzaak.mentorwijs.catalogue;

import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * Text as it is shown to a reader who asked for a language: in that language, or visibly in Dutch.
 *
 * @param text  the text, not null
 * @param language  the language that the text is in, not null
 * @param fallback  whether that is another language than the one asked for
 */
public record ShownText(String text, Locale language, boolean fallback) {

    /**
     * A text for a reader.
     *
     * @param text  the text in its languages, not null
     * @param asked  the language asked for, not null
     * @return the text in that language, or in Dutch if it has none in that language; not null
     */
    public static ShownText of(LocalizedText text, Locale asked) {
        Optional<String> found = text.exactlyIn(asked);
        return found.map(inAsked -> new ShownText(inAsked, asked, false))
                .orElseGet(() -> new ShownText(text.dutch(), RuleTexts.DUTCH, true));
    }

    /**
     * The text, with its language before it where it is not the one asked for, such as {@code [nl] autonomie}.
     *
     * @return the text, not null
     */
    @Override
    public String toString() {
        return fallback ? "[" + language.toLanguageTag() + "] " + text : text;
    }
}
