package nl.werkzaak.mentorwijs.model.training;

import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** An element that has a name for people beside its key. */
public interface Labelled extends Keyed {

    /**
     * What the element is called, in the words of the document it comes from.
     *
     * @return the label, not null
     */
    LocalizedText getLabel();
}
