package nl.werkzaak.mentorwijs.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What the command did when it ran within the test.
 *
 * @param exitCode  what it told the program that called it
 * @param out  what it printed to standard output
 * @param notes  what it printed to standard error
 */
record Ran(int exitCode, String out, String notes) {

    static Ran mentorwijs(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter notes = new StringWriter();
        int exitCode = MentorwijsCommand.run(new PrintWriter(out), new PrintWriter(notes), arguments);
        return new Ran(exitCode, out.toString(), notes.toString());
    }
}
