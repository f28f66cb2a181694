package nl.werkzaak.mentorwijs.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.variant.VariantLibrary;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.report.VariantReview;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What is accepted of a document, by the file that stands beside it, on a day that is given; otherwise on the day that it
 * is in the Netherlands, which is then told.
 */
final class AcceptanceOption {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private @Nullable LocalDate day;

    /** The review with what is accepted; as it is where nothing stands beside the document. */
    VariantReview apply(VariantReview review, Input input, Outcome outcome) throws CommandException {
        List<Path> files = input.acceptances();
        if (files.isEmpty()) {
            return review;
        }
        if (files.size() > 1) {
            throw CommandException.usage("acceptances.ambiguous", Map.of("file", input.name(), "files", names(files)));
        }
        Path file = files.get(0);
        return review.withAcceptances(Input.nameOf(file), read(file), day(outcome));
    }

    /** Says of a file with many documents that nothing is accepted of them: an acceptance is of one. */
    void passOver(Input sequence, Outcome outcome) {
        sequence.acceptances()
                .forEach(file -> outcome.note(
                        "acceptances.of-sequence", Map.of("file", Input.nameOf(file), "documents", sequence.name())));
    }

    private static String names(List<Path> files) {
        return files.stream().map(Input::nameOf).collect(Collectors.joining(", "));
    }

    private static ReadResult<Acceptances> read(Path file) throws CommandException {
        String name = Input.nameOf(file);
        DocumentFormat format = Formats.standard().byFile(file).orElseThrow(() -> unknown(name));
        DocumentReader<Acceptances> reader =
                format.reader(Companion.ACCEPTANCES).orElseThrow(() -> unknown(name));
        return new Input(name, Optional.of(file), format, VariantLibrary.empty()).read(reader);
    }

    private static CommandException unknown(String name) {
        return CommandException.usage("format.unknown", Map.of("file", name, "formats", KnownFormat.ids()));
    }

    private LocalDate day(Outcome outcome) {
        if (day == null) {
            day = LocalDate.now(NETHERLANDS);
            outcome.note("acceptances.day", Map.of("day", day));
        }
        return day;
    }
}
