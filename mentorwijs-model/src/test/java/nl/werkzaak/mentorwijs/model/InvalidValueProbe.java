package nl.werkzaak.mentorwijs.model;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.training.Session;

/** Makes an invalid value, as the first thing that a JVM of its own does. */
final class InvalidValueProbe {

    private InvalidValueProbe() {}

    /**
     * Prints why the value is refused, and whether a constraint holds that another provider runs.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        try {
            Session.builder().number(0).duration(Duration.ofHours(1)).build();
        } catch (ConstraintViolationException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new PlainText.ForText().isValid(" ", OtherProvider.context()));
    }
}
