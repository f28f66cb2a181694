package nl.werkzaak.mentorwijs.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.werkzaak.mentorwijs.model.text.Version;

/**
 * The versions of what the catalogue says, with what changed in each: so that a variant that was written for an older one
 * can be told what it missed.
 *
 * @param releases  the versions from the oldest to the newest, not null
 */
public record CatalogueHistory(List<CatalogueRelease> releases) {

    /**
     * Copies what could change.
     *
     * @throws IllegalArgumentException if a version does not follow the one before it
     */
    public CatalogueHistory {
        releases = List.copyOf(releases);
        for (int i = 1; i < releases.size(); i++) {
            Version before = releases.get(i - 1).version();
            Version version = releases.get(i).version();
            if (version.compareTo(before) <= 0) {
                throw new IllegalArgumentException("version " + version + " does not follow " + before);
            }
        }
    }

    /**
     * The history of the canonical catalogue; its last version is the catalogue's own.
     *
     * @return the history, not null
     */
    public static CatalogueHistory standard() {
        return Loaded.STANDARD;
    }

    /**
     * The versions that came after another.
     *
     * @param version  the version, not null
     * @return those after it from the oldest to the newest; none if there never was such a version; not null
     */
    public List<CatalogueRelease> since(Version version) {
        List<Version> versions =
                releases.stream().map(CatalogueRelease::version).toList();
        int known = versions.indexOf(version);
        return known < 0 ? List.of() : releases.subList(known + 1, releases.size());
    }

    private static final class Loaded {

        private static final String RESOURCE = "/META-INF/mentorwijs/catalogue-history.json";

        static final CatalogueHistory STANDARD = load();

        private static CatalogueHistory load() {
            try (InputStream json = CatalogueHistory.class.getResourceAsStream(RESOURCE)) {
                if (json == null) {
                    throw new IllegalStateException("resource " + RESOURCE + " is missing");
                }
                return CatalogueJson.history(json.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
