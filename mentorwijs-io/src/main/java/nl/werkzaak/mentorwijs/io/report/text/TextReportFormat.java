package nl.werkzaak.mentorwijs.io.report.text;

import java.util.Optional;
import nl.werkzaak.mentorwijs.io.report.CatalogueReport;
import nl.werkzaak.mentorwijs.io.report.ComparisonReport;
import nl.werkzaak.mentorwijs.io.report.PlanReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewLines;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.internal.OwnReportFormat;

/** Reports as text, for people; at a terminal in colour. */
public final class TextReportFormat extends OwnReportFormat {

    /** The format. */
    public TextReportFormat() {
        super("text", "text/plain", ".txt");
    }

    @Override
    public ReviewReport report(ReportOptions options) {
        return new TextReport(options);
    }

    @Override
    public Optional<ReviewLines> lines(ReportOptions options) {
        return Optional.of(new ReviewLinesText(options));
    }

    @Override
    public Optional<ComparisonReport> comparison(ReportOptions options) {
        return Optional.of(new ComparisonText(options.language()));
    }

    @Override
    public Optional<PlanReport> plan(ReportOptions options) {
        return Optional.of(new PlanText(options.language()));
    }

    @Override
    public Optional<CatalogueReport> catalogue(ReportOptions options) {
        return Optional.of(new CatalogueText(options.language()));
    }
}
