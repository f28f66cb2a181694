package nl.werkzaak.mentorwijs.io.internal.shape;

import nl.werkzaak.mentorwijs.io.internal.fault.Worded;

/** What may stand at one place of a document. */
public sealed interface Shape permits ObjectShape, ListShape, TextsShape, ValueShape {

    /**
     * What a sentence calls it.
     *
     * @return the words, not null
     */
    Worded words();
}
