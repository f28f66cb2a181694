package nl.werkzaak.mentorwijs.catalogue.effort;

import java.time.Duration;
import nl.werkzaak.mentorwijs.model.training.EffortBearer;

/**
 * The hours that one bearer spends; those of different bearers are never added up.
 *
 * @param bearer  who spends them, not null
 * @param total  how many, more than zero
 * @param estimate  whether an estimate is among them, which makes the total one
 */
public record BearerTotal(EffortBearer bearer, Duration total, boolean estimate) {}
