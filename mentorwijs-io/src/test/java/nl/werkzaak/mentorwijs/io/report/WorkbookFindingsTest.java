package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import org.junit.jupiter.api.Test;

/** What is found in a workbook is told by sheet and cell in every report. */
class WorkbookFindingsTest {

    private static final Path WORKBOOK = Path.of(
            "src", "test", "resources", "conformance", "rules", "workbook.column.unread", "fail-own-column.xlsx");
    private static final ReportOptions DUTCH = ReportOptions.in(RuleTexts.DUTCH);

    @Test
    void areToldByBladAndCelAndBySheetAndCell() throws IOException {
        assertThat(write(ReviewReport.of("text", DUTCH))).contains("blad Bijeenkomsten, cel G4");
        assertThat(write(ReviewReport.of("text", ReportOptions.in(Locale.ENGLISH))))
                .contains("sheet Bijeenkomsten, cell G4");
    }

    @Test
    void haveASheetAndACellInJson() throws IOException {
        assertThat(write(ReviewReport.of("json", DUTCH)))
                .containsPattern(
                        "\"sheet\" ?: \"Bijeenkomsten\",\\s+\"cell\" ?: \"G4\",\\s+\"line\" ?: 4,\\s+\"column\" ?: 7");
    }

    @Test
    void haveALogicalLocationAndNoRegionInSarif() throws IOException {
        assertThat(write(ReviewReport.of("sarif", DUTCH)))
                .contains("\"Bijeenkomsten!G4\"")
                .doesNotContain("\"region\"");
    }

    @Test
    void haveTheirCellInTheNameOfACase() throws IOException {
        assertThat(write(ReviewReport.of("junit", DUTCH))).contains("workbook.column.unread (Bijeenkomsten!G4)");
    }

    private static String write(ReviewReport report) throws IOException {
        DocumentFormat format = Formats.standard().byFile(WORKBOOK).orElseThrow();
        return Reviews.write(
                report,
                Mentorwijs.standard().review("zorg.xlsx", format.reader().read(WORKBOOK)));
    }
}
