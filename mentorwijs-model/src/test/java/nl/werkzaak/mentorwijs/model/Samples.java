package nl.werkzaak.mentorwijs.model;

import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.Validated;

/** One valid value of each type: with every attribute given, and with only those that must be. */
public final class Samples {

    private Samples() {}

    /**
     * One value of each type, with every attribute given.
     *
     * @return the values, not null
     */
    public static List<Validated> full() {
        return Stream.of(
                        TrainingSamples.full(),
                        ProvenanceSamples.full(),
                        VariantSamples.full(),
                        AcceptanceSamples.full())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * One value of each type that has something to leave out, with all of that left out.
     *
     * @return the values, not null
     */
    public static List<Validated> minimal() {
        return Stream.of(
                        TrainingSamples.minimal(),
                        ProvenanceSamples.minimal(),
                        VariantSamples.minimal(),
                        AcceptanceSamples.minimal())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * All values, those with every attribute first.
     *
     * @return the values, not null
     */
    public static List<Validated> all() {
        return Stream.concat(full().stream(), minimal().stream()).toList();
    }

    /**
     * The type that a value is of, as a user sees it.
     *
     * @param value  the value, not null
     * @return the public interface, not null
     */
    public static Class<?> typeOf(Validated value) {
        return value.getClass().getInterfaces()[0];
    }
}
