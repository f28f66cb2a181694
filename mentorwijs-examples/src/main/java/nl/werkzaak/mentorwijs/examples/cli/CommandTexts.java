package nl.werkzaak.mentorwijs.examples.cli;

import java.util.Map;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;

/** The sentences of the command itself, in Dutch and in English. */
final class CommandTexts {

    private static final RuleTexts TEXTS = RuleTexts.of(CommandTexts.class, "CommandTexts");

    private CommandTexts() {}

    static String say(String key, Map<String, ?> arguments, Language language) {
        return TEXTS.sentence(key, arguments, language.locale());
    }
}
