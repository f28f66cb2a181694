package nl.werkzaak.mentorwijs.io.report.json;

import java.util.Optional;
import nl.werkzaak.mentorwijs.io.report.CatalogueReport;
import nl.werkzaak.mentorwijs.io.report.ComparisonReport;
import nl.werkzaak.mentorwijs.io.report.PlanReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.internal.OwnReportFormat;

/** Reports as JSON, for programs. */
public final class JsonReportFormat extends OwnReportFormat {

    /** The format. */
    public JsonReportFormat() {
        super("json", "application/json", ".json");
    }

    @Override
    public ReviewReport report(ReportOptions options) {
        return new JsonReport(options);
    }

    @Override
    public Optional<ComparisonReport> comparison(ReportOptions options) {
        return Optional.of(new ComparisonJson());
    }

    @Override
    public Optional<PlanReport> plan(ReportOptions options) {
        return Optional.of(new PlanJson(options.language()));
    }

    @Override
    public Optional<CatalogueReport> catalogue(ReportOptions options) {
        return Optional.of(new CatalogueViewJson());
    }
}
