package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text stops being JSON or YAML, and what is said of it there. */
class BrokenSyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"\\UFFFFFFFF\"",
                "a: \"\\U00110000\"",
                "a: \"\\U80000000\"",
                "\"\\UFFFFFFFF\": a",
                "%YAML 1.99999999999999999999\n--- a",
                "%YAML 99999999999999999999.1\n--- a",
                "!<%FF%FF> a",
                "!a%F8%88%80%80%80 b"
            })
    void answersEveryYamlThatTheParserCannotTake(String text) {
        Finding finding = only("yaml", text);

        assertThat(finding.rule()).isEqualTo("yaml.syntax");
        assertThat(finding.location().position().orElseThrow().line()).isEqualTo(1);
    }

    @Test
    void pointsToACharacterThatUnicodeDoesNotHave() {
        Finding finding = only("yaml", "id: x\nname: { nl: \"a\\UFFFFFFFF\" }\n");

        assertThat(finding.location().position()).hasToString("Optional[2:17]");
        assertThat(finding.hint().orElseThrow().dutch()).contains("backslash");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1 | 1:7 | het einde van de tekst | Sluit",
                "{\"a\":true | 1:10 | het einde van de tekst | Sluit",
                "{\"a\":-1.5e3;\"b\":2} | 1:12 | het teken ; | -",
                "{\"a\":1=2} | 1:7 | het teken = | -",
                "{\"a\":1.} | 1:6 | de waarde 1. | -",
                "{\"a\":01} | 1:6 | de waarde 01 | -",
                "{\"a\":1x} | 1:6 | de waarde 1x | -",
                "{\"a\":NaN} | 1:6 | de waarde NaN | aanhalingstekens",
                "{\"a\":\"\\x\"} | 1:8 | het teken x | backslash",
                "{\"a\":\"\\u12\"} | 1:11 | het teken \" | backslash",
                "{\"\\ud800\":1} | 1:9 | het teken \" | backslash",
                "{\"a\":\"b\tc\"} | 1:8 | een tab | \\t",
                "{\"a\":1 \"b\":2} | 1:8 | het teken \" | komma",
                "[1,] | 1:4 | het teken ] | komma",
                "[1, ] | 1:5 | het teken ] | komma",
                "{\"a\":1 } ] | 1:10 | het teken ] | -",
                "] | 1:1 | het teken ] | -",
                "{\"a\" \"b\"} | 1:6 | het teken \" | komma",
                "{\"a\":\"b\\\\\" / } | 1:12 | het teken / | commentaar",
                "`{\"a\":\"b\nc\"}` | 1:8 | het einde van de regel | \\n"
            })
    void saysWhereJsonEndsBeingJson(String text, String position, String found, String advice) {
        Finding finding = only("json", text);

        assertThat(finding.rule()).isEqualTo("json.syntax");
        assertThat(finding.location().position()).hasToString("Optional[" + position + "]");
        assertThat(finding.message().dutch()).isEqualTo("Hier klopt de JSON niet: " + found + " wordt niet verwacht.");
        assertThat(finding.hint().map(hint -> hint.dutch()).orElse("-")).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schemaVersion: x\nid:x\nversion: y\n", "id: x\nversion\n"})
    void saysThatANameHasNoColonWithASpace(String text) {
        assertThat(only("yaml", text).hint().orElseThrow().dutch()).contains("dubbele punt en een spatie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: b: c | 1:5 | dubbele punt",
                "`\ud83d\ude00: b: c` | 1:5 | dubbele punt",
                "`a:\n\tb: c` | 2:1 | niet met tabs",
                "a: @b | 1:4 | met dit teken begint",
                "`a:\n  b: c\n d: e` | 3:2 | inspringen hier",
                "a: \"\\q\" | 1:6 | backslash",
                "a: [b | 1:6 | Sluit"
            })
    void saysWhereYamlEndsBeingYaml(String text, String position, String advice) {
        Finding finding = only("yaml", text);

        assertThat(finding.rule()).isEqualTo("yaml.syntax");
        assertThat(finding.location().position()).hasToString("Optional[" + position + "]");
        assertThat(finding.hint().orElseThrow().dutch()).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feff", "00a0", "200b", "00ad", "3000"})
    void spellsOutWhatNobodySees(String hexadecimal) {
        String invisible = Character.toString(Integer.parseInt(hexadecimal, 16));
        String spelled = "u" + hexadecimal;
        Finding inJson = only("json", "{" + invisible + "}");
        Finding inYaml = read("yaml", "{ \"i" + invisible + "d\": x }").findings().stream()
                .filter(finding -> finding.rule().equals("property.unknown"))
                .findFirst()
                .orElseThrow();

        assertThat(inJson.message().dutch()).contains("het teken \\" + spelled);
        assertThat(inYaml.message().dutch()).contains("De eigenschap i\\" + spelled + "d bestaat");
        assertThat(inYaml.actual()).contains("i\\" + spelled + "d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void namesAPropertyWithoutANameInQuotes(String name) {
        Stream<String> sentences = read("json", "{\"" + name + "\":1}").findings().stream()
                .filter(finding -> finding.rule().equals("property.unknown"))
                .map(finding -> finding.message().dutch());

        assertThat(sentences).containsExactly("De eigenschap \"" + name + "\" bestaat hier niet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void takesTwoBytesForEachCharacterForWhatTheyAre(String encoding) throws UnsupportedEncodingException {
        ReadResult<TrainingVariant> result = Formats.standard()
                .byId("yaml")
                .orElseThrow()
                .reader()
                .read("id: x\nversion: \"1.0.0\"\n".getBytes(encoding));

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("document.not-utf8");
            assertThat(finding.hint().orElseThrow().in(Locale.ENGLISH)).contains("UTF-16");
        });
    }

    @Test
    void takesAZeroByteInATextForAControlCharacter() {
        byte[] bytes = "id: x\0\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Formats.standard()
                        .byId("yaml")
                        .orElseThrow()
                        .reader()
                        .read(bytes)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("text.control");
    }

    private static Finding only(String format, String text) {
        ReadResult<TrainingVariant> result = read(format, text);
        assertThat(result.value()).isEmpty();
        assertThat(result.findings()).hasSize(1);
        return result.findings().get(0);
    }

    private static ReadResult<TrainingVariant> read(String format, String text) {
        return Formats.standard().byId(format).orElseThrow().reader().read(text);
    }
}
