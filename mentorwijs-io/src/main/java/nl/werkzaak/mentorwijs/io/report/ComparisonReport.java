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
     * A comparison for people: what differs, section by section.
     *
     * @param options  how it is told, not null
     * @return the report, not null
     */
    static ComparisonReport text(ReportOptions options) {
        return new ComparisonText(options.language());
    }

    /**
     * A comparison for programs, as JSON; it holds every language of a text.
     *
     * @return the report, not null
     */
    static ComparisonReport json() {
        return new ComparisonJson();
    }
}
