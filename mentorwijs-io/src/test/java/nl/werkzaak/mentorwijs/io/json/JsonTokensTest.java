package nl.werkzaak.mentorwijs.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.json.JsonReadFeature;

class JsonTokensTest {

    private static final Map<JsonReadFeature, String> LENIENT = Map.ofEntries(
            Map.entry(JsonReadFeature.ALLOW_JAVA_COMMENTS, "{/* x */}"),
            Map.entry(JsonReadFeature.ALLOW_YAML_COMMENTS, "{# x\n}"),
            Map.entry(JsonReadFeature.ALLOW_SINGLE_QUOTES, "{'a': 1}"),
            Map.entry(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES, "{a: 1}"),
            Map.entry(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, "{\"a\": \"\t\"}"),
            Map.entry(JsonReadFeature.ALLOW_RS_CONTROL_CHAR, "\u001e{\"a\": 1}"),
            Map.entry(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, "{\"a\": \"\\q\"}"),
            Map.entry(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS, "{\"a\": 01}"),
            Map.entry(JsonReadFeature.ALLOW_HEXADECIMAL_NUMBERS, "{\"a\": 0x1}"),
            Map.entry(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS, "{\"a\": +1}"),
            Map.entry(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS, "{\"a\": .1}"),
            Map.entry(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS, "{\"a\": 1.}"),
            Map.entry(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, "{\"a\": NaN}"),
            Map.entry(JsonReadFeature.ALLOW_MISSING_VALUES, "{\"a\": [1,,2]}"),
            Map.entry(JsonReadFeature.ALLOW_TRAILING_COMMA, "{\"a\": 1,}"));

    @ParameterizedTest
    @EnumSource(JsonReadFeature.class)
    void refusesWhatIsNoJsonThoughTheParserCouldReadIt(JsonReadFeature leniency) {
        assertThat(LENIENT).containsKey(leniency);

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
