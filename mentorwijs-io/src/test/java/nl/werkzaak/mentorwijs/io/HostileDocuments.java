package nl.werkzaak.mentorwijs.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that are made to take the time or the memory of a machine, or to get something past a reader. */
final class HostileDocuments {

    static final int LIMIT = ReadOptions.standard().getMaxBytes();

    static final String HEAD = """
            {"schemaVersion":"1.0","id":"a","version":"1.0.0","variantOf":{"id":"mentorwijs","version":"1.0.0"},
            """;

    private final List<Attack> attacks = new ArrayList<>();

    private HostileDocuments() {}

    /**
     * A document.
     *
     * @param name  what it does
     * @param format  the id of its format
     * @param rule  a rule that is told of, empty if the document is valid, however long
     * @param document  makes its bytes
     */
    record Attack(String name, String format, String rule, Supplier<byte[]> document) {

        static Attack of(String format, String name, String rule, Supplier<String> text) {
            return new Attack(name, format, rule, () -> text.get().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return name + " in " + format;
        }
    }

    static List<Attack> all() {
        HostileDocuments documents = new HostileDocuments();
        for (String format : List.of("json", "yaml")) {
            documents.addSizes(format);
            documents.addLists(format);
            documents.addNames(format);
            documents.addCharacters(format);
            documents.addBytes(format);
            documents.addForms(format);
        }
        documents.attacks.addAll(HostileYaml.all());
        return documents.attacks;
    }

    private void add(String format, String name, String rule, Supplier<String> text) {
        attacks.add(Attack.of(format, name, rule, text));
    }

    private void addSizes(String format) {
        // YAML refuses long lines before it looks at what stands in them.
        boolean json = format.equals("json");
        add(format, "deep lists", "limit.depth", () -> "[\n".repeat(LIMIT / 2));
        add(format, "deep objects", "limit.depth", () -> "{\"a\":\n".repeat(LIMIT / 6));
        add(format, "huge number", json ? "limit.number" : "limit.line", () -> number("9".repeat(LIMIT - 200)));
        add(format, "long number", "limit.number", () -> number("9".repeat(100_000)));
        add(format, "long fraction", "limit.number", () -> number("0." + "9".repeat(100_000)));
        add(format, "huge exponent", "number.whole", () -> number("1e999999999"));
        add(format, "long exponent", "limit.number", () -> number("1e" + "9".repeat(100_000)));
        add(format, "big numbers", "value.type", () -> listOf(180_000, i -> "1e9999999999999999999"));
        add(format, "huge text", json ? "limit.text" : "limit.line", () -> organisation("x".repeat(LIMIT - 200)));
        add(format, "long text", "limit.text", () -> organisation("x".repeat(500_000)));
        add(format, "long text of wide characters", "limit.text", () -> organisation("\u4e2d".repeat(500_000)));
        add(format, "long text of escapes", "limit.text", () -> organisation("\\u0041".repeat(150_000)));
        add(format, "huge name", json ? "limit.text" : "limit.line", () -> "{\"" + "x".repeat(LIMIT - 9) + "\":1}");
        add(format, "many tokens", "limit.tokens", () -> "[" + "1,\n".repeat(LIMIT / 3 - 9) + "1]");
        add(format, "empty lines", "document.empty", () -> "\n".repeat(LIMIT));
        add(format, "ends of lines", "document.empty", () -> "\r\n".repeat(LIMIT / 2));
        add(format, "too large", "document.too-large", () -> " ".repeat(LIMIT + 1));
        add(format, "open quote", json ? "json.syntax" : "limit.line", () -> "\"" + "x".repeat(LIMIT - 1));
        add(format, "closing braces", format + ".syntax", () -> "}\n".repeat(LIMIT / 2));
    }

