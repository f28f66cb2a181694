package nl.werkzaak.mentorwijs.io.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.text.Id;

/**
 * How sessions are written into a calendar.
 *
 * @param language  Dutch for every locale of that language, English for any other, not null
 * @param at  the hour and minute at which every session begins, in the Netherlands; empty where nobody has said so, as no
 *     source does; not null
 * @param group  the group for which is planned, so that the sessions of two groups are not taken for each other; not null
 * @param plannedOn  the day on which the planning was made, {@link #FIRST_PLANNED_ON} or later: of two plannings a calendar
 *     keeps the later one; not null
 */
public record CalendarOptions(Locale language, Optional<LocalTime> at, Optional<Id> group, LocalDate plannedOn) {

    /** The day on which a planning is taken to be made where nobody says otherwise, and the first that can be said. */
    public static final LocalDate FIRST_PLANNED_ON = LocalDate.of(2026, 1, 1);

    /**
     * Checks the hour and the day.
     *
     * @throws IllegalArgumentException if the hour has seconds, or the day is before {@link #FIRST_PLANNED_ON} or after the
     *     year 9999
     */
    public CalendarOptions {
        if (at.filter(hour -> !hour.equals(hour.truncatedTo(ChronoUnit.MINUTES)))
                .isPresent()) {
            throw new IllegalArgumentException("at " + at.orElseThrow() + ": expected is a whole minute");
        }
        if (!isPlannedOn(plannedOn)) {
            throw new IllegalArgumentException(
                    "planned on " + plannedOn + ": expected is " + FIRST_PLANNED_ON + " to 9999-12-31");
        }
    }

    /**
     * Whether a planning can be made on a day.
     *
     * @param day  the day, not null
     * @return true if the day is neither before {@link #FIRST_PLANNED_ON} nor after the year 9999
     */
    public static boolean isPlannedOn(LocalDate day) {
        return !day.isBefore(FIRST_PLANNED_ON) && !day.isAfter(LocalDate.of(9999, 12, 31));
    }

    /**
     * A first planning for the only group, with sessions of which the hour is not known.
     *
     * @param language  the language, not null
     * @return the options, not null
     */
    public static CalendarOptions in(Locale language) {
        return new CalendarOptions(language, Optional.empty(), Optional.empty(), FIRST_PLANNED_ON);
    }

    /**
     * The same options, with the hour at which sessions begin.
     *
     * @param hour  the hour and minute, not null
     * @return the options, not null
     * @throws IllegalArgumentException if the hour has seconds
     */
    public CalendarOptions withAt(LocalTime hour) {
        return new CalendarOptions(language, Optional.of(hour), group, plannedOn);
    }

    /**
     * The same options, for one of several groups.
     *
     * @param name  the name of the group, not null
     * @return the options, not null
     */
    public CalendarOptions withGroup(Id name) {
        return new CalendarOptions(language, at, Optional.of(name), plannedOn);
    }

    /**
     * The same options, for a planning of another day.
     *
     * @param day  the day on which the planning was made, not null
     * @return the options, not null
     * @throws IllegalArgumentException if the day is before {@link #FIRST_PLANNED_ON} or after the year 9999
     */
    public CalendarOptions withPlannedOn(LocalDate day) {
        return new CalendarOptions(language, at, group, day);
    }
}
