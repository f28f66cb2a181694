package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema that asks something else of documents is another form, with a version of its own. What only explains, such as a
 * description, may change.
 */
@Tag("once")
class SchemaFormTest {

    private static final Path FORMS = Path.of("src", "test", "resources", "schema-versions.txt");
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> EXPLAINING = List.of("title", "description", "$comment");

    private record Form(String name, String version, String fingerprint) {

        static Form of(String line) {
            String[] parts = line.split(" ", -1);
            return new Form(parts[0], parts[1], parts[2]);
        }

        @Override
        public String toString() {
            return name + " " + version + " " + fingerprint;
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isRaisedWhereASchemaAsksSomethingElse(String name, byte[] schema) throws IOException {
        Form found = new Form(name, SchemaVersion.CURRENT.toString(), fingerprint(JSON.readTree(schema)));

        assertThat(kept())
                .as(
                        "The schema %s asks something else of documents than version %s did. Raise SchemaVersion.CURRENT and"
                                + " add the line below to %s; before the first release, replace the line of this version.",
                        name, found.version(), FORMS)
                .contains(found);
    }

    @Test
    void isKeptOnceForEachSchema() throws IOException {
        assertThat(kept().stream().map(form -> form.name() + " " + form.version()))
                .doesNotHaveDuplicates();
        assertThat(kept().stream()
                        .filter(form -> form.version().equals(SchemaVersion.CURRENT.toString()))
                        .map(Form::name))
                .containsExactlyInAnyOrderElementsOf(
                        schemas().map(schema -> (String) schema[0]).toList());
    }

    @Test
    void staysWhereOnlyAnExplanationChanges() {
        JsonNode schema = JSON.readTree("""
                {"title": "A", "properties": {"title": {"type": "string", "description": "B"}}}
                """);
        JsonNode explainedOtherwise = JSON.readTree("""
                {"title": "C", "properties": {"title": {"type": "string", "description": "D"}}}
                """);
        JsonNode withoutTheProperty = JSON.readTree("""
                {"title": "A", "properties": {}}
                """);

        assertThat(fingerprint(explainedOtherwise)).isEqualTo(fingerprint(schema));
        assertThat(fingerprint(withoutTheProperty)).isNotEqualTo(fingerprint(schema));
    }

    static Stream<Object[]> schemas() {
        return Stream.concat(
                Stream.<Object[]>of(new Object[] {"catalogue", MentorwijsCatalogue.jsonSchema()}),
                Stream.of(DocumentSchema.values()).map(schema ->
                        new Object[] {schema.resource().replaceAll(".*mentorwijs-|\\..*", ""), schema.json()}));
    }

    private static List<Form> kept() throws IOException {
        return Files.readAllLines(FORMS).stream().map(Form::of).toList();
    }

    private static String fingerprint(JsonNode schema) {
        byte[] bytes = structure(schema).toString().getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A schema without what only explains. A property may be called title: what it asks is no text. */
    private static JsonNode structure(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            ObjectNode kept = JSON.createObjectNode();
            for (Map.Entry<String, JsonNode> keyword : new ArrayList<>(object.properties())) {
                if (!EXPLAINING.contains(keyword.getKey())
                        || !keyword.getValue().isString()) {
                    kept.set(keyword.getKey(), structure(keyword.getValue()));
                }
            }
            return kept;
        }
        if (schema instanceof ArrayNode array) {
            ArrayNode kept = JSON.createArrayNode();
            array.forEach(item -> kept.add(structure(item)));
            return kept;
        }
        return schema;
    }
}
