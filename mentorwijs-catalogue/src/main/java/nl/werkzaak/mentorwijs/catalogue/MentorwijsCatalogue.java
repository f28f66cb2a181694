package nl.werkzaak.mentorwijs.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The door to the canonical catalogue. Safe to share between threads. */
public final class MentorwijsCatalogue {

    /** Where the JSON of the catalogue stands in the jar, from its root. */
    public static final String RESOURCE = "nl/werkzaak/mentorwijs/catalogue/mentorwijs-catalogue.json";

    private MentorwijsCatalogue() {}

    /**
     * The canonical catalogue; the same value at every call.
     *
     * @return the catalogue, not null
     */
    public static Catalogue canonical() {
        return Loaded.CANONICAL;
    }

    private static final class Loaded {

        static final Catalogue CANONICAL = load();

        private static Catalogue load() {
            try (InputStream json = MentorwijsCatalogue.class.getResourceAsStream("/" + RESOURCE)) {
                if (json == null) {
                    throw new IllegalStateException("resource " + RESOURCE + " is missing");
                }
                return JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build()
                        .readValue(json, Catalogue.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
