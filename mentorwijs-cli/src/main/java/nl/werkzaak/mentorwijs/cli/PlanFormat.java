package nl.werkzaak.mentorwijs.cli;

import java.util.Arrays;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.calendar.CalendarOptions;
import nl.werkzaak.mentorwijs.io.calendar.CalendarWriter;
import nl.werkzaak.mentorwijs.io.report.PlanReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;

/** A form in which a plan is told. */
enum PlanFormat {
    /** For people. */
    TEXT("txt"),
    /** For programs. */
    JSON("json"),
    /** The days alone, for a calendar. */
    ICAL("ics");

    private final String extension;

    PlanFormat(String extension) {
        this.extension = extension;
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that the name of a file says; text for any other name. */
    static PlanFormat of(OutputOption output) throws CommandException {
        output.requireNamedAs(Arrays.stream(values()).map(PlanFormat::id).toList(), "output.format");
        return Arrays.stream(values())
                .filter(format -> output.isNamed(format.extension))
                .findFirst()
                .orElse(TEXT);
    }

    PlanReport report(ReportOptions options, CalendarOptions calendar) {
        return switch (this) {
            case TEXT -> PlanReport.of("text", options);
            case JSON -> PlanReport.of("json", options);
            case ICAL -> (training, plan, days) -> CalendarWriter.of(calendar).write(training, days);
        };
    }
}
