package nl.werkzaak.mentorwijs.io.report;

import java.util.EnumMap;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.io.review.Validity;
import nl.werkzaak.mentorwijs.model.finding.Light;

/** How many reviews there were of each kind. Not safe to share between threads. */
public final class Tally {

    private final Map<Light, Long> lights = new EnumMap<>(Light.class);
    private final Map<Validity, Long> validities = new EnumMap<>(Validity.class);
    private long count;

    /** No review yet. */
    public Tally() {}

    /**
     * Counts a review.
     *
     * @param review  the review, not null
     */
    public void add(Review review) {
        count++;
        validities.merge(review.validity(), 1L, Long::sum);
        review.fidelity().ifPresent(fidelity -> lights.merge(fidelity.overall(), 1L, Long::sum));
    }

    /**
     * How many reviews there were.
     *
     * @return the number
     */
    public long count() {
        return count;
    }

    /**
     * How many variants have an overall light.
     *
     * @param light  the light, not null
     * @return the number
     */
    public long count(Light light) {
        return lights.getOrDefault(light, 0L);
    }

    /**
     * How many documents ended in one way.
     *
     * @param validity  what became of the documents, not null
     * @return the number
     */
    public long count(Validity validity) {
        return validities.getOrDefault(validity, 0L);
    }
}
