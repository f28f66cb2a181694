package nl.werkzaak.mentorwijs.io;

import java.util.Locale;
import nl.werkzaak.mentorwijs.model.finding.Finding;

/** Findings as a golden file holds them. */
final class Told {

    private Told() {}

    /** Severity, place and rule, on one line. */
    static String of(Finding finding) {
        String pointer = finding.location().pointer();
        return finding.severity() + " "
                + finding.location().place().orElse("-") + " "
                + (pointer.isEmpty() ? "(document)" : pointer) + " "
                + finding.rule() + "\n";
    }

    /** The same with the sentence and the advice in one language. */
    static String of(Finding finding, Locale language) {
        return of(finding) + "    " + finding.message().in(language) + "\n"
                + finding.hint()
                        .map(hint -> "    > " + hint.in(language) + "\n")
                        .orElse("");
    }
}
