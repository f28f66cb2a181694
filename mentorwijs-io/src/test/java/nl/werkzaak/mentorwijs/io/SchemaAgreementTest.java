package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Wherever something stands in a document that may not: what the schema refuses, the reader refuses. */
@Tag("once")
class SchemaAgreementTest {

    private static final DocumentFormat JSON = Formats.standard().byId("json").orElseThrow();
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Path BASES = Path.of("src", "test", "resources", "conformance", "bases");
    private static final int DOCUMENTS = 100;
    private static final int FAULTS = 2_000;

    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "duration.limit",
            "effort.contact-time.sum",
            "number.range",
            "number.whole",
            "session.component.unknown",
            "session.duration.sum",
            "session.number.gap",
            "session.target-group.unknown",
            "text.language",
            "text.not-nfc",
            "trainer-profile.requirement.unknown");
    private static final Set<String> BEYOND_THE_SCHEMA_OF_RULES = Set.of(
            "number.range",
            "number.whole",
            "rule.id.namespace",
            "rule.own.literature",
            "rule.parameter.missing",
            "rule.parameter.unused",
            "text.bidi",
            "text.control",
            "text.language",
            "text.not-nfc");

    @ParameterizedTest
    @EnumSource(names = {"VARIANT", "ACCEPTANCES", "RULES"})
    void agreesWithTheReaderOnWhateverStandsInADocument(DocumentSchema kind) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(kind.json(), StandardCharsets.UTF_8));
        List<String> documents = documents(kind).toList();
        Random random = new Random(7);
        Set<String> beyond = new TreeSet<>();
        int refused = 0;
        for (int i = 0; i < FAULTS; i++) {
            ObjectNode document = (ObjectNode) MAPPER.readTree(documents.get(i % documents.size()));
            new OneFault(random).plantIn(document);
            List<Error> errors = schema.validate(document.toString(), InputFormat.JSON);
            List<String> rules = rulesBrokenBy(kind, document.toString());
            if (errors.isEmpty()) {
                beyond.addAll(rules);
            } else {
                assertThat(rules).as("fault %d: %s: %s", i, errors, document).isNotEmpty();
                refused++;
            }
        }

        assertThat(refused).isGreaterThan(FAULTS / 4);
        Set<String> allowed = kind == DocumentSchema.RULES ? BEYOND_THE_SCHEMA_OF_RULES : BEYOND_A_SCHEMA;
        assertThat(beyond).allMatch(rule -> rule.endsWith(".duplicate") || allowed.contains(rule));
    }

    @Test
    void isSaidOnThePageToLeaveTheRestToTheReader() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "format.md"));

        assertThat(BEYOND_A_SCHEMA).allSatisfy(rule -> assertThat(page).contains("`" + rule + "`"));
    }

    private static Stream<String> documents(DocumentSchema kind) {
        return switch (kind) {
            case ACCEPTANCES -> Stream.of(base("acceptances.json"));
            case RULES -> Stream.of(base("rules.json"));
            default ->
                IntStream.range(0, DOCUMENTS).mapToObj(seed -> JSON.writer().text(GeneratedVariants.of(seed)));
        };
    }

    private static String base(String name) {
        try {
            return Files.readString(BASES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rulesBrokenBy(DocumentSchema kind, String document) {
        DocumentReader<?> reader = switch (kind) {
            case ACCEPTANCES -> JSON.reader(Companion.ACCEPTANCES).orElseThrow();
            case RULES -> JSON.reader(Companion.RULES).orElseThrow();
            default -> JSON.reader();
        };
        return reader.read(document).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .toList();
    }
}
