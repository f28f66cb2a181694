package nl.werkzaak.mentorwijs.io.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.framework.Completeness;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.Change;

/** What a document is about: the canonical training, or a variant that was reviewed. Immutable. */
public final class PageSubject {

    private static final PageSubject CANONICAL =
            new PageSubject(MentorwijsCatalogue.canonical().getTraining(), Optional.empty());

    private final Training training;
    private final Optional<Review> review;

    private PageSubject(Training training, Optional<Review> review) {
        this.training = training;
        this.review = review;
    }

    /**
     * The canonical training.
     *
     * @return the subject, not null
     */
    public static PageSubject canonical() {
        return CANONICAL;
    }

    /**
     * A variant.
     *
     * @param review  what there is to say of it, not null
     * @return the subject, empty if the document that was reviewed is not valid or comes to no training
     */
    public static Optional<PageSubject> of(Review review) {
        Objects.requireNonNull(review, "review");
        return review.isValid()
                ? review.training().map(training -> new PageSubject(training, Optional.of(review)))
                : Optional.empty();
    }

    Training training() {
        return training;
    }

    /** What there is to say of the variant; empty for the canonical training. */
    Optional<Review> review() {
        return review;
    }

    Completeness completeness(Crosswalk framework) {
        List<Change> changes = review.flatMap(Review::variant)
                .map(variant -> variant.getChanges())
                .orElse(List.of());
        return Completeness.of(framework, training, changes);
    }
}
