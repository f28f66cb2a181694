package nl.werkzaak.mentorwijs.io.internal.library;

import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.MissingLibraryException;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * A library that a format needs, and that reaches nobody who does not ask for it.
 *
 * @param coordinates  the coordinates for Maven, such as {@code org.example:library}, not null
 * @param type  the name of a class in it, not null
 */
public record OptionalLibrary(String coordinates, String type) {

    private static final RuleTexts TEXTS = RuleTexts.of(OptionalLibrary.class, "OptionalLibrary");
    private static final String RULE = "library.missing";

    /**
     * Makes sure that the library is there, before a class of it is touched.
     *
     * @param format  the id of the format that needs it, not null
     * @throws MissingLibraryException if it is not there
     */
    public void require(String format) {
        try {
            Class.forName(type, false, OptionalLibrary.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            MissingLibraryException missing = new MissingLibraryException(sentence(format));
            missing.initCause(e);
            throw missing;
        }
    }

    private LocalizedText sentence(String format) {
        Map<String, Object> arguments = Map.of("format", format, "library", coordinates);
        return LocalizedText.of(
                TEXTS.sentence(RULE, arguments, RuleTexts.DUTCH), TEXTS.sentence(RULE, arguments, Locale.ENGLISH));
    }
}
