package nl.werkzaak.mentorwijs.io.course;

import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a document in JSON-LD, and how it looks: two blanks a level, LF, the same bytes on every machine. */
final class CourseJson {

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES))
            .build();

    private CourseJson() {}

    /** A document about a thing; its context stands in it, so that who reads it needs no network. */
    static ObjectNode document(String type) {
        ObjectNode document = MAPPER.createObjectNode();
        document.putObject("@context").put("@vocab", "https://schema.org/");
        return document.put("@type", type);
    }

    /** A thing of a type of schema.org. */
    static ObjectNode thing(String type) {
        return MAPPER.createObjectNode().put("@type", type);
    }

    static ArrayNode list() {
        return MAPPER.createArrayNode();
    }

    /** A text in each of its languages. */
    static ArrayNode text(LocalizedText text) {
        ArrayNode values = list();
        text.byLanguage()
                .forEach((language, value) ->
                        values.addObject().put("@language", language).put("@value", value));
        return values;
    }

    /** A page holds such a document within a script, which a text with the right tag would end: so no tag is written. */
    static String print(ObjectNode document) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(document)
                        .replace("<", "\\u003c")
                + "\n";
    }
}
