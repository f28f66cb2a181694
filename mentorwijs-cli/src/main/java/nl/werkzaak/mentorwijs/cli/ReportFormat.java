package nl.werkzaak.mentorwijs.cli;

import nl.werkzaak.mentorwijs.io.report.CatalogueReport;
import nl.werkzaak.mentorwijs.io.report.ComparisonReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;

/** A form in which findings are told. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    CatalogueReport catalogue(ReportOptions options) {
        return switch (this) {
            case TEXT -> CatalogueReport.text(options);
            case JSON -> CatalogueReport.json();
        };
    }

    ComparisonReport comparison(ReportOptions options) {
        return switch (this) {
            case TEXT -> ComparisonReport.text(options);
            case JSON -> ComparisonReport.json();
        };
    }
}
