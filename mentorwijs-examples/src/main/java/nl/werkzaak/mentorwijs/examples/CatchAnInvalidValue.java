package nl.werkzaak.mentorwijs.examples;

import jakarta.validation.ConstraintViolationException;
import java.io.PrintStream;
import java.time.Duration;
import nl.werkzaak.mentorwijs.model.training.Session;

/** What happens when I build a value that is not valid? */
public final class CatchAnInvalidValue {

    private CatchAnInvalidValue() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try {
            Session.builder().number(0).duration(Duration.ZERO).build();
        } catch (ConstraintViolationException e) {
            out.println(e.getMessage());
        }
    }
}
