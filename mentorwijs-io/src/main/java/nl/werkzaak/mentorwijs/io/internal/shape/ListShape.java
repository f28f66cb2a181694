package nl.werkzaak.mentorwijs.io.internal.shape;

import nl.werkzaak.mentorwijs.io.internal.fault.Worded;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;

/**
 * A list whose items all have the same shape.
 *
 * @param item  the shape of an item, not null
 */
public record ListShape(Shape item) implements Shape {

    private static final Words WORDS = new Words("een lijst", "a list");

    @Override
    public Worded words() {
        return WORDS;
    }
}
