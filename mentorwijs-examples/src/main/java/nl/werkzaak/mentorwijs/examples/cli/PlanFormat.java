package nl.werkzaak.mentorwijs.examples.cli;

import nl.werkzaak.mentorwijs.io.calendar.CalendarOptions;
import nl.werkzaak.mentorwijs.io.calendar.CalendarWriter;
import nl.werkzaak.mentorwijs.io.report.PlanReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;

/** A form in which a plan is told. */
enum PlanFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** The days alone, for a calendar. */
    ICAL;

    PlanReport report(ReportOptions options, CalendarOptions calendar) {
        return switch (this) {
            case TEXT -> PlanReport.text(options);
            case JSON -> PlanReport.json(options);
            case ICAL -> (training, plan, days) -> CalendarWriter.of(calendar).write(training, days);
        };
    }
}
