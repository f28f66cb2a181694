package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.FormatProblem;
import nl.werkzaak.mentorwijs.io.contract.ReportFormatContract;
import org.example.report.ForeignReportFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats of reports: ours, and those of other jars, good and bad. */
class ReportFormatsTest {

    private static final List<String> OURS =
            List.of("csv", "json", "junit", "markdown", "matrix", "ndjson", "sarif", "text");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void knowsOursByTheirIds() {
        assertThat(ReportFormats.standard().all()).extracting(ReportFormat::id).containsExactlyElementsOf(OURS);
        assertThat(ReportFormats.standard().byId("SARIF")).isEmpty();
    }

    @Test
    void takesAGoodFormatOfAnotherJarWhateverIsWrongWithTheRest() throws IOException {
        ReportFormats formats = with(
                "org.example.Missing",
                ForeignReportFormat.FailsToTellItsName.class.getName(),
                ForeignReportFormat.Nameless.class.getName(),
                ForeignReportFormat.SameId.class.getName(),
                ForeignReportFormat.Good.class.getName());

        assertThat(formats.all())
                .extracting(ReportFormat::id)
                .contains("good")
                .containsAll(OURS)
                .hasSize(OURS.size() + 1);
        assertThat(formats.byId("json")).get().isNotInstanceOf(ForeignReportFormat.class);
        assertThat(formats.problems())
                .extracting(FormatProblem::sentence)
                .extracting(sentence -> sentence.in(Locale.ENGLISH))
                .hasSize(4)
                .anyMatch(sentence -> sentence.contains("org.example.Missing not found"))
                .anyMatch(sentence -> sentence.contains("no name today"))
                .anyMatch(sentence -> sentence.contains("Nameless") && sentence.contains("Not an id"))
                .anyMatch(sentence -> sentence.contains("another format has json already"));
    }

    @Test
    void namesTheFormatsThatThereAreToWhoeverAsksForAnother() {
        ReportOptions options = ReportOptions.in(Locale.ENGLISH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewReport.of("pdf", options))
                .withMessageContaining("pdf")
                .withMessageContaining("sarif");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonReport.of("sarif", options))
                .withMessage("the report format sarif has no place for a comparison");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanReport.of("csv", options))
                .withMessageEndingWith("a plan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogueReport.of("junit", options))
                .withMessageEndingWith("the catalogue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewLines.of("json", options))
                .withMessageEndingWith("reviews one at a time");
    }

    private ReportFormats with(String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(ReportFormat.class.getName()), List.of(providers));
        URL[] more = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(more, ReportFormatsTest.class.getClassLoader())) {
            return ReportFormats.load(loader);
        }
    }

    /** Every format of ours keeps the contract. */
    abstract static class Ours extends ReportFormatContract {

        private final String id;

        Ours(String id) {
            this.id = id;
        }

        @Override
        protected ReportFormat format() {
            return ReportFormats.named(id);
        }
    }

    @Nested
    class Csv extends Ours {

        Csv() {
            super("csv");
        }
    }

    @Nested
    class Json extends Ours {

        Json() {
            super("json");
        }
    }

    @Nested
    class JUnit extends Ours {

        JUnit() {
            super("junit");
        }
    }

    @Nested
    class Markdown extends Ours {

        Markdown() {
            super("markdown");
        }
    }

    @Nested
    class Matrix extends Ours {

        Matrix() {
            super("matrix");
        }
    }

    @Nested
    class Ndjson extends Ours {

        Ndjson() {
            super("ndjson");
        }
    }

    @Nested
    class Sarif extends Ours {

        Sarif() {
            super("sarif");
        }
    }

    @Nested
    class Text extends Ours {

        Text() {
            super("text");
        }
    }
}
