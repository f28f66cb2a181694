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
     * A plan for people: hours per bearer, what no source says, and the days.
     *
     * @param options  how it is told, not null
     * @return the report, not null
     */
    static PlanReport text(ReportOptions options) {
        return new PlanText(options.language());
    }

    /**
     * A plan for programs, as JSON.
     *
     * @param options  how it is told, not null
     * @return the report, not null
     */
    static PlanReport json(ReportOptions options) {
        return new PlanJson(options.language());
    }
}
