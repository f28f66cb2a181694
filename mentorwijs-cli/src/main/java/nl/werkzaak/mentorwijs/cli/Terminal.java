package nl.werkzaak.mentorwijs.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where the command prints.
 *
 * @param out  standard output, for findings, not null
 * @param notes  standard error, for everything else, not null
 */
record Terminal(PrintWriter out, PrintWriter notes) {

    static Terminal of(CommandSpec command) {
        CommandLine line = command.commandLine();
        return new Terminal(line.getOut(), line.getErr());
    }

    /** Colour only on a terminal, and never with NO_COLOR. */
    static boolean hasColour() {
        return CommandLine.Help.Ansi.AUTO.enabled();
    }
}
