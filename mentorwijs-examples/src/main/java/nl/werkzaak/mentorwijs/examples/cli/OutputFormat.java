package nl.werkzaak.mentorwijs.examples.cli;

import java.util.Map;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;

/**
 * The format of a document that the command makes.
 *
 * @param format  the format, not null
 */
record OutputFormat(DocumentFormat format) {

    static final String YAML = "yaml";

    static OutputFormat of(String id) throws CommandException {
        return new OutputFormat(Formats.standard()
                .byId(id)
                .orElseThrow(() -> CommandException.usage(
                        "input-format.unknown", Map.of("format", id, "formats", YAML + ", json"))));
    }

    /** Whether the document may hold comments. */
    boolean isYaml() {
        return format.id().equals(YAML);
    }
}
