package nl.werkzaak.mentorwijs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;

/** Tells of a fault in one sentence, never as a stack trace. */
final class Fault {

    private Fault() {}

    static int tell(Throwable fault, PrintWriter notes, Language language) {
        if (fault instanceof CommandException refusal) {
            notes.println(refusal.sentence(language));
            return refusal.exitCode();
        }
        if (fault instanceof IOException) {
            notes.println(CommandTexts.say("output.failed", Map.of(), language));
            return ExitCode.IO;
        }
        notes.println(CommandTexts.say("fault", Map.of("fault", fault.toString()), language));
        return ExitCode.FAULT;
    }
}