    private void addLists(String format) {
        add(
                format,
                "numbers for elements",
                "value.type",
                () -> HEAD + "\"sessions\":" + listOf(190_000, i -> "1") + "}");
        add(format, "nulls for elements", "value.null", () -> components(190_000, i -> "null"));
        add(format, "empty elements", "object.empty", () -> components(95_000, i -> "{}"));
        add(format, "elements", "", () -> components(10_000, i -> component("x" + i)));
        add(
                format,
                "an element many times",
                "active-component.duplicate",
                () -> components(20_000, i -> component("x")));
        add(format, "a session many times", "session.number.gap", () -> sessions(45_000, i -> "{\"number\":3}"));
        add(
                format,
                "sessions with gaps",
                "session.number.gap",
                () -> sessions(20_000, i -> "{\"number\":" + (2 * i + 1) + ",\"duration\":\"PT1H\"}"));
        add(format, "unknown references", "session.component.unknown", () -> references(100_000, i -> "x" + i));
        add(
                format,
                "references that collide",
                "session.component.unknown",
                () -> references(1 << 16, i -> colliding(i, 16, "aa", "bb")));
        add(
                format,
                "a reference many times",
                "session.component.duplicate",
                () -> references(190_000, i -> "autonomy"));
        add(format, "broken references", "id.form", () -> references(100_000, i -> "X" + i));
        add(format, "empty changes", "object.empty", () -> HEAD + "\"changes\":" + listOf(95_000, i -> "{}") + "}");
    }

    private void addNames(String format) {
        add(format, "many names", "property.unknown", () -> names(90_000, i -> "n" + i));
        add(format, "names much like one that exists", "property.unknown", () -> names(90_000, i -> "sessio" + i));
        add(format, "names that collide", "property.unknown", () -> names(1 << 16, i -> colliding(i, 16, "Aa", "BB")));
        add(format, "one name many times", "property.duplicate", () -> names(90_000, i -> "a"));
        add(
                format,
                "names that are one when composed",
                "property.unknown",
                () -> names(80_000, i -> (i % 2 == 0 ? "\u00e9" : "e\u0301") + i / 2));
        add(format, "languages", "", () -> texts(30_000, i -> "x-a" + i, "x"));
        add(format, "strange languages", "text.language", () -> texts(80_000, i -> "_" + i, "x"));
        add(format, "long languages", "text.language", () -> texts(1, i -> "x" + "-a".repeat(450), "x"));
    }

    private void addCharacters(String format) {
        add(format, "control characters", "text.control", () -> "\u0001".repeat(LIMIT));
        add(format, "more control characters", "text.control", () -> "\u0085".repeat(LIMIT / 2));
        add(format, "zero bytes", "text.control", () -> "\0".repeat(LIMIT));
        add(format, "turned text", "text.bidi", () -> organisation("\u202e".repeat(30_000)));
        add(format, "turns", "text.bidi", () -> "\u202e\n".repeat(LIMIT / 4));
        add(
                format,
                "turned elements",
                "text.bidi",
                () -> components(30_000, i -> "{\"id\":\"q\",\"label\":{\"nl\":\"\u202e\"}}"));
        add(format, "marks out of order", "text.not-nfc", () -> organisation("x" + "\u0301\u0316".repeat(49_000)));
        add(
                format,
                "marks out of order in many texts",
                "text.not-nfc",
                () -> components(
                        25, i -> "{\"id\":\"q\",\"label\":{\"nl\":\"x" + "\u0301\u0316".repeat(49_000) + "\"}}"));
        add(format, "text that composes", "text.not-nfc", () -> organisation("\u1100\u1161\u11a8".repeat(33_000)));
        add(format, "text without ink", "text.blank", () -> organisation("\u200b".repeat(30_000)));
        add(format, "half characters", "text.surrogate", () -> organisation("\\ud800".repeat(15_000)));
        add(
                format,
                "byte order marks",
                format.equals("json") ? "json.syntax" : "limit.line",
                () -> "\ufeff".repeat(LIMIT / 3));
    }

