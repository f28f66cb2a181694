package nl.werkzaak.mentorwijs.model.training;

/** Something whose parts must agree with each other. */
public interface Outlined {

    /**
     * What the rules across parts look at.
     *
     * @return the outline, not null
     */
    TrainingOutline outline();
}
