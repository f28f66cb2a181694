package nl.werkzaak.mentorwijs.io.page;

import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;

/**
 * The headings and small words of the documents, in Dutch and in English; never a fact of the domain.
 *
 * @param language  the language, not null
 */
record PageMessages(Locale language) {

    private static final RuleTexts TEXTS = RuleTexts.of(PageMessages.class, "PageMessages");

    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, ?> arguments) {
        return TEXTS.sentence(key, arguments, language);
    }

    String of(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
