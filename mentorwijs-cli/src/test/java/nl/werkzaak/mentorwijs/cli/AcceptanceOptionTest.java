package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is accepted of a document stands in the file beside it. */
class AcceptanceOptionTest {

    private static final String SHIPPED = "accepted/nachtploegen.yaml";
    private static final String VARIANT = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: haven
            version: "0.1.0"
            homework: []
            changes: [{ section: homework, reason: { goal: IMPROVE_FIT } }]
            """;
    private static final String ACCEPTANCES = """
            schemaVersion: "1.0"
            acceptancesOf: { id: haven, version: "0.1.0" }
            acceptances:
              - rule: homework.removed
                address: homework
                reason: { nl: Even niet. }
                acceptedBy: TEAM
                until: 9999-12-31
            """;

    @TempDir
    private Path folder = Path.of("");

    private String variant = "";

    @BeforeEach
    void writeAVariant() throws IOException {
        variant = Files.writeString(folder.resolve("haven.yaml"), VARIANT).toString();
    }

    @Test
    void readsAcceptancesThatAreNamedTooWithTheDocumentBesideThem() throws IOException {
        String acceptances = Files.writeString(folder.resolve("haven.acceptances.yaml"), ACCEPTANCES)
                .toString();

        Ran both = Ran.mentorwijs("validate", "--date", "2026-11-22", acceptances, variant);
        Ran alone = Ran.mentorwijs("validate", "--date", "2026-11-22", variant);
        Ran inFolder = Ran.mentorwijs("validate", "--date", "2026-11-22", folder.toString(), acceptances);

        assertThat(both).isEqualTo(alone);
        assertThat(inFolder.exitCode()).isEqualTo(alone.exitCode());
        assertThat(inFolder.notes()).isEmpty();
    }

    @Test
    void refusesAcceptancesThatAreNamedWithoutTheDocumentBesideThem() throws IOException {
        String acceptances = Files.writeString(folder.resolve("haven.acceptances.yaml"), ACCEPTANCES)
                .toString();
        Path other = Files.createDirectory(folder.resolve("haven"));
        Files.writeString(other.resolve("zorg.yaml"), VARIANT);

        for (Ran ran : List.of(
                Ran.mentorwijs("validate", acceptances),
                Ran.mentorwijs("validate", other.toString(), acceptances),
                Ran.mentorwijs("validate", folder.resolve("weg.yaml").toString(), acceptances))) {
            assertThat(ran.exitCode()).isGreaterThanOrEqualTo(ExitCode.USAGE);
            assertThat(ran.notes()).contains("haven.acceptances.yaml: in dit bestand staat wat");
        }
    }

    @Test
    void showsWhatIsAcceptedWithTheReasonAndTheLastDay() {
        Ran ran = Ran.mentorwijs("validate", SHIPPED, "--date", "2026-11-22", "--fail-on", "red");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("Oordeel: ROOD")
                .contains("ROOD, aanvaard  [session.duration.shorter]  sessions")
                .contains("tot en met 2027-06-30, door: directie.")
                .contains("GEEL  [homework.removed]");
        assertThat(ran.notes()).isEmpty();
    }

    @Test
    void countsWhatIsNotAccepted() {
        assertThat(Ran.mentorwijs("validate", SHIPPED, "--date", "2026-11-22", "--fail-on", "yellow")
                        .exitCode())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2027-06-30, 0", "2027-07-01, 1"})
    void letsWhatHasExpiredCountAgain(String day, int exitCode) {
        Ran ran = Ran.mentorwijs("validate", SHIPPED, "--date", day, "--fail-on", "red");

        assertThat(ran.exitCode()).isEqualTo(exitCode);
        assertThat(ran.out().contains("regel 11, kolom 12  LET OP  [acceptance.expired]"))
                .isEqualTo(exitCode == 1);
    }

    @Test
    void tellsProgramsWhatIsAccepted() {
        JsonNode document = JsonMapper.shared()
                .readTree(
                        Ran.mentorwijs("validate", SHIPPED, "--date", "2026-11-22", "--format", "json", "--lang", "en")
                                .out())
                .at("/documents/0");

        assertThat(document.path("overall").stringValue()).isEqualTo("RED");
        assertThat(document.at("/acceptances/file").stringValue()).isEqualTo("accepted/nachtploegen.acceptances.yaml");
        assertThat(document.at("/acceptances/date").stringValue()).isEqualTo("2026-11-22");
        assertThat(document.at("/acceptances/accepted").intValue()).isEqualTo(1);
        assertThat(document.at("/findings/0/accepted/until").stringValue()).isEqualTo("2027-06-30");
        assertThat(document.at("/findings/0/accepted/by").stringValue()).isEqualTo("ADMINISTRATOR");
        assertThat(document.at("/findings/0/accepted/reason").stringValue()).startsWith("The handover");
        assertThat(document.at("/findings/1").has("accepted")).isFalse();
    }

    @Test
    void takesTodayWhereNoDayIsGivenAndSaysSo() throws IOException {
        Files.writeString(folder.resolve("haven.acceptances.yaml"), ACCEPTANCES);

        Ran ran = Ran.mentorwijs("validate", variant, "--fail-on", "yellow");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.notes()).containsPattern("vandaag, [0-9]{4}-[0-9]{2}-[0-9]{2} in Nederland; .*--date");
    }

    @Test
    void asksForNoDayWhereNothingIsAccepted() {
        assertThat(Ran.mentorwijs("validate", variant).notes()).isEmpty();
    }

    @Test
    void failsWhereTheFileBesideItIsNotValid() throws IOException {
        Files.writeString(folder.resolve("haven.acceptances.yaml"), ACCEPTANCES.replace("9999-12-31", "ooit"));

        Ran ran = Ran.mentorwijs("validate", variant, "--date", "2026-11-22");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains("Wat nu: verbeter het bestand met aanvaardingen")
                .contains("regel 8, kolom 12  FOUT  [date.form]")
                .doesNotContain("GEEL, aanvaard");
    }

    @Test
    void saysThatAnErrorCannotBeAccepted() throws IOException {
        Files.writeString(folder.resolve("haven.yaml"), VARIANT.replace("homework: []", "homework: {}"));
        Files.writeString(
                folder.resolve("haven.acceptances.yaml"), ACCEPTANCES.replace("homework.removed", "value.type"));

        Ran ran = Ran.mentorwijs("validate", variant, "--date", "2026-11-22");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("[acceptance.error]").contains("fouten zijn niet te aanvaarden");
    }

    @Test
    void readsNoFileOfAcceptancesAsAVariant() throws IOException {
        Path file = Files.writeString(folder.resolve("haven.acceptances.yaml"), ACCEPTANCES);

        Ran ran = Ran.mentorwijs("validate", file.toString());

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.notes()).contains("noem de variant die ernaast staat");
        assertThat(Ran.mentorwijs("validate", folder.toString(), "--date", "2026-11-22", "--format", "json")
                        .out())
                .containsOnlyOnce("\"valid\"");
    }

    @Test
    void refusesToChooseBetweenTwoFiles() throws IOException {
        Files.writeString(folder.resolve("haven.acceptances.yaml"), ACCEPTANCES);
        Files.writeString(folder.resolve("haven.acceptances.yml"), ACCEPTANCES);

        Ran ran = Ran.mentorwijs("validate", variant, "--date", "2026-11-22");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.notes()).contains("haven.acceptances.yaml, haven.acceptances.yml");
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(Ran.mentorwijs("validate", variant, "--date", "morgen").exitCode())
                .isEqualTo(2);
    }
}
