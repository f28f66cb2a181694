package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The broken documents that are shipped as examples are told of, all of what is wrong, each at its place. */
class BrokenDocumentsTest {

    private static final List<String> RULES = List.of(
            "version.form",
            "id.form",
            "text.dutch.missing",
            "property.unknown",
            "value.choice",
            "session.duration.positive",
            "session.number.gap",
            "duration.form",
            "session.component.unknown",
            "property.missing");

    private static final List<String> IN_YAML =
            List.of("2:39", "3:5", "5:7", "6:1", "7:23", "9:28", "10:15", "10:28", "11:57", "13:5");

    private static final List<String> IN_JSON =
            List.of("3:49", "4:9", "6:11", "7:3", "8:29", "10:32", "11:17", "11:32", "12:67", "14:16");

    @ParameterizedTest
    @CsvSource({
        "veel-fouten.yaml, nl, 'regel (\\d+), kolom (\\d+)  FOUT  \\[(.+)\\]'",
        "veel-fouten.json, nl, 'regel (\\d+), kolom (\\d+)  FOUT  \\[(.+)\\]'",
        "veel-fouten.yaml, en, 'line (\\d+), column (\\d+)  ERROR  \\[(.+)\\]'",
        "veel-fouten.json, en, 'line (\\d+), column (\\d+)  ERROR  \\[(.+)\\]'",
    })
    void tellsOfTenFaultsAtOnce(String file, String language, String heading) {
        Ran ran = Ran.mentorwijs("validate", "broken/" + file, "--lang", language);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(Pattern.compile(heading).matcher(ran.out()).results().map(found -> found.group(3)))
                .containsExactlyElementsOf(RULES);
        assertThat(Pattern.compile(heading)
                        .matcher(ran.out())
                        .results()
                        .map(found -> found.group(1) + ":" + found.group(2)))
                .containsExactlyElementsOf(file.endsWith("json") ? IN_JSON : IN_YAML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cijfer-klopt-niet.yaml",
                "geen-json.json",
                "kapotte-verwijzingen.json",
                "onbekende-eigenschappen.yaml",
                "verkeerde-typen.yaml"
            })
    void refusesABrokenDocumentWithoutAJudgement(String file) {
        Ran ran = Ran.mentorwijs("validate", "broken/" + file);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("broken/" + file + "\n")
                .contains("Het document is niet geldig", "FOUT")
                .doesNotContain("Oordeel", "Exception");
        assertThat(Ran.mentorwijs("resolve", "broken/" + file))
                .isEqualTo(new Ran(
                        1,
                        "",
                        "broken/" + file + ": dit document is niet geldig, dus er volgt geen training uit."
                                + " Zie: mentorwijs validate broken/" + file + "\n"));
    }
}
