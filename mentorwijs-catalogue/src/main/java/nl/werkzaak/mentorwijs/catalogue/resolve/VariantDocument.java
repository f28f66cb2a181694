package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.Optional;
import java.util.function.Supplier;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * A document by the id that it goes by, whose variant is read only where it is needed.
 *
 * @param id  the id of the variant, or the one that a document that is not valid goes by; not null
 * @param version  the version of the variant, empty if the document is not valid
 * @param name  the name of the document in what people read, not null
 * @param variant  reads the variant, which is empty if the document is not valid; not null
 */
public record VariantDocument(
        Id id, Optional<Version> version, String name, Supplier<Optional<TrainingVariant>> variant) {

    /**
     * The document of a variant that was read already.
     *
     * @param variant  the variant, not null
     * @return the document, not null
     */
    public static VariantDocument of(TrainingVariant variant) {
        return new VariantDocument(
                variant.getId(),
                Optional.of(variant.getVersion()),
                TrainingReference.of(variant.getId(), variant.getVersion()).toString(),
                () -> Optional.of(variant));
    }
}
