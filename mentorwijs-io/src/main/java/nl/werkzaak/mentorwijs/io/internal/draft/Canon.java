package nl.werkzaak.mentorwijs.io.internal.draft;

import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.WholeTraining;
import nl.werkzaak.mentorwijs.io.internal.shape.Known;
import nl.werkzaak.mentorwijs.io.internal.shape.Shapes;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.training.TrainingOutline;

/** The canonical training as reading and writing look at it. */
public final class Canon {

    private static final Known KNOWN = Known.of(Shapes.variant(), WholeTraining.asVariant(training()));

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
     * The outline of a variant with the canonical one for the sections that it leaves out. Contact time is compared only
     * where the variant itself writes it: what it leaves out is worked out from the sessions.
     *
     * @param given  the outline of the variant, not null
     * @return the outline, not null
     */
    public static TrainingOutline completed(TrainingOutline given) {
        TrainingOutline whole = given.orElse(training().outline());
        return new TrainingOutline(
                whole.sessions(),
                whole.components(),
                whole.targetGroups(),
                whole.profileRequirements(),
                whole.requirements(),
                given.contactTime());
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
