package nl.werkzaak.mentorwijs.io.report;

import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;

/** A rendering of two trainings side by side; the same comparison gives the same text. */
public interface ComparisonReport {

    /**
     * A comparison as text.
     *
     * @param comparison  the comparison, not null
     * @return the text, not null
     */
    String write(Comparison comparison);

    /**
     * A report of comparisons, in the format with an id.
     *
     * @param format  the id, such as {@code text} or {@code json}, not null
     * @param options  the language and the extent, not null
     * @return the report, not null
     * @throws IllegalArgumentException if there is no such format, or if it has no place for a comparison
     */
    static ComparisonReport of(String format, ReportOptions options) {
        return ReportFormats.named(format)
                .comparison(options)
                .orElseThrow(() -> ReportFormats.without(format, "a comparison"));
    }
}
