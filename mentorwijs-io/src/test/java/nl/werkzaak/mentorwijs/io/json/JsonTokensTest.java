package nl.werkzaak.mentorwijs.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.io.internal.source.Gate;
import nl.werkzaak.mentorwijs.io.internal.source.SourceText;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonReadFeature;

class JsonTokensTest {

    /** By the name of the leniency: an older parser knows fewer of them. */
    private static final Map<String, String> LENIENT = Map.ofEntries(
            Map.entry("ALLOW_JAVA_COMMENTS", "{/* x */}"),
            Map.entry("ALLOW_YAML_COMMENTS", "{# x\n}"),
            Map.entry("ALLOW_SINGLE_QUOTES", "{'a': 1}"),
            Map.entry("ALLOW_UNQUOTED_PROPERTY_NAMES", "{a: 1}"),
            Map.entry("ALLOW_UNESCAPED_CONTROL_CHARS", "{\"a\": \"\t\"}"),
            Map.entry("ALLOW_RS_CONTROL_CHAR", "\u001e{\"a\": 1}"),
            Map.entry("ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER", "{\"a\": \"\\q\"}"),
            Map.entry("ALLOW_LEADING_ZEROS_FOR_NUMBERS", "{\"a\": 01}"),
            Map.entry("ALLOW_HEXADECIMAL_NUMBERS", "{\"a\": 0x1}"),
            Map.entry("ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS", "{\"a\": +1}"),
            Map.entry("ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS", "{\"a\": .1}"),
            Map.entry("ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS", "{\"a\": 1.}"),
            Map.entry("ALLOW_NON_NUMERIC_NUMBERS", "{\"a\": NaN}"),
            Map.entry("ALLOW_MISSING_VALUES", "{\"a\": [1,,2]}"),
            Map.entry("ALLOW_TRAILING_COMMA", "{\"a\": 1,}"));

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"b\":",
            "\"",
            "\\",
            "\\u00e9",
            "\\ud83d",
            "\\ude00",
            "\\n",
            "\\/",
            "é",
            "\ud83d\ude00",
            "\u2028",
            "\ufeff",
            " ",
            "\n",
            "\t",
            "0",
            "-",
            "12",
            "1.5",
            "e9",
            "E+400",
            "true",
            "null",
            "nul",
            "1");

    /** Which fault bytes have is never told: whoever cannot read them reads the text. Jackson 3.0 names some otherwise. */
    @Test
    void readsBytesAsItReadsText() {
        JsonSyntax syntax = new JsonSyntax();
        Random random = new Random(20261122);
        int read = 0;
        for (int i = 0; i < 50_000; i++) {
            String text = random.ints(1 + random.nextInt(12), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining(
                            "", random.nextBoolean() ? "{\"x\":" : "", random.nextBoolean() ? "}" : " "));

            SourceText source = Gate.admit(text.getBytes(StandardCharsets.UTF_8), ReadOptions.standard(), new Faults(1))
                    .orElseThrow();

            Optional<List<String>> tokens = all(syntax.tokens(source, fault -> {}));

            assertThat(all(syntax.tokens(source))).as(text).isEqualTo(tokens);
            read += tokens.isPresent() ? 1 : 0;
        }

        assertThat(read).isGreaterThan(500);
    }

    private static Optional<List<String>> all(Tokens tokens) {
        List<String> all = new ArrayList<>();
        try {
            Token token = tokens.next();
            while (token != Token.END) {
                all.add(token + " " + tokens.text());
                token = tokens.next();
            }
            return Optional.of(all);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    @Test
    void knowsEveryLeniencyOfTheParser() {
        assertThat(JsonReadFeature.values()).extracting(Enum::name).isSubsetOf(LENIENT.keySet());
    }

    static Set<String> lenient() {
        return LENIENT.keySet();
    }

    @ParameterizedTest
    @MethodSource("lenient")
    void refusesWhatIsNoJsonThoughAParserCouldReadIt(String leniency) {
        assertThat(Formats.standard()
                        .byId("json")
                        .orElseThrow()
                        .reader()
                        .read(LENIENT.getOrDefault(leniency, ""))
                        .findings())
                .extracting(Finding::rule)
                .containsAnyOf("json.syntax", "text.control");
    }
}
