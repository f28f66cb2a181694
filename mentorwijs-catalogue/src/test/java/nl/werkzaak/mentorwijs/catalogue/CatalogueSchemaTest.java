package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;

/** The schema says what the types say, and a validator that is not ours holds the catalogue against it. */
@Tag("once")
class CatalogueSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String JSON = text(MentorwijsCatalogue.json());
    private static final String SCHEMA = text(MentorwijsCatalogue.jsonSchema());

    private static final String CITATIONS =
            "\"citations\": [{ \"source\": \"zonmw\", \"line\": 47, \"phrase\": \"Kwetsbare werknemers hebben\" }]";

    @Golden
    @Test
    void saysWhatTheTypesSay() throws IOException {
        GoldenFile.assertMatches(
                Path.of("src", "main", "resources", MentorwijsCatalogue.SCHEMA_RESOURCE), CatalogueSchema.write());
    }

    @Test
    void isWhatTheStandardCallsASchema() {
        Schema standard = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(standard.validate(SCHEMA, InputFormat.JSON)).isEmpty();
    }

    @Test
    void namesTheVersionOfTheFormThatItDescribes() {
        JsonNode schema = JsonMapper.shared().readTree(SCHEMA);

        assertThat(schema.get("$id").stringValue())
                .isEqualTo("urn:mentorwijs:schema:catalogue:"
                        + MentorwijsCatalogue.canonical().getSchemaVersion());
    }

    @Test
    void anchorsEveryPattern() {
        JsonNode schema = JsonMapper.shared().readTree(SCHEMA);

        assertThat(schema.findValuesAsString("pattern")).isNotEmpty().allMatch(pattern -> pattern.matches("\\^.*\\$"));
    }

    @Test
    void closesEveryObject() {
        JsonNode schema = JsonMapper.shared().readTree(SCHEMA);

        assertThat(schema.findParents("properties"))
                .filteredOn(object -> object.has("title"))
                .isNotEmpty()
                .allMatch(object -> object.has("additionalProperties")
                        && !object.get("additionalProperties").equals(BooleanNode.TRUE));
    }

    @Test
    void holdsForTheCatalogue() {
        assertThat(REGISTRY.getSchema(SCHEMA).validate(JSON, InputFormat.JSON)).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a missing property", "\"publisher\": \"TNO\",", "", "required", "/sources/1"),
                fault("a missing section", "\"schemaVersion\": \"1.0\",", "", "required", ""),
                fault(
                        "a fact without citations",
                        CITATIONS,
                        "\"note\": { \"nl\": \"a\" }",
                        "required",
                        "/background/terms"),
                fault(
                        "an unknown property",
                        "\"lines\": 54",
                        "\"lines\": 54, \"pages\": 2",
                        "additionalProperties",
                        "/sources/1"),
                fault("a number as text", "\"lines\": 54", "\"lines\": \"54\"", "type", "/sources/1/lines"),
                fault("a number with a fraction", "\"lines\": 54", "\"lines\": 54.5", "type", "/sources/1/lines"),
                fault("a number of zero", "\"lines\": 54", "\"lines\": 0", "exclusiveMinimum", "/sources/1/lines"),
                fault("an amount of zero", "\"value\": 120", "\"value\": 0", "exclusiveMinimum", "/background"),
                fault(
                        "a text in place of a list",
                        "\"about\": [\"effort/cycle\"]",
                        "\"about\": \"effort\"",
                        "type",
                        ""),
                fault("null", "\"publisher\": \"TNO\"", "\"publisher\": null", "type", "/sources/1/publisher"),
                fault("a bad id", "\"id\": \"autonomy\"", "\"id\": \"Autonomy\"", "pattern", "/training"),
                fault(
                        "a long id",
                        "\"id\": \"autonomy\"",
                        "\"id\": \"" + "a".repeat(65) + "\"",
                        "maxLength",
                        "/training"),
                fault("a bad version", "\"version\": \"1.0.0\"", "\"version\": \"1.0\"", "pattern", "/version"),
                fault("another form", "\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"2.0\"", "const", ""),
                fault("a bad duration", "\"duration\": \"PT75H\"", "\"duration\": \"75 uur\"", "pattern", "/training"),
                fault(
                        "a duration of none",
                        "\"duration\": \"PT75H\"",
                        "\"duration\": \"PT0H\"",
                        "pattern",
                        "/training"),
                fault("a bad month", "\"lastMonth\": \"2016-12\"", "\"lastMonth\": \"2016-13\"", "pattern", ""),
                fault("a bad hash", "\"sha256\": \"17e0", "\"sha256\": \"17E0", "pattern", "/sources/1/sha256"),
                fault("a word that is not listed", "\"workplace\": \"REGULAR\"", "\"workplace\": \"HOME\"", "enum", ""),
                fault("a blank text", "\"publisher\": \"TNO\"", "\"publisher\": \"  \"", "pattern", "/sources/1"),
                fault("a control character", "\"TNO\"", "\"T\\u0007NO\"", "pattern", "/sources/1"),
                fault("a text without Dutch", "\"name\": { \"nl\": \"Mentorwijs\",", "\"name\": {", "required", ""),
                fault(
                        "a language that is none",
                        "\"name\": { \"nl\"",
                        "\"name\": { \"NL_\"",
                        "propertyNames",
                        "/training"),
                fault("an empty list of citations", CITATIONS, "\"citations\": []", "minItems", "/background/terms"),
                fault(
                        "an address that is none",
                        "\"activeComponents/autonomy\": [",
                        "\"activeComponents autonomy\": [",
                        "propertyNames",
                        "/citations"),
                fault(
                        "no group in one of the layers",
                        "\"layer\": \"INTERMEDIATE\"",
                        "\"layer\": \"ULTIMATE\"",
                        "minContains",
                        "/training/targetGroups"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refuses(String what, String json, String keyword, String place) {
        assertThat(REGISTRY.getSchema(SCHEMA).validate(json, InputFormat.JSON)).anySatisfy(error -> {
            assertThat(error.getKeyword()).isEqualTo(keyword);
            assertThat(error.getInstanceLocation().toString()).startsWith(place);
        });
    }

    private static Arguments fault(String what, String original, String changed, String keyword, String place) {
        assertThat(JSON).as(what).contains(original);
        int start = JSON.indexOf(original);
        String json = JSON.substring(0, start) + changed + JSON.substring(start + original.length());
        return Arguments.of(what, json, keyword, place);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
