package nl.werkzaak.mentorwijs.cli;

import java.util.Map;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.text.VisibleText;

/**
 * The sentences of the command itself, in Dutch and in English. What they name of others, such as a file, is shown so
 * that it cannot steer the terminal.
 */
final class CommandTexts {

    private static final RuleTexts TEXTS = RuleTexts.of(CommandTexts.class, "CommandTexts");

    private CommandTexts() {}

    static String say(String key, Map<String, ?> arguments, Language language) {
        Map<String, Object> visible = new TreeMap<>();
        arguments.forEach((name, value) ->
                visible.put(name, value instanceof Number number ? number : VisibleText.of(value.toString())));
        return TEXTS.sentence(key, visible, language.locale());
    }
}
