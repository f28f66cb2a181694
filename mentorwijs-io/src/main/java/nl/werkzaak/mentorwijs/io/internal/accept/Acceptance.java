package nl.werkzaak.mentorwijs.io.internal.accept;

import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.variant.VariantResolver;
import nl.werkzaak.mentorwijs.io.internal.draft.Canon;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentVersions;
import nl.werkzaak.mentorwijs.io.internal.draft.Draft;
import nl.werkzaak.mentorwijs.io.internal.shape.Shapes;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * A valid document, on the short way: from tokens to a value in one go.
 *
 * @param draft  what the document gives, not null
 * @param variant  the value, not null
 */
public record Acceptance(Draft draft, TrainingVariant variant) {

    /**
     * Accepts a document that is valid.
     *
     * @param tokens  its tokens, not null
     * @return the value, empty if the document has any fault
     */
    public static Optional<Acceptance> of(Tokens tokens) {
        try {
            return accept(tokens);
        } catch (RuntimeException e) {
            // Whatever it was, the long way says it in words, and a test holds that it always does.
            return Optional.empty();
        }
    }

    private static Optional<Acceptance> accept(Tokens tokens) {
        Draft draft = new DraftReader(tokens).document(Shapes.variant());
        boolean readable = draft.usable("schemaVersion")
                .map(SchemaVersion.class::cast)
                .filter(DocumentVersions::isReadable)
                .isPresent();
        if (!readable) {
            return Optional.empty();
        }
        TrainingVariant variant = (TrainingVariant) draft.completeDocument(Canon.known());
        return agreesWithWhatIsLeftOut(variant) ? Optional.of(new Acceptance(draft, variant)) : Optional.empty();
    }

    private static boolean agreesWithWhatIsLeftOut(TrainingVariant variant) {
        boolean ofCanonical = variant.getVariantOf()
                .map(TrainingReference::id)
                .filter(Canon.training().getId()::equals)
                .isPresent();
        return !ofCanonical || VariantResolver.standard().disagreements(variant).isEmpty();
    }
}
