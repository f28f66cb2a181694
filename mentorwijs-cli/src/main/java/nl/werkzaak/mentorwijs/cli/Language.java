package nl.werkzaak.mentorwijs.cli;

import java.util.Locale;

/** A language of the command. */
enum Language {
    /** Dutch. */
    NL,
    /** English. */
    EN;

    Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
