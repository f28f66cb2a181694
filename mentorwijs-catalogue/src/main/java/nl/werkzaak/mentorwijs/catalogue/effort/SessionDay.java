package nl.werkzaak.mentorwijs.catalogue.effort;

import java.time.LocalDate;
import nl.werkzaak.mentorwijs.model.training.Session;

/**
 * The day on which a session is planned.
 *
 * @param cycle  the training cycle, counted from 1
 * @param session  the session, not null
 * @param date  the day, not null
 * @param moved  whether the day was moved because the first choice is to be avoided
 */
public record SessionDay(int cycle, Session session, LocalDate date, boolean moved) {}
