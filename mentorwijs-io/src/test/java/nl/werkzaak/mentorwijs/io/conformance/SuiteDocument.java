package nl.werkzaak.mentorwijs.io.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document of the suite, which is one line of its files.
 *
 * @param name  what it is called, as no other is, not null
 * @param kind  {@code variant}, {@code acceptances} or {@code rules}, not null
 * @param format  the id of its format, not null
 * @param fault  the fault that was planted, empty where none was, not null
 * @param schema  whether the JSON Schema sees the fault, empty where the suite does not say, not null
 * @param findings  all that is to be told of it, not null
 * @param content  its text, with what is to be repeated in it where it is large, or the file that holds it; not null
 */
record SuiteDocument(
        String name,
        String kind,
        String format,
        Optional<String> fault,
        Optional<Boolean> schema,
        List<Answer> findings,
        ObjectNode content) {

    private static final String TEXT = "text";
    private static final String FILE = "file";
    private static final String REPEAT = "repeat";

    static SuiteDocument ofText(String name, String kind, String format, String text) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put(TEXT, text);
        return new SuiteDocument(name, kind, format, Optional.empty(), Optional.empty(), List.of(), content);
    }

    static SuiteDocument ofFile(String file, String kind, String format, List<Answer> findings) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put(FILE, file);
        return new SuiteDocument(file, kind, format, Optional.empty(), Optional.empty(), findings, content);
    }

    static SuiteDocument of(JsonNode line) {
        return new SuiteDocument(
                line.get("name").stringValue(),
                line.get("kind").stringValue(),
                line.get("format").stringValue(),
                line.path("fault").asStringOpt(),
                line.path("schema").asBooleanOpt(),
                line.path("findings").valueStream().map(Answer::of).toList(),
                ((ObjectNode) line).deepCopy().retain(REPEAT, TEXT, FILE));
    }

    ObjectNode line() {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("kind", kind)
                .put("format", format);
        fault.ifPresent(id -> line.put("fault", id));
        schema.ifPresent(seen -> line.put("schema", seen));
        findings.forEach(answer -> line.withArray("findings").add(answer.json()));
        return line.setAll(content);
    }

    /** Whether its text is JSON, whole on its line. */
    boolean isForTheSchema() {
        return format.equals("json") && isText() && !content.has(REPEAT);
    }

    boolean isText() {
        return content.has(TEXT);
    }

    String text() {
        return content.get(TEXT).stringValue();
    }

    byte[] bytes() {
        if (content.has(FILE)) {
            try {
                return Files.readAllBytes(Suite.FOLDER.resolve(content.get(FILE).stringValue()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        JsonNode repeat = content.path(REPEAT);
        String text = repeat.isMissingNode()
                ? text()
                : text().replace(
                                repeat.get("instead").stringValue(),
                                repeat.get("of")
                                        .stringValue()
                                        .repeat(repeat.get("times").intValue()));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the library says of it. */
    ReadResult<?> read() {
        return reader().read(bytes());
    }

    DocumentReader<?> reader() {
        DocumentFormat read = Formats.standard().byId(format).orElseThrow();
        return switch (kind) {
            case "acceptances" -> read.reader(Companion.ACCEPTANCES).orElseThrow();
            case "rules" -> read.reader(Companion.RULES).orElseThrow();
            default -> read.reader();
        };
    }
}
