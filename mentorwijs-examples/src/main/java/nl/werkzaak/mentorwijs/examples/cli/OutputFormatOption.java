package nl.werkzaak.mentorwijs.examples.cli;

import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import picocli.CommandLine.Option;

/** The format of a document that the command makes. */
final class OutputFormatOption {

    private static final String YAML = "yaml";

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = YAML,
            converter = KnownFormat.ToRead.class,
            descriptionKey = "to")
    private DocumentFormat format = Formats.standard().byId(YAML).orElseThrow();

    DocumentFormat format() {
        return format;
    }

    /** Whether the document may hold comments. */
    boolean isYaml() {
        return format.id().equals(YAML);
    }
}
