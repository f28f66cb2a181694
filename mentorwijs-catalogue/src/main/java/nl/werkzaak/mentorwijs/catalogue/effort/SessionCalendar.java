package nl.werkzaak.mentorwijs.catalogue.effort;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * The rhythm in which sessions are planned: a first day, the time between two sessions, which the sources leave free
 * (TNO, line 31), and the days to avoid.
 *
 * <p>The rhythm is counted from the first day. A session that falls on a day to avoid moves to the next day that is not;
 * the sessions after it keep the rhythm, but never come on or before the one before them. The cycles follow on each
 * other.
 *
 * @param start  the first day, not null
 * @param every  the time between two sessions, positive, not null
 * @param holidays  days to avoid, not null
 * @param weekdays  days of the week to avoid, not all seven; not null
 */
public record SessionCalendar(LocalDate start, Period every, Set<LocalDate> holidays, Set<DayOfWeek> weekdays) {

    /** The last year in which a session can be planned. */
    public static final int LAST_YEAR = 9999;

    private static final int PATIENCE_DAYS = 366;

    /**
     * Checks and copies.
     *
     * @throws PlanException if the time between two sessions is not positive, or no day of the week is left
     */
    public SessionCalendar {
        holidays = Set.copyOf(holidays);
        weekdays = Set.copyOf(weekdays);
        if (every.isNegative() || every.isZero()) {
            throw EffortRules.refused("plan.every", Map.of("value", every));
        }
        if (weekdays.containsAll(EnumSet.allOf(DayOfWeek.class))) {
            throw EffortRules.refused("plan.avoid", Map.of());
        }
    }

    /**
     * A rhythm that avoids no day.
     *
     * @param start  the first day, not null
     * @param every  the time between two sessions, not null
     * @return the calendar, not null
     * @throws PlanException if the time between two sessions is not positive
     */
    public static SessionCalendar of(LocalDate start, Period every) {
        return new SessionCalendar(start, every, Set.of(), Set.of());
    }

    /**
     * The days of the sessions.
     *
     * @param training  the training, not null
     * @param cycles  the number of cycles, 1 to {@value PlanSize#MOST}
     * @return the days in order, not null
     * @throws PlanException if the number of cycles is out of range, for a session no day is left within a year, or it
     *     would fall before {@value SessionDay#FIRST_YEAR} or after {@value #LAST_YEAR}
     */
    public List<SessionDay> days(Training training, int cycles) {
        PlanSize.requireCycles(cycles);
        List<SessionDay> days = new ArrayList<>();
        LocalDate earliest = start;
        for (int cycle = 1; cycle <= cycles; cycle++) {
            for (Session session : training.getSessions()) {
                SessionDay day = day(cycle, session, days.size(), earliest);
                days.add(day);
                earliest = day.date().plusDays(1);
            }
        }
        return days;
    }

    private SessionDay day(int cycle, Session session, int index, LocalDate earliest) {
        LocalDate wished =
                wished(index).filter(day -> day.getYear() <= LAST_YEAR).orElseThrow(() -> SessionDay.tooFar(session));
        LocalDate first = wished.isBefore(earliest) ? earliest : wished;
        LocalDate date = first;
        while (isAvoided(date)) {
            date = date.plusDays(1);
            if (date.isAfter(first.plusDays(PATIENCE_DAYS))) {
                throw EffortRules.refused("plan.no-day", Map.of("number", session.getNumber(), "date", first));
            }
        }
        return new SessionDay(cycle, session, date, !date.equals(wished));
    }

    private Optional<LocalDate> wished(int index) {
        try {
            return Optional.of(start.plus(every.multipliedBy(index)));
        } catch (ArithmeticException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean isAvoided(LocalDate date) {
        return holidays.contains(date) || weekdays.contains(date.getDayOfWeek());
    }
}
