package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The names of properties by the Dutch words that people write for them. */
final class DutchNames {

    private static final ResourceBundle NAMES =
            ResourceBundle.getBundle("nl.werkzaak.mentorwijs.io.internal.explain.DutchNames", Locale.ROOT);

    private DutchNames() {}

    /** The property that a Dutch word in small letters, without blanks and hyphens, stands for. */
    static Optional<String> of(String dutch) {
        return NAMES.containsKey(dutch) ? Optional.of(NAMES.getString(dutch)) : Optional.empty();
    }
}
