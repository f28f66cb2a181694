package nl.werkzaak.mentorwijs.io.document;

import java.util.Locale;

/** A document for people that the library makes of a training. */
public enum DocumentKind {
    /** The most important on one printed page; in Dutch: factsheet. */
    FACTSHEET;

    /**
     * The name by which the kind is asked for, such as {@code factsheet}.
     *
     * @return the id, not null
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
