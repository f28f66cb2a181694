package nl.werkzaak.mentorwijs.examples.cli;

import java.util.Map;

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
}
