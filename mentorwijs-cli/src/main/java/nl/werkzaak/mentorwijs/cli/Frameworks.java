package nl.werkzaak.mentorwijs.cli;

import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;

/** The frameworks for describing interventions that somebody may ask for. */
final class Frameworks {

    private Frameworks() {}

    static Crosswalk named(String id) throws CommandException {
        for (Crosswalk crosswalk : MentorwijsCatalogue.canonical().getCrosswalks()) {
            if (crosswalk.key().equals(id)) {
                return crosswalk;
            }
        }
        throw CommandException.usage("catalogue.framework.unknown", Map.of("id", id));
    }
}
