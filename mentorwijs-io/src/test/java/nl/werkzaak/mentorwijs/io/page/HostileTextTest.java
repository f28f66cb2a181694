package nl.werkzaak.mentorwijs.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a variant comes out as text, in a page and in Markdown, whatever it holds. */
@Tag("once")
class HostileTextTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final List<String> PARTS = List.of(
            "a",
            " ",
            "_",
            "__",
            "*",
            "**",
            "~",
            "~~~",
            "+",
            "+ ",
            "-",
            "- ",
            "---",
            "#",
            "# ",
            "=",
            "===",
            "1.",
            "1) ",
            "12. ",
            ">",
            "<",
            "<b>",
            "</b>",
            "<script>",
            "&",
            "&amp;",
            "&lt;",
            "`",
            "```",
            "\\",
            "\\\\",
            "|",
            "!",
            "![x](y)",
            "[x](javascript:y)",
            "]",
            "(",
            ")",
            "[x]: y",
            "https://example.org/",
            "\"",
            "'",
            ":",
            "| a | b |",
            "\n",
            "\n\n",
            "    ",
            "é",
            "😀");

    @ParameterizedTest
    @MethodSource("texts")
    void staysTextInEveryDocument(String text) {
        PageSubject subject = variantWith(text);
        String told = text.strip().replaceAll("\\s+", " ");

        Pages.kindsOf(subject).forEach(kind -> {
            TrainingPage document = TrainingPage.of(kind, subject, Locale.forLanguageTag("nl"));
            Document page = Jsoup.parse(document.text(PageForm.HTML));
            Node markdown = PARSER.parse(document.text(PageForm.MARKDOWN));

            assertThat(page.expectFirst("h1").text()).isEqualTo(told);
            assertThat(page.title()).endsWith(": " + told);
            assertThat(page.body().text()).contains(told);
            assertThat(page.select("script, b, img, a[href^=javascript]")).isEmpty();
            assertThat(foreign(markdown)).isEmpty();
            assertThat(textOf(markdown)).contains(told);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void staysTextWhateverItIsMadeOf(int seed) {
        Random random = new Random(seed);

        for (int i = 0; i < 12; i++) {
            String text = "x"
                    + random.ints(1 + random.nextInt(6), 0, PARTS.size())
                            .mapToObj(PARTS::get)
                            .collect(Collectors.joining());
            staysTextInEveryDocument(i % 2 == 0 ? text : text.substring(1) + "x");
        }
    }

    static Stream<String> texts() {
        return Stream.of(
                "<script>alert(1)</script>",
                "</style><script>alert(1)</script>",
                "](javascript:alert(1)) [x](javascript:alert(1))",
                "<img src=x onerror=alert(1)>",
                "| een | twee | drie |",
                "eindigt op \\",
                "`code` en ```blok```",
                "~~~ blok",
                "+ punt",
                "1. nummer",
                "# kop",
                "> citaat",
                "=== streep",
                "titel\nmet\n\n# regels\n- en punten",
                "&lt;b&gt; &#60;b&#62; &amp;amp;",
                "lang ".repeat(2_000).strip(),
                "a".repeat(10_000));
    }

    /** The text as name, label, title and topic: in headings, paragraphs, lists and cells. */
    private static PageSubject variantWith(String text) {
        String quoted = LocalizedText.of(text)
                .dutch()
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n");
        String written = "{ nl: \"" + quoted + "\" }";
        return Pages.ofYaml("""
                schemaVersion: "1.0"
                variantOf: { id: mentorwijs, version: "1.0.0" }
                id: mentorwijs-vijandig
                version: "0.1.0"
                organisation: "%s"
                name: %s
                definition: %s
                goal: { text: %s, subGoals: [{ id: doel, label: %s }] }
                activeComponents:
                  - { id: autonomy, label: %s, behaviours: [{ id: gedrag, label: %s }] }
                learningGoals:
                  - { domain: SKILLS, label: %s, items: [{ id: item, label: %s }] }
                sessions:
                  - { number: 1, duration: PT2H, title: %s, topics: [%s] }
                homework:
                  - { id: huiswerk, label: %s, duration: PT1H }
                trainerProfiles:
                  - { id: profiel, label: %s }
                effort:
                  - { id: extra, activity: %s, bearer: ORGANISATION, duration: PT1H, per: CYCLE, precision: ESTIMATE }
                indications:
                  - { id: inzet, audience: %s, situation: %s }
                changes:
                  - { section: goal, reason: { text: %s } }
                """.replace("organisation: \"%s\"", "organisation: \"" + quoted + "\"")
                .replace("%s", written));
    }

    /** What is made of anything but text, lists, headings and tables. */
    private static List<Node> foreign(Node document) {
        List<Node> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock node) {
                found.add(node);
            }

            @Override
            public void visit(HtmlInline node) {
                found.add(node);
            }

            @Override
            public void visit(Link node) {
                found.add(node);
            }

            @Override
            public void visit(Image node) {
                found.add(node);
            }

            @Override
            public void visit(Code node) {
                found.add(node);
            }

            @Override
            public void visit(FencedCodeBlock node) {
                found.add(node);
            }

            @Override
            public void visit(IndentedCodeBlock node) {
                found.add(node);
            }

            @Override
            public void visit(BlockQuote node) {
                found.add(node);
            }
        });
        return found;
    }

    private static String textOf(Node document) {
        StringBuilder text = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }
        });
        return text.toString();
    }
}
