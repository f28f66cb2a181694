package nl.werkzaak.mentorwijs.io.yaml;

import static nl.werkzaak.mentorwijs.io.internal.print.WrittenParts.list;
import static nl.werkzaak.mentorwijs.io.internal.print.WrittenParts.object;
import static nl.werkzaak.mentorwijs.io.internal.print.WrittenParts.text;
import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.mentorwijs.io.internal.print.Written;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenNumber;
import org.junit.jupiter.api.Test;

class YamlLayoutTest {

    @Test
    void isInBlocksWithShortObjectsAndListsOnOneLine() {
        Written document = object(
                "id", text("zorg"),
                "version", text("1.0"),
                "parent", object("id", text("mentorwijs"), "number", new WrittenNumber("5")),
                "words", list(text("een"), text("twee")),
                "none", list(),
                "parts",
                        list(
                                object("id", text("a")),
                                object("id", text("b"), "label", object("nl", text("van b"))),
                                object("id", text("c"), "topics", list(object("nl", text("x"))))));

        assertThat(YamlLayout.of(document)).isEqualTo("""
                id: zorg
                version: "1.0"
                parent: {id: mentorwijs, number: 5}
                words: [een, twee]
                none: []
                parts:
                  - {id: a}
                  - id: b
                    label: {nl: van b}
                  - id: c
                    topics:
                      - {nl: x}
                """);
    }

    @Test
    void isInBlocksWhateverTheRootHolds() {
        assertThat(YamlLayout.of(object("id", text("a")))).isEqualTo("id: a\n");
    }

    @Test
    void putsAnObjectOnALineUpToEightyCharacters() {
        // Each name counts with four more: a colon, a comma and two spaces.
        assertThat(YamlLayout.of(object("a", object("nl", text("x".repeat(74))))))
                .isEqualTo("a: {nl: " + "x".repeat(74) + "}\n");
        assertThat(YamlLayout.of(object("a", object("nl", text("x".repeat(75))))))
                .isEqualTo("a:\n  nl: " + "x".repeat(75) + "\n");
        assertThat(YamlLayout.of(object("a", object("nl", text("x".repeat(34)), "en", text("y".repeat(34))))))
                .isEqualTo("a: {nl: " + "x".repeat(34) + ", en: " + "y".repeat(34) + "}\n");
        assertThat(YamlLayout.of(object("a", object("nl", text("x".repeat(35)), "en", text("y".repeat(34))))))
                .startsWith("a:\n  nl: x");
    }

    @Test
    void putsAListOnALineUpToEightyCharacters() {
        // Each text counts with two more: a comma and a space.
        assertThat(YamlLayout.of(object("a", list(text("x".repeat(38)), text("y".repeat(38)))))
                        .lines())
                .hasSize(1);
        assertThat(YamlLayout.of(object("a", list(text("x".repeat(39)), text("y".repeat(38))))))
                .startsWith("a:\n  - x");
    }

    @Test
    void keepsTheLinesOfATextOfMoreThanOne() {
        assertThat(YamlLayout.of(object("a", object("nl", text("een\ntwee"))))).isEqualTo("""
                a:
                  nl: |-
                    een
                    twee
                """);
        assertThat(YamlLayout.of(object("a", list(text("een\ntwee"))))).isEqualTo("""
                a:
                  - |-
                    een
                    twee
                """);
        assertThat(YamlLayout.of(object("a", object("nl", text("\nx"))))).startsWith("a:\n  nl: |");
    }

    @Test
    void quotesNamesAndTextsThatYamlTakesForSomethingElse() {
        assertThat(YamlLayout.of(object("no", text("yes"), "a: b", text("12"), "ok", text("say \"a\""))))
                .isEqualTo("""
                "no": "yes"
                "a: b": "12"
                ok: "say \\"a\\""
                """);
    }
}
