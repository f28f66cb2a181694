package nl.werkzaak.mentorwijs.io.internal.draft;

import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.internal.shape.Known;
import nl.werkzaak.mentorwijs.io.internal.shape.Shapes;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** The canonical training as reading and writing look at it. */
public final class Canon {

    private static final Known KNOWN = Known.of(Shapes.variant(), TrainingVariant.from(training()));

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
    public static Known known() {
        return KNOWN;
    }
}
