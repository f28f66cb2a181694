package nl.werkzaak.mentorwijs.catalogue.acceptance;

import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.finding.Finding;

/**
 * A finding that somebody has accepted.
 *
 * @param finding  the finding, not null
 * @param acceptance  why, by whom and until when, not null
 */
public record AcceptedFinding(Finding finding, Acceptance acceptance) {}
