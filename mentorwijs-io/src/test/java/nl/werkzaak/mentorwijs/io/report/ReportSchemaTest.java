package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.DocumentSchema;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of the report allows what is reported, and nothing else. */
class ReportSchemaTest {

    private static final String TEXT = new String(DocumentSchema.REPORT.json(), StandardCharsets.UTF_8);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Path GOLDEN = Path.of("src", "test", "resources", "report", "golden");

    static Stream<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files
                    .filter(file -> String.valueOf(file.getFileName()).startsWith("json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void takesEveryReport(Path report) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(report), InputFormat.JSON)).isEmpty();
    }

    @Test
    void takesTheReportOfAnyVariantWithAllThatCanBeAskedFor() throws IOException {
        Mentorwijs reviewer = Mentorwijs.standard();
        for (int seed = 0; seed < 100; seed++) {
            String document =
                    Formats.standard().byId("json").orElseThrow().writer().text(GeneratedVariants.of(seed));
            Review review = reviewer.review(
                    "a.json",
                    Formats.standard().byId("json").orElseThrow().reader().read(document));

            for (String framework : List.of("tidier", "sei")) {
                ReportOptions options = ReportOptions.in(Locale.ENGLISH)
                        .withIncludePass(true)
                        .withEvidence(true)
                        .withFramework(MentorwijsCatalogue.canonical().getCrosswalks().stream()
                                .filter(crosswalk -> crosswalk.key().equals(framework))
                                .findFirst());

                assertThat(SCHEMA.validate(Reviews.write(ReviewReport.of("json", options), review), InputFormat.JSON))
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void refusesAPropertyThatIsNotTold(Path report) throws IOException {
        JsonNode tree = MAPPER.readTree(Files.readString(report));
        ObjectNode document = (ObjectNode) tree.get("documents").get(0);
        Optional<ObjectNode> finding = document.get("findings")
                .valueStream()
                .map(ObjectNode.class::cast)
                .findFirst();
        finding.ifPresent(first -> first.put("mood", "good"));
        document.put("author", "nobody");

        assertThat(SCHEMA.validate(tree.toString(), InputFormat.JSON)).hasSize(1 + (finding.isPresent() ? 1 : 0));
    }
}
