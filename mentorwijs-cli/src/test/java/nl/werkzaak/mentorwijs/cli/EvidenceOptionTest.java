package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the command says of what was measured later. */
class EvidenceOptionTest {

    private static final String FOUR_SESSIONS =
            Path.of("variants", "vier-bijeenkomsten.yaml").toString();

    @Test
    void tellsItWhereItIsAskedFor() {
        assertThat(Ran.mentorwijs("validate", "--evidence", FOUR_SESSIONS).out())
                .contains("Blijft overeind wat later is gemeten? (gelezen in 2026-11)")
                .contains("aantal bijeenkomsten: gemeten 5; hier 4: anders dan gemeten.");
        assertThat(Ran.mentorwijs("--lang", "en", "validate", "--evidence", FOUR_SESSIONS)
                        .out())
                .contains("number of sessions: measured 5; here 4: other than measured.");
        assertThat(Ran.mentorwijs("validate", FOUR_SESSIONS).out()).doesNotContain("later is gemeten");
    }

    @Test
    void tellsPrograms() {
        assertThat(Ran.mentorwijs("validate", "--format", "json", "--evidence", FOUR_SESSIONS)
                        .out())
                .contains("\"evidence\": {", "\"outcome\": \"CHANGED\"", "\"measured\": 5", "\"here\": 4");
        assertThat(Ran.mentorwijs("validate", "--format", "json", FOUR_SESSIONS).out())
                .doesNotContain("\"evidence\"");
    }

    @Test
    void makesNoFindingOfIt() {
        int without =
                Ran.mentorwijs("validate", "--fail-on", "yellow", FOUR_SESSIONS).exitCode();
        int with = Ran.mentorwijs("validate", "--fail-on", "yellow", "--evidence", FOUR_SESSIONS)
                .exitCode();

        assertThat(with).isEqualTo(without);
    }
}
