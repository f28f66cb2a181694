package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

/** Characters that turn the direction of reading are told once each, wherever they stand. */
class TurnedTextTest {

    private static final String DOCUMENT = """
            {"schemaVersion": "1.0", "id": "v", "version": "1.0.0",
            "variantOf": {"id": "mentorwijs", "version": "1.0.0"}%s}
            """;

    @Test
    void areToldOfATextInAListOnceAndAtThatText() {
        assertThat(turns(read(100, """
                ,
                "sessions": [{"number": 1, "title": {"nl": "a\u202eb"}}]"""))).containsExactly("3:44 /sessions/0/title/nl");
    }

    @Test
    void areToldAtTheirOwnPlaceWhereNoTextIsReported() {
        assertThat(turns(read(100, """
                ,
                "a\u202eb": 1, "organisation": "x"}  \u202e"""))).containsExactly("3:3 ", "3:33 ");
    }

    @Test
    void areToldInADocumentThatIsNoJson() {
        ReadResult<TrainingVariant> result = read(100, """
                , "a\u202eb" 1""");

        assertThat(result.findings()).extracting(Finding::rule).contains("json.syntax", "text.bidi");
    }

    @Test
    void areCountedBeyondTheNumberThatIsKept() {
        ReadResult<TrainingVariant> valid = read(1, ", \"name\": {\"nl\": \"x%s\"}".formatted("\u202e".repeat(5)));
        ReadResult<TrainingVariant> broken = read(1, "\u202e".repeat(5));

        assertThat(valid.findings()).hasSize(1);
        assertThat(valid.suppressed()).isEqualTo(4);
        assertThat(broken.findings()).hasSize(1);
        assertThat(broken.suppressed()).isEqualTo(5);
    }

    private static ReadResult<TrainingVariant> read(int most, String more) {
        return Formats.standard()
                .byId("json")
                .orElseThrow()
                .reader(ReadOptions.builder().maxFindings(most).build())
                .read(DOCUMENT.formatted(more));
    }

    private static List<String> turns(ReadResult<TrainingVariant> result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals("text.bidi"))
                .map(finding -> finding.location().position().orElseThrow() + " "
                        + finding.location().pointer())
                .toList();
    }
}
