package nl.werkzaak.mentorwijs.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written of a text that Markdown would take for something else, on a line and in a table. */
class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "1. rust ! 1\\. rust ! 1. rust",
                "12) rust ! 12\\) rust ! 12) rust",
                "1x ! 1x ! 1x",
                "- rust ! \\- rust ! - rust",
                "+ rust ! \\+ rust ! + rust",
                "# rust ! \\# rust ! \\# rust",
                "*rust* ! \\*rust\\* ! \\*rust\\*",
                "a | b ! a | b ! a \\| b",
                "a\\b ! a\\\\b ! a&#92;b",
                "\\ ! \\\\ ! &#92;"
            })
    void isEscaped(String title, String atTheStartOfALine, String inATable) {
        String markdown = TrainingDocument.of(
                        DocumentKind.HANDBOOK, Documents.ofYaml("""
                        schemaVersion: "1.0"
                        variantOf: { id: mentorwijs, version: "1.0.0" }
                        id: v
                        version: "0.1.0"
                        definition: { nl: '%1$s' }
                        sessions: [{ number: 1, duration: PT12H30M, title: { nl: '%1$s' } }]
                        """.formatted(title)), Locale.forLanguageTag("nl"))
                .text(DocumentForm.MARKDOWN);

        assertThat(markdown.lines())
                .anyMatch(line -> line.startsWith(atTheStartOfALine))
                .anyMatch(line -> line.startsWith("|1|12,5 uur|" + inATable + "|"));
    }
}
