package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.Period;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.effort.BearerTotal;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlan;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlanner;
import nl.werkzaak.mentorwijs.catalogue.effort.PlanSize;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionCalendar;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.model.training.Training;

/** What do two cycles for 24 participants ask of whom, and on which days? */
public final class PlanTwoCycles {

    private PlanTwoCycles() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Training training = MentorwijsCatalogue.canonical().getTraining();

        EffortPlan plan = EffortPlanner.standard().plan(training, new PlanSize(2, 24));
        for (BearerTotal total : plan.totals()) {
            out.println(total.bearer() + " " + total.total() + (total.estimate() ? " (estimate)" : ""));
        }
        SessionCalendar calendar = SessionCalendar.of(LocalDate.of(2027, 1, 12), Period.ofWeeks(1));
        for (SessionDay day : calendar.days(training, 2)) {
            out.println("cycle " + day.cycle() + ", session " + day.session().getNumber() + ": " + day.date());
        }
    }
}
