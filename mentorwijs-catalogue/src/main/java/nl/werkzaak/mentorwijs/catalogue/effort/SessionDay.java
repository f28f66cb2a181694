package nl.werkzaak.mentorwijs.catalogue.effort;

import java.time.LocalDate;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.training.Session;

/**
 * The day on which a session is planned.
 *
 * @param cycle  the training cycle, counted from 1
 * @param session  the session, not null
 * @param date  the day, in the years {@value #FIRST_YEAR} to {@value SessionCalendar#LAST_YEAR}, not null
 * @param moved  whether the day was moved because the first choice is to be avoided
 */
public record SessionDay(int cycle, Session session, LocalDate date, boolean moved) {

    /** The first year in which a session can be planned: an earlier one is a slip of the pen, such as 0207 for 2027. */
    public static final int FIRST_YEAR = 2000;

    /**
     * Checks the day.
     *
     * @throws PlanException if its year is out of range
     */
    public SessionDay {
        if (date.getYear() < FIRST_YEAR) {
            throw EffortRules.refused(
                    "plan.too-early", Map.of("number", session.getNumber(), "date", date, "first", FIRST_YEAR));
        }
        if (date.getYear() > SessionCalendar.LAST_YEAR) {
            throw tooFar(session);
        }
    }

    static PlanException tooFar(Session session) {
        return EffortRules.refused(
                "plan.too-far", Map.of("number", session.getNumber(), "most", SessionCalendar.LAST_YEAR));
    }
}
