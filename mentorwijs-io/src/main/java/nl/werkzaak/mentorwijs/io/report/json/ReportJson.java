package nl.werkzaak.mentorwijs.io.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.io.report.internal.Marks;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How reports look as JSON: two blanks a level, LF, the same bytes on every machine. */
public final class ReportJson {

    private static final Pattern MARK_OF_TWO = Pattern.compile("[\\x{10000}-\\x{10ffff}&&\\p{Cf}]");
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(Marks.IN_JSON).build())
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withSeparators(SEPARATORS)
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES))
            .build();

    private ReportJson() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** What {@link #line} wrote. */
    public static ObjectNode parse(String line) {
        return MAPPER.readValue(line, ObjectNode.class);
    }

    /** A value of the model as a document has it: what is absent is left out. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** All of it on one line. */
    public static String line(Object report) {
        return escaped(MAPPER.writeValueAsString(report)) + "\n";
    }

    public static String print(Object report) {
        return escaped(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report)) + "\n";
    }

    /** The writer's own escapes see half of a surrogate pair; these see both. Only texts hold such characters. */
    private static String escaped(String json) {
        return MARK_OF_TWO
                .matcher(json)
                .replaceAll(mark -> Matcher.quoteReplacement(String.format(
                        Locale.ROOT, "\\u%04x\\u%04x", (int) mark.group().charAt(0), (int)
                                mark.group().charAt(1))));
    }
}
