package nl.werkzaak.mentorwijs.io.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import nl.werkzaak.mentorwijs.io.FormatProblem;
import nl.werkzaak.mentorwijs.model.internal.Providers;

/**
 * The formats of reports. Safe to share between threads.
 *
 * @param all  the formats, ordered by id, not null
 * @param problems  why formats of others that were found cannot be used, not null
 */
public record ReportFormats(List<ReportFormat> all, List<FormatProblem> problems) {

    /** Copies and orders the formats. */
    public ReportFormats {
        all = all.stream().sorted(Comparator.comparing(ReportFormat::id)).toList();
        problems = List.copyOf(problems);
    }

    /**
     * The formats of this library and those that others have added. A format of others that fails, or that has the id of
     * another, is left out and is among the {@link #problems}; those of this library come first, so that none can take
     * their place.
     *
     * @return the formats, not null
     */
    public static ReportFormats standard() {
        return Installed.FORMATS;
    }

    /**
     * The format with an id.
     *
     * @param id  the id, such as {@code sarif}, not null
     * @return the format, empty if there is none
     */
    public Optional<ReportFormat> byId(String id) {
        return all.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** The format with an id, for those who know that it is there. */
    static ReportFormat named(String id) {
        return standard()
                .byId(id)
                .orElseThrow(() -> new IllegalArgumentException("no report format has the id " + id + "; there are "
                        + standard().all().stream().map(ReportFormat::id).toList()));
    }

    static IllegalArgumentException without(String id, String subject) {
        return new IllegalArgumentException("the report format " + id + " has no place for " + subject);
    }

    static ReportFormats load(ClassLoader loader) {
        Providers<ReportFormat> installed = Providers.of(
                List.of(new Providers.Service<>(ReportFormat.class, ServiceLoader.load(ReportFormat.class, loader))),
                format -> List.of(format.id()),
                format -> isWellFormed(format)
                        ? Optional.empty()
                        : Optional.of(String.join(", ", format.id(), format.mediaType(), format.extension())));
        return new ReportFormats(
                installed.usable(),
                installed.problems().stream()
                        .map(problem -> new FormatProblem(problem.provider(), problem.sentence()))
                        .toList());
    }

    private static boolean isWellFormed(ReportFormat format) {
        return Providers.isId(format.id()) && Providers.isExtension(format.extension());
    }

    private static final class Installed {

        static final ReportFormats FORMATS = load(ReportFormat.class.getClassLoader());
    }
}
