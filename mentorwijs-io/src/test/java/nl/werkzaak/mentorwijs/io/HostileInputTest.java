package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostileInputTest {

    private static final int LIMIT = ReadOptions.standard().getMaxBytes();

    // Far more than any of these needs, so that a slow machine proves nothing; without a bound some would take hours.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String HEAD = """
            {"schemaVersion":"1.0","id":"a","version":"1.0.0","variantOf":{"id":"mentorwijs","version":"1.0.0"},
            """;

    private record Attack(String name, String format, String text, String rule) {}

    @TestFactory
    Stream<DynamicTest> answersWithAFindingInTime() {
        List<Attack> attacks = new ArrayList<>(inBothFormats());
        attacks.addAll(inYaml());
        return attacks.stream()
                .map(attack -> dynamicTest(attack.name() + " in " + attack.format(), () -> {
                    ReadResult<TrainingVariant> result =
                            Assertions.assertTimeoutPreemptively(PATIENCE, () -> read(attack.format(), attack.text()));

                    assertThat(result.value()).isEmpty();
                    assertThat(result.findings()).extracting(Finding::rule).contains(attack.rule());
                }));
    }

    private static List<Attack> inBothFormats() {
        List<Attack> attacks = new ArrayList<>();
        for (String format : List.of("json", "yaml")) {
            attacks.add(new Attack("deep lists", format, "[\n".repeat(LIMIT / 2), "limit.depth"));
            attacks.add(new Attack("deep objects", format, "{\"a\":\n".repeat(LIMIT / 6), "limit.depth"));
            attacks.add(new Attack("huge number", format, number("9".repeat(500_000)), "limit.number"));
            attacks.add(new Attack("huge exponent", format, number("1e999999999"), "number.whole"));
            attacks.add(new Attack("huge text", format, organisation("x".repeat(500_000)), "limit.text"));
            attacks.add(new Attack("huge name", format, "{\"" + "x".repeat(500_000) + "\":1}", "limit.text"));
            attacks.add(new Attack("many tokens", format, "[" + "1,\n".repeat(LIMIT / 3 - 9) + "1]", "limit.tokens"));
            attacks.add(new Attack("many names", format, "{" + names(90_000) + "\"z\":1}", "property.unknown"));
            attacks.add(new Attack(
                    "one name many times",
                    format,
                    "{" + "\"a\":1,\n".repeat(90_000) + "\"a\":1}",
                    "property.duplicate"));
            attacks.add(
                    new Attack("names that collide", format, "{" + collisions(14) + "\"z\":1}", "property.unknown"));
            attacks.add(new Attack("control characters", format, "\u0001".repeat(LIMIT), "text.control"));
            attacks.add(new Attack("zero bytes", format, "\0".repeat(LIMIT), "text.control"));
            attacks.add(new Attack("turned text", format, organisation("\u202e".repeat(30_000)), "text.bidi"));
            attacks.add(new Attack("turns", format, "\u202e\n".repeat(LIMIT / 4), "text.bidi"));
            attacks.add(new Attack("empty lines", format, "\n".repeat(LIMIT), "document.empty"));
            attacks.add(new Attack("too large", format, " ".repeat(LIMIT + 1), "document.too-large"));
            attacks.add(new Attack("unknown references", format, references(20_000), "session.component.unknown"));
            attacks.add(new Attack("sessions", format, sessions(2_000), "session.number.gap"));
        }
        return attacks;
    }

    private static List<Attack> inYaml() {
        List<Attack> attacks = new ArrayList<>();
        attacks.add(yaml("a bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", "yaml.alias"));
        attacks.add(yaml("a list of itself", "a: &a [*a]\n", "yaml.alias"));
        attacks.add(yaml("one long line", "x".repeat(LIMIT), "limit.line"));
        attacks.add(yaml("spaces", " ".repeat(LIMIT), "limit.line"));
        attacks.add(yaml("dashes", "-\n".repeat(LIMIT / 2), "limit.tokens"));
        attacks.add(yaml("nested dashes", "- ".repeat(400_000), "limit.depth"));
        attacks.add(yaml("complex names", "?\n".repeat(LIMIT / 2), "yaml.key"));
        attacks.add(yaml("nested complex names", "? ".repeat(400_000), "yaml.key"));
        attacks.add(yaml("a list for a name", "? " + "[".repeat(400_000), "yaml.key"));
        attacks.add(yaml("comments", "#\n".repeat(LIMIT / 2), "document.empty"));
        attacks.add(yaml("a long block", "a: |\n" + " x\n".repeat(LIMIT / 4), "limit.text"));
        attacks.add(yaml("a long folded block", "a: >\n" + " x\n".repeat(LIMIT / 4), "limit.text"));
        attacks.add(yaml("a long plain text", "a:\n" + " x\n".repeat(LIMIT / 4), "limit.text"));
        attacks.add(yaml("documents", "---\n".repeat(LIMIT / 4), "document.empty"));
        attacks.add(yaml("directives", "%A\n".repeat(LIMIT / 8), "yaml.syntax"));
        attacks.add(yaml("anchors", "&a [".repeat(200_000), "yaml.anchor"));
        attacks.add(yaml("a long tag", "!<" + "a".repeat(900_000), "yaml.syntax"));
        attacks.add(yaml("aliases", "- *a\n".repeat(60_000), "yaml.alias"));
        attacks.add(yaml("merges", "a:\n" + "  <<: {}\n".repeat(40_000), "yaml.merge-key"));
        return attacks;
    }

    @Test
    void takesAFlatDocumentWithinTheLimitsHoweverLong() {
        String components = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"id\":\"x" + i + "\",\"label\":{\"nl\":\"x\"}}")
                .collect(Collectors.joining(",\n"));

        ReadResult<TrainingVariant> result = read("json", HEAD + "\"activeComponents\":[" + components + "]}");

        assertThat(result.value().orElseThrow().getActiveComponents().orElseThrow())
                .hasSize(10_000);
    }

    @Test
    void neverTakesTheTextOfADocumentForASentenceToFillIn() {
        String hostile = "{property} ${7*7} {jakarta.validation.constraints.Min.message} {0} %s $1 \\\\1";

        ReadResult<TrainingVariant> result =
                read("json", HEAD + "\"" + hostile + "\":1, \"homework\":\"" + hostile + "\"}");

        String shown = hostile.replace("\\\\", "\\");
        assertThat(result.findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.message().dutch()).contains(shown));
    }

    private static ReadResult<TrainingVariant> read(String format, String text) {
        return Formats.standard().byId(format).orElseThrow().reader().read(text);
    }

    private static Attack yaml(String name, String text, String rule) {
        return new Attack(name, "yaml", text, rule);
    }

    private static String number(String digits) {
        return HEAD + "\"sessions\":[{\"number\":" + digits + "}]}";
    }

    private static String organisation(String text) {
        return HEAD + "\"organisation\":\"" + text + "\"}";
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"n" + i + "\":1,\n").collect(Collectors.joining());
    }

    private static String references(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"x" + i + "\"")
                .collect(Collectors.joining(",\n", HEAD + "\"sessions\":[{\"number\":1,\"components\":[", "]}]}"));
    }

    private static String sessions(int count) {
        return HEAD + "\"sessions\":[" + "{\"number\":3},\n".repeat(count) + "{\"number\":3}]}";
    }

    /** Names with the same hash, as many as two to the power of a number. */
    private static String collisions(int power) {
        return IntStream.range(0, 1 << power)
                .mapToObj(i -> IntStream.range(0, power)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":1,\n")))
                .collect(Collectors.joining());
    }
}
