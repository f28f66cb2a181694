package nl.werkzaak.mentorwijs.model.growth;

import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the documents of {@link LongList} without a format of documents. */
public final class LooseJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();

    private LooseJson() {}

    /**
     * The variant that a document describes.
     *
     * @param document  the document, not null
     * @return the variant, not null
     */
    public static TrainingVariant variant(String document) {
        return MAPPER.readValue(document, TrainingVariant.class);
    }
}
