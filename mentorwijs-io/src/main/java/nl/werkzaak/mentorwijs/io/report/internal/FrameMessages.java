package nl.werkzaak.mentorwijs.io.report.internal;

import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;

/**
 * The questions of FRAME and their answers, as people say them.
 *
 * @param language  the language, not null
 */
public record FrameMessages(Locale language) {

    private static final RuleTexts TEXTS = RuleTexts.of(FrameMessages.class, "FrameMessages");

    public String say(String key, Map<String, ?> arguments) {
        return TEXTS.sentence(key, arguments, language);
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * An answer out of a closed list.
     *
     * @param question  the question, as it is called in a document, such as {@code nature}, not null
     * @param value  the answer, not null
     * @return the words, not null
     * @throws IllegalArgumentException if the question has no such answer
     */
    public String answer(String question, Enum<?> value) {
        return say(question + "." + value.name());
    }
}
