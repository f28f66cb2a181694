package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.fidelity.Dimension;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.io.review.Validity;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Golden
class MatrixReportTest {

    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "report");
    private static final List<String> ALL = List.of(
            "zorg/afwijkend.yaml",
            "zorg/deelnemers.yaml",
            "bouw/eigen-woorden.yaml",
            "zoals-het-is.json",
            "ongeldig.yaml");
    private static final ReportOptions DUTCH = ReportOptions.in(RuleTexts.DUTCH);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void putsVariantsBesideEachOther(String language) throws IOException {
        ReportOptions options = ReportOptions.in(Locale.forLanguageTag(language));

        GoldenReport.assertMatches("matrix_" + language + ".txt", write(ReviewReport.of("matrix", options), all()));
        GoldenReport.assertMatches("matrix_" + language + ".csv", write(ReviewReport.of("csv", options), all()));
        GoldenReport.assertMatches("matrix_" + language + ".md", write(ReviewReport.of("markdown", options), all()));
    }

    @Test
    void knowsEachLightOfAVariant() throws IOException {
        MatrixRow row = MatrixRow.of(all().get(0));

        assertThat(row.validity()).isEqualTo(Validity.VALID);
        assertThat(row.overall()).contains(Light.RED);
        assertThat(row.dimensions().keySet()).containsExactly(Dimension.values());
        assertThat(row.components()).hasSize(6).containsEntry(Id.of("autonomy"), Light.RED);
    }

    @Test
    void keepsARowForWhatIsNotValidAndForWhatIsNotRead() throws IOException {
        List<MatrixRow> rows = all().stream().map(MatrixRow::of).toList();

        assertThat(rows)
                .extracting(MatrixRow::validity)
                .containsExactly(
                        Validity.VALID,
                        Validity.VALID,
                        Validity.VALID,
                        Validity.VALID,
                        Validity.INVALID,
                        Validity.UNREAD);
        assertThat(rows.subList(4, 6)).allSatisfy(row -> {
            assertThat(row.overall()).isEmpty();
            assertThat(row.dimensions()).isEmpty();
            assertThat(row.components()).isEmpty();
        });
    }

    @Test
    void fitsATerminalHoweverLongANameIs() throws IOException {
        Review review = review("map/".repeat(40) + "lang".repeat(30) + ".yaml", "zoals-het-is.json");

        String text = write(ReviewReport.of("matrix", DUTCH), List.of(review));

        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(text.lines().map(line -> line.split(" ", 2)[0]).collect(Collectors.joining()))
                .contains("lang".repeat(30) + ".yaml")
                .contains("map/".repeat(40));
    }

    @Test
    void coloursTheSignsOnRequestAndChangesNothingElse() throws IOException {
        String coloured = write(ReviewReport.of("matrix", DUTCH.withColour(true)), all());

        assertThat(coloured).contains("\u001b[1;31mR\u001b[0m").contains("\u001b[1;32m.\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(write(ReviewReport.of("matrix", DUTCH), all()));
    }

    @Test
    void opensInASpreadsheetWithEveryCellInItsColumn() throws IOException {
        String csv =
                write(ReviewReport.of("csv", DUTCH), List.of(review("met;punt \"komma\".yaml", "zoals-het-is.json")));

        List<CSVRecord> records = parse(csv);
        assertThat(csv).startsWith("\uFEFFDocument;Id;").endsWith("\r\n");
        assertThat(records).hasSize(2).allSatisfy(row -> assertThat(row.size()).isEqualTo(18));
        assertThat(records.get(1).get(0)).isEqualTo("met;punt \"komma\".yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-x", "@SUM(A1)", "\uFF1D1", "\uFF20x"})
    void letsNoNameBecomeAFormula(String name) throws IOException {
        String csv = write(ReviewReport.of("csv", DUTCH), List.of(review(name, "zoals-het-is.json")));

        assertThat(parse(csv).get(1).get(0)).isEqualTo("'" + name);
    }

    @Test
    void spellsOutWhatASpreadsheetWouldPassOverBeforeAFormula() throws IOException {
        String csv = write(ReviewReport.of("csv", DUTCH), List.of(review("\t\r\n=1", "zoals-het-is.json")));

        assertThat(parse(csv).get(1).get(0)).isEqualTo("\\u0009\\u000d\\u000a=1");
    }

    @Test
    void leavesOtherNamesAsTheyAreInASpreadsheet() throws IOException {
        String csv = write(ReviewReport.of("csv", DUTCH), List.of(review("zorg=1.yaml", "zoals-het-is.json")));

        assertThat(parse(csv).get(1).get(0)).isEqualTo("zorg=1.yaml");
    }

    @Test
    void letsNoNameBreakATableInMarkdown() throws IOException {
        String markdown = write(
                ReviewReport.of("markdown", DUTCH), List.of(review("a|b <i>*c*</i>\n[d](e)`", "zoals-het-is.json")));

        assertThat(markdown.lines()).hasSize(3);
        assertThat(markdown).contains("| a\\|b \\<i\\>\\*c\\*\\</i\\>\\\\u000a\\[d\\](e)\\` |");
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        JsonNode matrix = JsonMapper.shared()
                .readTree(write(ReviewReport.of("json", DUTCH), all()))
                .get("matrix");

        assertThat(matrix.size()).isEqualTo(6);
        assertThat(matrix.at("/0/components/autonomy").stringValue()).isEqualTo("RED");
        assertThat(matrix.at("/0/overallByBasis").propertyNames()).contains("SOURCE", "LITERATURE");
        assertThat(matrix.at("/4/validity").stringValue()).isEqualTo("INVALID");
        assertThat(matrix.at("/5").propertyNames()).containsExactly("file", "validity");
    }

    @Test
    void saysWhatToDoAboutADocumentThatIsNotRead() throws IOException {
        assertThat(write(ReviewReport.of("text", DUTCH), List.of(unread())))
                .contains("Het document is niet gelezen.")
                .contains("Wat nu: zorg dat het bestand er is")
                .contains("zoek.yaml: dit bestand bestaat niet.");
    }

    private static List<CSVRecord> parse(String csv) throws IOException {
        CSVFormat semicolons = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv.substring(1)), semicolons)) {
            return parser.getRecords();
        }
    }

    private static List<Review> all() throws IOException {
        List<Review> reviews = new ArrayList<>();
        for (String name : ALL) {
            reviews.add(review(name, name.substring(name.lastIndexOf('/') + 1)));
        }
        reviews.add(unread());
        return reviews;
    }

    private static Review unread() {
        return Review.unread(
                "zoek.yaml",
                LocalizedText.of("zoek.yaml: dit bestand bestaat niet.", "zoek.yaml: there is no such file."));
    }

    private static Review review(String name, String document) throws IOException {
        Path file = DOCUMENTS.resolve(document);
        return Mentorwijs.standard()
                .review(
                        name,
                        Formats.standard().byFile(file).orElseThrow().reader().read(file));
    }

    private static String write(ReviewReport report, List<Review> reviews) throws IOException {
        StringBuilder text = new StringBuilder();
        report.write(reviews, text);
        return text.toString();
    }
}
