package nl.werkzaak.mentorwijs.cli;

import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The format of a document that the command makes: that which is asked for, or which the name of its file says. */
final class OutputFormatOption {

    /** The format that may hold comments, and that is made where none is asked for. */
    static final DocumentFormat YAML = Formats.standard().byId("yaml").orElseThrow();

    @Option(names = "--to", paramLabel = "FORMAT", converter = KnownFormat.ToRead.class, descriptionKey = "to")
    private @Nullable DocumentFormat asked;

    DocumentFormat format(OutputOption output) throws CommandException {
        if (asked != null) {
            return asked;
        }
        output.requireNamedAsOneOf(Formats.standard().all());
        return output.file().flatMap(Formats.standard()::byFile).orElse(YAML);
    }
}
