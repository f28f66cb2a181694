package nl.werkzaak.mentorwijs.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.review.Review;
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

    private final LocalDate today = LocalDate.now(NETHERLANDS);
    private boolean noted;

    /** The day on which acceptances count: today in the Netherlands where none is given. */
    LocalDate day() {
        return day == null ? today : day;
    }

    /** Refuses a document beside which several files, or one in a format that cannot say it, say what is accepted. */
    void check(Input input) throws CommandException {
        List<Path> files = input.acceptances();
        if (files.size() > 1) {
            throw CommandException.usage("acceptances.ambiguous", Map.of("file", input.name(), "files", names(files)));
        }
        for (Path file : files) {
            if (Formats.standard()
                    .byFile(file)
                    .flatMap(format -> format.reader(Companion.ACCEPTANCES))
                    .isEmpty()) {
                throw CommandException.usage(
                        "format.unknown", Map.of("file", Input.nameOf(file), "formats", KnownFormat.ids()));
            }
        }
    }

    /** Says once on which day acceptances were counted, where nobody asked for one. */
    void note(Review review, Outcome outcome) {
        if (day == null && !noted && review.acceptances().isPresent()) {
            noted = true;
            outcome.note("acceptances.day", Map.of("day", today));
        }
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
}
