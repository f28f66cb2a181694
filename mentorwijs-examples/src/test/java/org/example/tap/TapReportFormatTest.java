package org.example.tap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import nl.werkzaak.mentorwijs.cli.MentorwijsCommand;
import nl.werkzaak.mentorwijs.io.contract.ReportFormatContract;
import nl.werkzaak.mentorwijs.io.report.ReportFormat;
import org.junit.jupiter.api.Test;

/** A format of reports from outside the library keeps the promises of all, and the command knows it. */
class TapReportFormatTest extends ReportFormatContract {

    @Override
    protected ReportFormat format() {
        return new TapReportFormat();
    }

    @Test
    void isWrittenByTheCommand() {
        String printed = run(
                0,
                "validate",
                "--format",
                "tap",
                "--lang",
                "en",
                Path.of("variants", "kortere-bijeenkomsten.yaml").toString());

        assertThat(printed)
                .startsWith("TAP version 14\nok 1 - variants/kortere-bijeenkomsten.yaml\n# 9:28: ")
                .endsWith("\n1..1\n");
    }

    @Test
    void isNamedAmongTheFormatsThatTheCommandKnows() {
        assertThat(run(2, "validate", "--format", "pdf", "--lang", "en", "a.yaml"))
                .startsWith("The value pdf does not fit --format; expected is"
                        + " csv, json, junit, markdown, matrix, ndjson, sarif, tap, text.\n");
    }

    @Test
    void cannotHoldAComparison() {
        assertThat(run(2, "diff", "--format", "tap", "--lang", "en", "canonical", "canonical"))
                .startsWith("The value tap does not fit --format; expected is json, text.\n");
    }

    /** What is printed, to standard output and to standard error. */
    private static String run(int exitCode, String... arguments) {
        StringWriter printed = new StringWriter();

        int given = MentorwijsCommand.run(new PrintWriter(printed), new PrintWriter(printed), arguments);

        assertThat(given).as("%s", printed).isEqualTo(exitCode);
        return printed.toString();
    }
}
