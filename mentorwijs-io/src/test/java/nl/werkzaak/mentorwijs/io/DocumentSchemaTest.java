package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.report.json.ReportSchemaWriter;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;
import nl.werkzaak.mentorwijs.model.schema.KeywordOrder;
import nl.werkzaak.mentorwijs.model.schema.SchemaLayout;
import nl.werkzaak.mentorwijs.model.schema.ValueSchema;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of documents say what the types say, in the form that the standard asks. */
@Tag("once")
class DocumentSchemaTest {

    @Golden
    @ParameterizedTest
    @EnumSource
    void saysWhatTheTypesSay(DocumentSchema schema) throws IOException {
        String written = switch (schema) {
            case ACCEPTANCES -> SchemaLayout.of(KeywordOrder.of(ofType(Companion.ACCEPTANCES)));
            case RULES -> SchemaLayout.of(KeywordOrder.of(ofAnOrganisation(ofType(Companion.RULES))));
            case REPORT -> ReportSchemaWriter.write();
            case VARIANT -> VariantSchemaWriter.write();
        };

        GoldenFile.assertMatches(Path.of("src", "main", "resources", schema.resource()), written);
    }

    @ParameterizedTest
    @EnumSource
    void isWhatTheStandardCallsASchema(DocumentSchema schema) {
        Schema standard = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(standard.validate(new String(schema.json(), StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    private static ObjectNode ofType(Companion<?> companion) {
        String name = companion.id().toLowerCase(Locale.ROOT);
        ObjectNode type = new ValueSchema(true, list -> false, ConditionSchema::of)
                .of(companion.type(), "urn:mentorwijs:schema:" + name + ":" + SchemaVersion.CURRENT);
        define(type, "SchemaVersion", "^" + SchemaVersion.CURRENT.major() + "\\.(0|[1-9][0-9]{0,8})$");
        return type;
    }

    /** The type holds our own rules too, which need less. */
    private static ObjectNode ofAnOrganisation(ObjectNode schema) {
        // A limit may be no time at all, where a session may not.
        define(schema, "Duration", "^PT(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?$");
        schema.withArray("required").add("rules");
        schema.withObject("properties").withObject("rules").put("minItems", 1);
        ObjectNode rule = schema.withObject("$defs").withObject("FidelityRule");
        rule.withArray("required").add("basis").add("condition").add("literature");
        ObjectNode properties = rule.withObject("properties");
        properties.withObject("basis").put("const", Basis.ORGANISATION.name());
        properties.withObject("literature").put("minItems", 1);
        return schema;
    }

    private static void define(ObjectNode schema, String definition, String pattern) {
        ((ObjectNode) schema.get("$defs").get(definition)).put("pattern", pattern);
    }
}
