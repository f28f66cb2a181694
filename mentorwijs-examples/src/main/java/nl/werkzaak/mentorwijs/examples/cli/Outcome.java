package nl.werkzaak.mentorwijs.examples.cli;

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

    void raise(int code) {
        exitCode = Math.max(exitCode, code);
    }

    int exitCode() {
        return exitCode;
    }
}