    private void addBytes(String format) {
        addBytes(format, "bytes that are no text", 0xff);
        addBytes(format, "overlong zeros", 0xc0, 0x80);
        addBytes(format, "overlong zeros of three bytes", 0xe0, 0x80, 0x80);
        addBytes(format, "half characters of three bytes", 0xed, 0xa0, 0x80);
        addBytes(format, "characters beyond Unicode", 0xf4, 0x90, 0x80, 0x80);
        addBytes(format, "a character without its end", 'x', '\n', 0xc3);
        attacks.add(new Attack("a byte that is no text at the end", format, "document.not-utf8", () -> {
            byte[] document = new byte[LIMIT];
            Arrays.fill(document, (byte) '\n');
            document[LIMIT - 1] = (byte) 0xff;
            return document;
        }));
        for (String charset : List.of("UTF-16", "UTF-16BE", "UTF-16LE", "x-UTF-16LE-BOM", "UTF-32BE")) {
            attacks.add(new Attack(
                    charset,
                    format,
                    "document.not-utf8",
                    () -> HEAD.concat("\"organisation\":\"\u00e9\"}").getBytes(Charset.forName(charset))));
        }
        attacks.add(
                new Attack("UTF-32LE", format, "document.not-utf8", () -> HEAD.getBytes(Charset.forName("UTF-32LE"))));
    }

    private void addBytes(String format, String name, int... bytes) {
        attacks.add(new Attack(name, format, "document.not-utf8", () -> {
            byte[] document = new byte[LIMIT / bytes.length * bytes.length];
            for (int i = 0; i < document.length; i++) {
                document[i] = (byte) bytes[i % bytes.length];
            }
            return document;
        }));
    }

    /** Texts on which a pattern that goes back and forth would never end. */
    private void addForms(String format) {
        add(
                format,
                "a long id",
                "id.form",
                () -> sessions(1, i -> "{\"components\":[\"" + "a-".repeat(49_000) + "\"]}"));
        add(
                format,
                "a long duration",
                "duration.form",
                () -> sessions(25, i -> "{\"number\":1,\"duration\":\"PT" + "1".repeat(90_000) + "M\"}"));
        add(format, "a long version", "version.form", () -> "{\"version\":\"" + "1.".repeat(49_000) + "\"}");
        add(
                format,
                "a long schema version",
                "schema-version.form",
                () -> "{\"schemaVersion\":\"" + "1.".repeat(49_000) + "\"}");
        String rule = format.equals("json") ? "text.language" : "yaml.syntax";
        add(format, "a long language", rule, () -> texts(25, i -> "en-u-aa" + i + "-abc".repeat(20_000), "x"));
        add(
                format,
                "a long word",
                "value.choice",
                () -> HEAD + "\"setting\":{\"workplace\":\"" + "REGULAR ".repeat(12_000) + "\"}}");
    }

    private static String number(String digits) {
        return HEAD + "\"sessions\":[{\"number\":" + digits + "}]}";
    }

    private static String organisation(String text) {
        return HEAD + "\"organisation\":\"" + text + "\"}";
    }

    private static String components(int count, IntFunction<String> element) {
        return HEAD + "\"activeComponents\":" + listOf(count, element) + "}";
    }

    private static String component(String id) {
        return "{\"id\":\"" + id + "\",\"label\":{\"nl\":\"x\"}}";
    }

    private static String sessions(int count, IntFunction<String> session) {
        return HEAD + "\"sessions\":" + listOf(count, session) + "}";
    }

    private static String references(int count, IntFunction<String> id) {
        return sessions(1, one -> "{\"number\":1,\"components\":" + listOf(count, i -> '"' + id.apply(i) + '"') + "}");
    }

    private static String texts(int count, IntFunction<String> language, String text) {
        return HEAD + "\"name\":{\"nl\":\"x\",\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> '"' + language.apply(i) + "\":\"" + text + '"')
                        .collect(Collectors.joining(",\n"))
                + "}}";
    }

    private static String names(int count, IntFunction<String> name) {
        return "{" + gather(count, i -> '"' + name.apply(i) + "\":1,\n") + "\"z\":1}";
    }

    private static String listOf(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",\n", "[", "]"));
    }

    static String gather(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    /** Words that differ and have the same hash, if two parts do: as many as two to the power of a number. */
    private static String colliding(int number, int power, String part, String other) {
        return IntStream.range(0, power)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? part : other)
                .collect(Collectors.joining());
    }
}
