package nl.werkzaak.mentorwijs.catalogue.effort;

import java.time.Duration;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;

/**
 * One figure of a training, as many times as the plan asks for.
 *
 * @param figure  the figure, with its bearer and its precision, not null
 * @param times  how many times it is counted, 1 or more
 */
public record EffortLine(EffortFigure figure, int times) {

    /**
     * The hours of the line; as exact as the figure and no more.
     *
     * @return the duration, more than zero
     */
    public Duration total() {
        return figure.getDuration().multipliedBy(times);
    }
}
