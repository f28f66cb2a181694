package nl.werkzaak.mentorwijs.io.report;

import java.util.EnumMap;
import java.util.Locale;
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

    String sentence(Locale language) {
        String sentence = ofReviewed(language);
        long failed = validities.getOrDefault(Validity.FAILED, 0L);
        return failed == 0 ? sentence : sentence + " " + Words.say("summary.failed", Map.of("count", failed), language);
    }

    private String ofReviewed(Locale language) {
        return Words.say(
                "summary",
                Map.of(
                        "count", count,
                        "green", lights.getOrDefault(Light.GREEN, 0L),
                        "yellow", lights.getOrDefault(Light.YELLOW, 0L),
                        "red", lights.getOrDefault(Light.RED, 0L),
                        "invalid", validities.getOrDefault(Validity.INVALID, 0L),
                        "unread", validities.getOrDefault(Validity.UNREAD, 0L)),
                language);
    }
}
