package nl.werkzaak.mentorwijs.io.internal.draft;

import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.internal.ValueParts;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** The canonical training as reading and writing look at it. */
public final class Canon {

    private static final ValueParts KNOWN = new ValueParts(TrainingVariant.from(training()));

    private Canon() {}

    /**
     * The canonical training.
     *
     * @return the training, not null
     */
    public static Training training() {
        return MentorwijsCatalogue.canonical().getTraining();
    }

    /**
     * What is known of each of its parts.
     *
     * @return what is known, not null
     */
    public static ValueParts known() {
        return KNOWN;
    }
}
