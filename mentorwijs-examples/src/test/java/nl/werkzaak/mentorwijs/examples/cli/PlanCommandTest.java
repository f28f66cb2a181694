package nl.werkzaak.mentorwijs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
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
            """)
    void refusesNumbersAndDatesThatCannotBePlannedAndSaysWhich(String arguments, String sentence) {
        int exitCode = run(("plan " + arguments).split(" ", -1));

        assertThat(exitCode).isEqualTo(2);
        assertThat(notes.toString()).startsWith(sentence);
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return Mentorwijs.run(new PrintWriter(out, true), new PrintWriter(notes, true), arguments);
    }
}
