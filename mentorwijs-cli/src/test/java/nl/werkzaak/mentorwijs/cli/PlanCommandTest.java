package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter notes = new StringWriter();

    @Test
    void tellsHoursPerBearerAndWhatNoSourceSays() {
        int exitCode = run("plan", "--cycles", "2", "--participants", "24");

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("de organisatie: 75 uur (schatting)")
                .contains("de deelnemers: 300 uur")
                .contains("wie, zegt geen bron: 120 uur (schatting)")
                .contains("Wat de training in euro’s kost, zegt geen bron.")
                .doesNotContain("495");
    }

    @Test
    void plansTheDaysAroundThoseToAvoid() {
        int exitCode = run(
                "plan",
                "--lang",
                "en",
                "--cycles",
                "1",
                "--participants",
                "8",
                "--start",
                "2027-04-06",
                "--avoid",
                "2027-04-27");

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("cycle 1, session 1: Tuesday 2027-04-06, 2.5 hours")
                .contains("cycle 1, session 4: Wednesday 2027-04-28, 2.5 hours (moved)")
                .contains("cycle 1, session 5: Tuesday 2027-05-04, 2.5 hours");
    }

    @Test
    void tellsAPlanAsJson() {
        int exitCode = run("plan", "--cycles", "1", "--participants", "1", "--format", "json");

        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("\"bearer\": \"NOT_STATED\"").contains("\"total\": \"PT12H30M\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --cycles 0 --participants 8                                 | Het aantal trainingscycli is 0;
            --cycles 1 --participants 8 --start 2027-02-30              | De waarde 2027-02-30 past niet bij --start;
            --cycles 1 --participants 8 --start 2027-02-01 --every -P1W | De tijd tussen twee bijeenkomsten is P-7D;
            --cycles 1                                                  | Ontbreekt op de opdrachtregel: --participants
            --cycles 1 --participants 8 --every P2W --avoid 2027-05-05 --avoid-weekday FRIDAY | Deze zeggen iets over dagen, en die zijn er alleen met --start: --every, --avoid, --avoid-weekday
            --cycles 1 --participants 8 --start 0207-03-01              | Bijeenkomst 1 zou op 0207-03-01 vallen;
            --cycles 1 --participants 8 --format ical                   | Een agenda heeft dagen nodig. Noem met --start
            --cycles 1 --participants 8 --at 09:30 --group noord        | Dit hoort bij een agenda (--format ical): --at, --group
            --cycles 1 --participants 8 --start 2027-03-01 --format ical --at 25:00 | De waarde 25:00 past niet bij --at; verwacht wordt een uur
            --cycles 1 --participants 8 --start 2027-03-01 --format ical --at 09:30:15 | De waarde 09:30:15 past niet bij --at; verwacht wordt een uur
            --cycles 1 --participants 8 --start 2027-03-01 --format ical --group Noord | De waarde Noord past niet bij --group; verwacht wordt kleine letters
            --cycles 1 --participants 8 --start 2027-03-01 --format ical --planned-on 2025-01-01 | De planning is van 2025-01-01; verwacht wordt 2026-01-01 of later.
            --cycles 2001 --participants 8 --start 2027-03-01 --every P1D --format ical | De planning heeft 10005 bijeenkomsten;
            """)
    void refusesNumbersAndDatesThatCannotBePlannedAndSaysWhich(String arguments, String sentence) {
        int exitCode = run(("plan " + arguments).split(" ", -1));

        assertThat(exitCode).isEqualTo(2);
        assertThat(notes.toString()).startsWith(sentence);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesACalendarToStandardOutput() {
        int exitCode = run(("plan --cycles 1 --participants 8 --start 2027-03-01 --format ical"
                        + " --at 9:30 --group noord --planned-on 2027-01-15")
                .split(" ", -1));

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;TZID=Europe/Amsterdam:20270301T093000\r\n")
                .contains("DTSTAMP:20270115T000000Z\r\n")
                .contains("SUMMARY;LANGUAGE=nl:Mentorwijs (noord): bijeenkomst 5 van 5\r\n");
        assertThat(notes.toString()).isEmpty();
    }

    @Test
    void writesOneCalendarWithAllAndOneForEachSession(@TempDir Path folder) throws IOException {
        Path all = folder.resolve("alle.ics");
        Path each = folder.resolve("per").resolve("bijeenkomst");

        int exitCode = plan(all, each);

        assertThat(exitCode).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(notes.toString()).contains(": 5.", "alle.ics is geschreven.");
        assertThat(all).content().containsPattern("(?s)(BEGIN:VEVENT.*){5}");
        assertThat(each)
                .isDirectoryContaining("glob:**/mentorwijs-cyclus-1-bijeenkomst-1.ics")
                .isDirectoryContaining("glob:**/mentorwijs-cyclus-1-bijeenkomst-5.ics");
    }

    @Test
    void writesNoCalendarWhereOneOfThemExists(@TempDir Path folder) throws IOException {
        Path old = Files.writeString(folder.resolve("mentorwijs-cyclus-1-bijeenkomst-5.ics"), "old");

        int exitCode = plan(folder.resolve("alle.ics"), folder);

        assertThat(exitCode).isEqualTo(3);
        assertThat(notes.toString()).contains("dit bestand bestaat al; er is niets geschreven.");
        assertThat(folder).isDirectoryContaining(file -> file.equals(old)).isDirectoryNotContaining("glob:**/alle.ics");
        assertThat(old).hasContent("old");
    }

    @Test
    void saysWhichFolderCannotBeWrittenInto(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bestand"), "a file and no folder");

        int exitCode = plan(folder.resolve("alle.ics"), file);

        assertThat(exitCode).isEqualTo(3);
        assertThat(notes.toString()).startsWith("bestand: in deze map is niet te schrijven.");
    }

    private int plan(Path all, Path each) {
        return run(
                "plan",
                "--cycles",
                "1",
                "--participants",
                "8",
                "--start",
                "2027-03-01",
                "--format",
                "ical",
                "-o",
                all.toString(),
                "--each",
                each.toString());
    }

    private int run(String... arguments) {
        return MentorwijsCommand.run(new PrintWriter(out, true), new PrintWriter(notes, true), arguments);
    }
}
