package nl.werkzaak.mentorwijs.io;

import static nl.werkzaak.mentorwijs.io.HostileDocuments.LIMIT;
import static nl.werkzaak.mentorwijs.io.HostileDocuments.gather;

import java.util.List;
import java.util.function.Supplier;
import nl.werkzaak.mentorwijs.io.HostileDocuments.Attack;

/** Documents that take the time or the memory of a machine with what only YAML has. */
final class HostileYaml {

    private HostileYaml() {}

    static List<Attack> all() {
        return List.of(
                attack("a bomb", "yaml.alias", () -> "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"),
                attack("a list of itself", "yaml.alias", () -> "a: &a [*a]\n"),
                attack("one long line", "limit.line", () -> "x".repeat(LIMIT)),
                attack("spaces", "limit.line", () -> " ".repeat(LIMIT)),
                attack("dashes", "limit.tokens", () -> "-\n".repeat(LIMIT / 2)),
                attack("nested dashes", "limit.depth", () -> "- ".repeat(400_000)),
                attack("complex names", "yaml.key", () -> "?\n".repeat(LIMIT / 2)),
                attack("nested complex names", "yaml.key", () -> "? ".repeat(400_000)),
                attack("a list for a name", "yaml.key", () -> "? " + "[".repeat(400_000)),
                attack("comments", "document.empty", () -> "#\n".repeat(LIMIT / 2)),
                attack("a long block", "limit.text", () -> "a: |\n" + " x\n".repeat(LIMIT / 4)),
                attack("a long folded block", "limit.text", () -> "a: >\n" + " x\n".repeat(LIMIT / 4)),
                attack("a long plain text", "limit.text", () -> "a:\n" + " x\n".repeat(LIMIT / 4)),
                attack("a long quoted text", "limit.text", () -> "a: \"\n" + " x\n".repeat(LIMIT / 4) + " \""),
                attack("documents", "document.empty", () -> "---\n".repeat(LIMIT / 4)),
                attack("directives", "yaml.syntax", () -> "%A\n".repeat(LIMIT / 8)),
                attack(
                        "directives of tags",
                        "yaml.syntax",
                        () -> gather(50_000, i -> "%TAG !e" + i + "! tag:example.com:\n") + "x"),
                attack("a huge version", "yaml.syntax", () -> "%YAML " + "9".repeat(90_000) + ".1\n--- x\n"),
                attack("anchors", "yaml.anchor", () -> "&a [".repeat(200_000)),
                attack("anchors of texts", "yaml.anchor", () -> gather(60_000, i -> "- &a" + i + " x\n")),
                attack("a long tag", "yaml.syntax", () -> "!<" + "a".repeat(900_000)),
                attack("tags", "yaml.tag", () -> "- !!str x\n".repeat(60_000)),
                attack("aliases", "yaml.alias", () -> "- *a\n".repeat(60_000)),
                attack("merges", "yaml.merge-key", () -> "a:\n" + "  <<: {}\n".repeat(40_000)),
                attack("steps to the right", "limit.depth", () -> gather(1_000, i -> " ".repeat(i) + "a:\n")),
                attack("pairs that never close", "limit.depth", () -> "{a: ".repeat(100_000)));
    }

    private static Attack attack(String name, String rule, Supplier<String> text) {
        return Attack.of("yaml", name, rule, text);
    }
}
