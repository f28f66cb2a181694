package nl.werkzaak.mentorwijs.io.calendar;

/**
 * A calendar with a name for its file.
 *
 * @param name  the name, with its extension and without a folder: lower-case letters, digits, hyphens and one full stop;
 *     not null
 * @param text  the calendar, not null
 */
public record CalendarFile(String name, String text) {}
