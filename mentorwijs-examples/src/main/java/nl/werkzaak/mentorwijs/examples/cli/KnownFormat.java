package nl.werkzaak.mentorwijs.examples.cli;

import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the id of a format on the command line for the format. */
final class KnownFormat implements ITypeConverter<DocumentFormat> {

    @Override
    public DocumentFormat convert(String id) {
        return Formats.standard().byId(id).orElseThrow(() -> new TypeConversionException("no format " + id));
    }

    /** The ids of all formats, as a sentence lists them. */
    static String ids() {
        return Formats.standard().all().stream().map(DocumentFormat::id).collect(Collectors.joining(", "));
    }
}
