package nl.werkzaak.mentorwijs.model.training;

/**
 * Whether a target group is the one that the training is for in the end, or the one that it reaches it through.
 *
 * <p>The two names follow the Dutch recognition worksheet; the sources themselves call the second one "directe
 * doelgroep".
 */
public enum TargetGroupLayer {
    /** The group whose situation should get better; in Dutch: uiteindelijke doelgroep. */
    ULTIMATE,
    /** The group that is trained; in Dutch: intermediaire doelgroep. */
    INTERMEDIATE
}
