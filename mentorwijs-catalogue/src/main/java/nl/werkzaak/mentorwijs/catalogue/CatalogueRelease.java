package nl.werkzaak.mentorwijs.catalogue;

import java.util.List;
import nl.werkzaak.mentorwijs.model.text.Version;

/**
 * A version of what the catalogue says, with what changed in it.
 *
 * @param version  the version, not null
 * @param changes  what changed since the version before it, not null
 */
public record CatalogueRelease(Version version, List<CatalogueChange> changes) {

    /** Copies what could change. */
    public CatalogueRelease {
        changes = List.copyOf(changes);
    }
}
