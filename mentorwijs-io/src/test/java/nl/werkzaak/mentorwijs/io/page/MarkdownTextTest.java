package nl.werkzaak.mentorwijs.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
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
        String markdown = TrainingPage.of(
                        PageKind.HANDBOOK, Pages.ofYaml("""
                        schemaVersion: "1.0"
                        variantOf: { id: mentorwijs, version: "1.0.0" }
                        id: v
                        version: "0.1.0"
                        definition: { nl: '%1$s' }
                        sessions: [{ number: 1, duration: PT12H30M, title: { nl: '%1$s' } }]
                        """.formatted(title)), Locale.forLanguageTag("nl"))
                .text(PageForm.MARKDOWN);

        assertThat(markdown.lines())
                .anyMatch(line -> line.startsWith(atTheStartOfALine))
                .anyMatch(line -> line.startsWith("|1|12,5 uur|" + inATable + "|"));
    }

    @Test
    void keepsItsPlaceAndItsWeightWhereATextBeginsOrEndsWithBlanks() {
        Node strong = Nodes.strong(Nodes.text(" \u00a0rust "));
        Document document = new Document();
        document.appendChild(Nodes.bullets(List.of(Nodes.item(
                Nodes.paragraph(Nodes.text("een")), Nodes.bullets(List.of(Nodes.item(Nodes.text("     twee"))))))));
        document.appendChild(Nodes.paragraph(strong, Nodes.text(" en meer")));

        String markdown = MarkdownPage.of(document);

        assertThat(markdown).contains("**rust** en meer");
        assertThat(HtmlRenderer.builder()
                        .build()
                        .render(Parser.builder().build().parse(markdown)))
                .contains("<ul>\n<li>twee</li>\n</ul>", "<strong>rust</strong> en meer")
                .doesNotContain("<code>");
    }
}
