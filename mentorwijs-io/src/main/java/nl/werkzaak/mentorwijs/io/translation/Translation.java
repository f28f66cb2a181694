package nl.werkzaak.mentorwijs.io.translation;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;

/**
 * What a document of some format stands for.
 *
 * @param json  the JSON document, empty if the document cannot be translated
 * @param places  where the parts of the JSON document stand in the one that was translated, in any order; a part that is
 *     not among them stands where the nearest part around it does; not null
 * @param findings  what there is to say of the document as its format; with an error where there is no JSON; of a part that
 *     has an error here, nothing more is said; not null
 * @param suppressed  how many more of those that are about no part of the JSON were counted and not kept, 0 or more; of
 *     what has an error, at least one is kept
 */
public record Translation(Optional<String> json, List<Location> places, List<Finding> findings, int suppressed) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if fewer than none were suppressed
     */
    public Translation {
        places = List.copyOf(places);
        findings = List.copyOf(findings);
        if (suppressed < 0) {
            throw new IllegalArgumentException("suppressed: " + suppressed);
        }
    }

    /**
     * A document of which nothing is wrong as its format.
     *
     * @param json  the JSON document, not null
     * @param places  where its parts stand, not null
     * @return the translation, not null
     */
    public static Translation of(String json, List<Location> places) {
        return new Translation(Optional.of(json), places, List.of(), 0);
    }

    /**
     * A document that cannot be read as its format.
     *
     * @param reasons  why not, at least one with severity ERROR
     * @return the translation, not null
     */
    public static Translation unreadable(List<Finding> reasons) {
        return new Translation(Optional.empty(), List.of(), reasons, 0);
    }
}
