package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command does with rules of an organisation. */
class OwnRulesTest {

    private static final String SHIPPED =
            Path.of("rules", "rivierenland.rules.yaml").toString();

    @TempDir
    private Path folder = Path.of("");

    private String variant = "";

    @BeforeEach
    void writeVariant() throws IOException {
        variant = write("haven.yaml", """
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: mentorwijs-haven
                version: "0.1.0"
                """);
    }

    @Test
    void tellsOfThemBesideTheJudgementOnMentorwijs() {
        Ran ran = Ran.mentorwijs("validate", "--rules", SHIPPED, variant);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("Oordeel: GROEN")
                .contains("Volgens de eigen regels van de organisatie: GEEL.")
                .contains("Wat nu: kijk na wat de eigen regels van de organisatie vragen.")
                .contains("[rivierenland:huiswerk]")
                .contains("Een eigen regel van de organisatie (Kwaliteitskader Rivierenland 2026, punt 4)");
    }

    @Test
    void failsOnThemWhereThatIsAsked() {
        assertThat(Ran.mentorwijs("validate", "--fail-on", "yellow", "--rules", SHIPPED, variant)
                        .exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(Ran.mentorwijs("validate", "--fail-on", "red", "--rules", SHIPPED, variant)
                        .exitCode())
                .isZero();
    }

    @Test
    void judgesByThemAlsoWhereTheirFileGivesAWarning() throws IOException {
        String newer = Files.readString(Path.of(SHIPPED)).replace("schemaVersion: \"1.0\"", "schemaVersion: \"1.9\"");
        String rules = write("nieuwer.rules.yaml", newer);

        Ran ran = Ran.mentorwijs("validate", "--rules", rules, variant);

        assertThat(ran.out()).contains("[schema-version.newer-minor]", "[rivierenland:huiswerk]");
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void tellsProgramsOfThemApart() {
        Ran ran = Ran.mentorwijs("validate", "--format", "json", "--rules", SHIPPED, variant);

        assertThat(ran.out())
                .contains("\"overall\": \"GREEN\"", "\"ORGANISATION\": \"YELLOW\"", "\"basis\": \"ORGANISATION\"");
    }

    @Test
    void saysNothingOfThemWithoutThem() {
        assertThat(Ran.mentorwijs("validate", variant).out()).doesNotContain("eigen regel");
        assertThat(Ran.mentorwijs("validate", "--format", "json", variant).out())
                .doesNotContain("ORGANISATION");
    }

    @Test
    void judgesNothingByAFaultyFile() throws IOException {
        String faulty = write("kapot.rules.yaml", "schemaVersion: \"1.0\"\nrules:\n  - id: huiswerk\n");

        Ran ran = Ran.mentorwijs("validate", "--rules", faulty, variant);

        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .startsWith("kapot.rules.yaml\n")
                .contains("regel 3, kolom 5  FOUT  [property.missing]")
                .doesNotContain("haven.yaml");
    }

    @Test
    void takesSeveralFilesAndRefusesARuleThatStandsInTwo() throws IOException {
        String other = write(
                "tiel.rules.yaml", Files.readString(Path.of(SHIPPED)).replace("- id: rivierenland:", "- id: tiel:"));

        assertThat(Ran.mentorwijs("validate", "--rules", SHIPPED, "--rules", other, variant)
                        .out())
                .contains("[rivierenland:huiswerk]", "[tiel:huiswerk]");
        assertThat(Ran.mentorwijs("validate", "--rules", other, "--rules", other, variant))
                .isEqualTo(new Ran(
                        ExitCode.FINDINGS,
                        "",
                        "tiel.rules.yaml: de regel tiel:huiswerk is er al; een id is van één regel.\n"));
    }

    @Test
    void tellsOfAFileThatIsNotThereOrInNoKnownFormat() {
        String nowhere = folder.resolve("nergens.rules.yaml").toString();

        assertThat(Ran.mentorwijs("validate", "--rules", nowhere, variant))
                .isEqualTo(new Ran(ExitCode.IO, "", "nergens.rules.yaml: dit bestand bestaat niet.\n"));
        assertThat(Ran.mentorwijs("validate", "--rules", "regels.txt", variant))
                .isEqualTo(new Ran(
                        ExitCode.USAGE,
                        "",
                        "regels.txt: een bestand met regels is geschreven in een van json, ndjson, yaml.\n"));
    }

    @Test
    void doesNotTakeAFileWithRulesForAVariant() throws IOException {
        write("rivierenland.rules.yaml", Files.readString(Path.of(SHIPPED)));

        Ran ran = Ran.mentorwijs("validate", folder.toString());

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).startsWith(folder.getFileName() + "/haven.yaml\n").doesNotContain("Overzicht");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
