package nl.werkzaak.mentorwijs.catalogue;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a catalogue and of its history; refuses everything that could mean that a fact got lost on the way. */
final class CatalogueJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CatalogueJson() {}

    /**
     * The catalogue that a JSON text writes.
     *
     * @throws tools.jackson.core.JacksonException if the text is no catalogue, or one that does not hold together; its
     *     message says where
     */
    static Catalogue read(byte[] json) {
        return MAPPER.readValue(json, Catalogue.class);
    }

    /**
     * The history that a JSON text writes.
     *
     * @throws tools.jackson.core.JacksonException if the text is no history; its message says where
     */
    static CatalogueHistory history(byte[] json) {
        return MAPPER.readValue(json, CatalogueHistory.class);
    }
}
