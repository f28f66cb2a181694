package nl.werkzaak.mentorwijs.io.report;

import java.util.Optional;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * A form in which reviews are written, found by {@link java.util.ServiceLoader}. Some forms also hold a comparison, a plan
 * or the catalogue. Safe to share between threads.
 */
public interface ReportFormat {

    /**
     * The name by which the format is asked for, such as {@code sarif}: lower-case letters and digits.
     *
     * @return the id, not null
     */
    String id();

    /**
     * What people call the format.
     *
     * @return the name, not null
     */
    LocalizedText name();

    /**
     * The media type, such as {@code application/sarif+json}.
     *
     * @return the media type, not null
     */
    String mediaType();

    /**
     * The usual ending of the name of a file, in lower case with its full stop, such as {@code .sarif}.
     *
     * @return the extension, not null
     */
    String extension();

    /**
     * A report of reviews.
     *
     * @param options  the language and the extent; a format ignores those that have no meaning in it; not null
     * @return the report, not null
     */
    ReviewReport report(ReportOptions options);

    /**
     * A rendering of reviews one at a time, for more of them than memory holds.
     *
     * @param options  the language and the extent, not null
     * @return the rendering, empty if only the whole can be written
     */
    default Optional<ReviewLines> lines(ReportOptions options) {
        return Optional.empty();
    }

    /**
     * A report of a comparison.
     *
     * @param options  the language, not null
     * @return the report, empty if the format has no place for a comparison
     */
    default Optional<ComparisonReport> comparison(ReportOptions options) {
        return Optional.empty();
    }

    /**
     * A report of a plan.
     *
     * @param options  the language, not null
     * @return the report, empty if the format has no place for a plan
     */
    default Optional<PlanReport> plan(ReportOptions options) {
        return Optional.empty();
    }

    /**
     * Views of the catalogue.
     *
     * @param options  the language, not null
     * @return the views, empty if the format has no place for them
     */
    default Optional<CatalogueReport> catalogue(ReportOptions options) {
        return Optional.empty();
    }
}
