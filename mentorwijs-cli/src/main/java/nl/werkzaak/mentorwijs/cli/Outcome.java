package nl.werkzaak.mentorwijs.cli;

import java.util.Map;

/** What a command comes to: the worst of all that happened on the way. */
final class Outcome {

    private final Terminal terminal;
    private final Language language;
    private int exitCode = ExitCode.DONE;

    Outcome(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    void refuse(CommandException refusal) {
        terminal.notes().println(refusal.sentence(language));
        raise(refusal.exitCode());
    }

    /** Tells something on standard error that changes nothing. */
    void note(String key, Map<String, ?> arguments) {
        terminal.notes().println(CommandTexts.say(key, arguments, language));
    }

    void raise(int code) {
        exitCode = Math.max(exitCode, code);
    }

    int exitCode() {
        return exitCode;
    }
}
