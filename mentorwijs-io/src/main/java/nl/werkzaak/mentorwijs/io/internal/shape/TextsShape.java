package nl.werkzaak.mentorwijs.io.internal.shape;

import nl.werkzaak.mentorwijs.io.internal.fault.Worded;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;

/** A text in one or more languages: an object of texts by language tag. */
public record TextsShape() implements Shape {

    private static final Words WORDS = new Words("een tekst per taal", "a text for each language");

    @Override
    public Worded words() {
        return WORDS;
    }
}
