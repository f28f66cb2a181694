package nl.werkzaak.mentorwijs.io.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.DocumentSchema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The JSON Schemas, held by a validator of others, see the faults that the suite says they see. */
@Tag("once")
class SchemaConformanceTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = Stream.of(
                    DocumentSchema.VARIANT, DocumentSchema.ACCEPTANCES, DocumentSchema.RULES)
            .collect(Collectors.toMap(
                    schema -> schema.name().toLowerCase(Locale.ROOT),
                    schema -> REGISTRY.getSchema(new String(schema.json(), StandardCharsets.UTF_8))));

    @Test
    void acceptTheValidDocuments() {
        List<SuiteDocument> documents = forTheSchema(Suite.VALID).toList();

        assertThat(documents)
                .hasSizeGreaterThan(100)
                .allSatisfy(document ->
                        assertThat(isRefused(document)).as(document.name()).isFalse());
    }

    @Test
    void refuseTheFaultsThatASchemaIsSaidToSeeAndNoOthers() {
        Map<Boolean, List<SuiteDocument>> documents = forTheSchema(Suite.FAULTY)
                .filter(document -> document.schema().isPresent())
                .collect(Collectors.groupingBy(document -> document.schema().orElseThrow()));

        assertThat(documents).hasSize(2);
        documents.forEach((seen, faults) -> assertThat(faults)
                .as("seen by a schema: %s", seen)
                .filteredOn(document -> isRefused(document) != seen)
                .extracting(SuiteDocument::name)
                .isEmpty());
    }

    /** What a JSON parser cannot read at all never comes to a schema. */
    @Test
    void areSpokenOfWhereverTheDocumentCanBeParsed() {
        assertThat(forTheSchema(Suite.FAULTY)
                        .filter(document -> document.schema().isEmpty()))
                .flatExtracting(SuiteDocument::findings)
                .extracting(Answer::rule)
                .containsOnly("document.empty", "json.syntax", "limit.depth", "limit.number", "text.surrogate");
    }

    private static Stream<SuiteDocument> forTheSchema(Path file) {
        return Suite.kept(file).stream().filter(SuiteDocument::isForTheSchema);
    }

    private static boolean isRefused(SuiteDocument document) {
        return !Objects.requireNonNull(SCHEMAS.get(document.kind()))
                .validate(document.text(), InputFormat.JSON)
                .isEmpty();
    }
}
