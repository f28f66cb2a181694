/**
 * Planned sessions for a calendar, as iCalendar (RFC 5545); start at {@link
 * nl.werkzaak.mentorwijs.io.calendar.CalendarWriter}. No day is planned here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.calendar;

import org.jspecify.annotations.NullMarked;
