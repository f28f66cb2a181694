package nl.werkzaak.mentorwijs.io.report.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.util.List;
import nl.werkzaak.mentorwijs.model.schema.KeywordOrder;
import nl.werkzaak.mentorwijs.model.schema.SchemaLayout;
import nl.werkzaak.mentorwijs.model.schema.ValueSchema;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the JSON Schema of the report, from the records that its documents and rows are written from. */
public final class ReportSchemaWriter {

    private ReportSchemaWriter() {}

    /** The whole, which {@link JsonReport} writes part by part. */
    private record Report(SchemaVersion schemaVersion, List<ReportedDocument> documents, List<ReportedRow> matrix) {}

    /**
     * The schema.
     *
     * @return the text, not null
     */
    public static String write() {
        ObjectNode schema = new ValueSchema(
                        true, list -> !list.isAnnotationPresent(JsonInclude.class), ReportSchemaWriter::change)
                .of(Report.class, "urn:mentorwijs:schema:report:" + SchemaVersion.CURRENT);
        schema.put("title", "Report");
        schema.put(
                "description",
                "What validate tells programs of documents, with --format json; with --format ndjson"
                        + " each line is a document. What is absent is left out.");
        schema.withObject("properties")
                .putObject("schemaVersion")
                .put("description", "The version of this form.")
                .put("const", SchemaVersion.CURRENT.toString());
        schema.withObject("$defs").remove(List.of("SchemaVersion", "PlainText"));
        return SchemaLayout.of(KeywordOrder.of(schema));
    }

    /** A change as a document writes it, whose form is that of the document. */
    private static @Nullable CustomDefinition change(ResolvedType type, SchemaGenerationContext context) {
        return type.getErasedType() == JsonNode.class
                ? new CustomDefinition(
                        JsonNodeFactory.instance.objectNode().put("type", "object"),
                        CustomDefinition.INLINE_DEFINITION,
                        CustomDefinition.AttributeInclusion.YES)
                : null;
    }
}
