package nl.werkzaak.mentorwijs.cli;

import java.util.Map;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Why the command, or one of its files, goes no further; told in one sentence. */
final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String key;
    private final transient Map<String, ?> arguments;

    private CommandException(int exitCode, String key, Map<String, ?> arguments) {
        super(key);
        this.exitCode = exitCode;
        this.key = key;
        this.arguments = arguments;
    }

    static CommandException usage(String key, Map<String, ?> arguments) {
        return new CommandException(ExitCode.USAGE, key, arguments);
    }

    static CommandException io(String key, Map<String, ?> arguments) {
        return new CommandException(ExitCode.IO, key, arguments);
    }

    static CommandException findings(String key, Map<String, ?> arguments) {
        return new CommandException(ExitCode.FINDINGS, key, arguments);
    }

    int exitCode() {
        return exitCode;
    }

    String sentence(Language language) {
        return CommandTexts.say(key, arguments, language);
    }

    /** The sentence in Dutch and English, about a file by the name under which it is told of. */
    LocalizedText sentenceOn(String name) {
        Map<String, Object> named = new TreeMap<>(arguments);
        named.put("file", name);
        return LocalizedText.of(CommandTexts.say(key, named, Language.NL), CommandTexts.say(key, named, Language.EN));
    }
}
