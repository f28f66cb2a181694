package nl.werkzaak.mentorwijs.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.report.ReportFormat;
import nl.werkzaak.mentorwijs.io.report.ReportFormats;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the id of a format on the command line for the format. */
final class KnownFormat {

    /** The format of reports for people. */
    static final ReportFormat TEXT = new ToReport().convert("text");

    private KnownFormat() {}

    /** Of a document that is read. */
    static final class ToRead implements ITypeConverter<DocumentFormat> {

        @Override
        public DocumentFormat convert(String id) {
            return Formats.standard().byId(id).orElseThrow(() -> unknown(id));
        }
    }

    /** Of a document that is written. */
    static final class ToWrite implements ITypeConverter<WritableFormat> {

        @Override
        public WritableFormat convert(String id) {
            return Formats.standard().writableById(id).orElseThrow(() -> unknown(id));
        }
    }

    /** Of a report. */
    static final class ToReport implements ITypeConverter<ReportFormat> {

        @Override
        public ReportFormat convert(String id) {
            return ReportFormats.standard().byId(id).orElseThrow(() -> unknown(id));
        }
    }

    private static TypeConversionException unknown(String id) {
        return new TypeConversionException("no format " + id);
    }

    /** The ids of all formats that can be read, as a sentence lists them. */
    static String ids() {
        return ids(Formats.standard().all());
    }

    /** The ids of the formats in which what stands beside a variant can be read, as a sentence lists them. */
    static String ids(Companion<?> companion) {
        return ids(Formats.standard().all().stream()
                .filter(format -> format.reader(companion).isPresent())
                .toList());
    }

    /** The ids of all formats that can be written, as a sentence lists them. */
    static String writableIds() {
        return ids(Formats.standard().writable());
    }

    /** The ids of the formats of reports, as a sentence lists them. */
    static String reportIds(Predicate<ReportFormat> wanted) {
        return ReportFormats.standard().all().stream()
                .filter(wanted)
                .map(ReportFormat::id)
                .collect(Collectors.joining(", "));
    }

    /** That a format of reports has no place for what is asked for, and which have. */
    static CommandException without(ReportFormat format, Predicate<ReportFormat> wanted) {
        return CommandException.usage(
                "usage.value", Map.of("value", format.id(), "argument", "--format", "expected", reportIds(wanted)));
    }

    private static String ids(List<? extends WritableFormat> formats) {
        return formats.stream().map(WritableFormat::id).collect(Collectors.joining(", "));
    }
}
