package nl.werkzaak.mentorwijs.io.internal.draft;

import java.util.Optional;
import java.util.function.Predicate;
import nl.werkzaak.mentorwijs.catalogue.variant.VariantResolver;
import nl.werkzaak.mentorwijs.io.internal.shape.Known;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Shapes;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * A kind of document that can be read: all kinds come through the same gate, and none is read in a way of its own.
 *
 * @param <T>  what a document comes to
 * @param type  the type of the value, not null
 * @param shape  what such a document may hold, not null
 * @param known  from what is filled in what a document leaves out, empty if nothing is
 * @param agrees  whether a value agrees with what its document leaves out, not null
 */
public record DocumentKind<T>(Class<T> type, ObjectShape shape, Optional<Known> known, Predicate<T> agrees) {

    /** A variant of the training. */
    public static final DocumentKind<TrainingVariant> VARIANT = new DocumentKind<>(
            TrainingVariant.class, Shapes.variant(), Optional.of(Canon.known()), DocumentKind::agreesWithTheCanon);

    private static boolean agreesWithTheCanon(TrainingVariant variant) {
        boolean ofCanonical = variant.getVariantOf()
                .map(TrainingReference::id)
                .filter(Canon.training().getId()::equals)
                .isPresent();
        return !ofCanonical || VariantResolver.standard().disagreements(variant).isEmpty();
    }

    /**
     * The value of a document.
     *
     * @param draft  what the document gives, not null
     * @return the value, not null
     * @throws RuntimeException if the model refuses it
     */
    public T complete(Draft draft) {
        return type.cast(draft.completeDocument(known));
    }
}
