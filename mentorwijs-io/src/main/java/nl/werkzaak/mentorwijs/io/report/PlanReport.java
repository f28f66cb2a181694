package nl.werkzaak.mentorwijs.io.report;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlan;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.model.training.Training;

/** A rendering of a plan; the same plan gives the same text. */
public interface PlanReport {

    /**
     * A plan as text.
     *
     * @param training  the training that is planned, not null
     * @param plan  the hours, not null
     * @param days  the days of the sessions, empty where no first day was given; not null
     * @return the text, not null
     */
    String write(Training training, EffortPlan plan, List<SessionDay> days);

    /**
     * A report of plans, in the format with an id.
     *
     * @param format  the id, such as {@code text} or {@code json}, not null
     * @param options  the language and the extent, not null
     * @return the report, not null
     * @throws IllegalArgumentException if there is no such format, or if it has no place for a plan
     */
    static PlanReport of(String format, ReportOptions options) {
        return ReportFormats.named(format).plan(options).orElseThrow(() -> ReportFormats.without(format, "a plan"));
    }
}
