package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema says what the shape of a document says. */
class VariantSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String SCHEMA = new String(DocumentSchema.VARIANT.json(), StandardCharsets.UTF_8);

    private static final DocumentFormat JSON = Formats.standard().byId("json").orElseThrow();
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int DOCUMENTS = 100;
    private static final int FAULTS = 30;

    private static final Schema COMPILED = REGISTRY.getSchema(SCHEMA);
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "duration.limit",
            "effort.contact-time.sum",
            "number.range",
            "number.whole",
            "session.component.unknown",
            "session.number.gap",
            "session.target-group.unknown",
            "text.language",
            "text.not-nfc",
            "trainer-profile.requirement.unknown");

    @Test
    void saysWhatTheTypesSay() throws IOException {
        String written = VariantSchemaWriter.write();

        if (Boolean.getBoolean("mentorwijs.regenerate")) {
            Files.writeString(Path.of("src", "main", "resources", DocumentSchema.VARIANT.resource()), written);
        } else {
            assertThat(SCHEMA)
                    .as("the schema is out of date; write it anew with: " + VariantSchemaWriter.COMMAND)
                    .isEqualTo(written);
        }
    }

    @Test
    void isWhatTheStandardCallsASchema() {
        Schema standard = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(standard.validate(SCHEMA, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WrittenForm.class)
    void takesEveryDocumentThatIsWritten(WrittenForm form) {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String document = JSON.writer(form).text(GeneratedVariants.of(seed));

            assertThat(errors(document)).as("seed %d: %s", seed, document).isEmpty();
        }
    }

    @Test
    void agreesWithTheReaderOnWhateverStandsInADocument() {
        Set<String> beyond = new TreeSet<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            OneFault fault = new OneFault(new Random(seed));
            String written = JSON.writer().text(GeneratedVariants.of(seed));
            for (int i = 0; i < FAULTS; i++) {
                ObjectNode document = (ObjectNode) MAPPER.readTree(written);
                fault.plantIn(document);
                beyond.addAll(rulesOnlyTheReaderHas(document.toString()));
            }
        }

        assertThat(beyond).isNotEmpty().allMatch(rule -> rule.endsWith(".duplicate") || BEYOND_A_SCHEMA.contains(rule));
    }

    @Test
    void isSaidOnThePageToLeaveTheRestToTheReader() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "format.md"));

        assertThat(BEYOND_A_SCHEMA).allSatisfy(rule -> assertThat(page).contains("`" + rule + "`"));
    }

    /** What the schema refuses, the reader must refuse. */
    private static List<String> rulesOnlyTheReaderHas(String document) {
        List<Error> refused = errors(document);
        List<String> rules = rulesBrokenBy(document);
        if (refused.isEmpty()) {
            return rules;
        }
        assertThat(rules).as("%s: %s", refused, document).isNotEmpty();
        return List.of();
    }

    private static List<Error> errors(String document) {
        return COMPILED.validate(document, InputFormat.JSON);
    }

    private static List<String> rulesBrokenBy(String document) {
        return JSON.reader().read(document).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .toList();
    }
}
