package nl.werkzaak.mentorwijs.io.internal.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleList;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Shapes;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.internal.PartRules;
import nl.werkzaak.mentorwijs.model.internal.Parts;
import nl.werkzaak.mentorwijs.model.internal.ValueParts;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * A kind of document that can be read: all kinds come through the same gate, and none is read in a way of its own.
 *
 * @param <T>  what a document comes to
 * @param type  the type of the value, not null
 * @param shape  what such a document may hold, not null
 * @param known  from what is filled in what a document leaves out, empty if nothing is
 * @param acrossParts  gives the violations of the rules across the parts of a document, with their paths from it, found
 *     as they are asked for; not null
 */
public record DocumentKind<T>(
        Class<T> type, ObjectShape shape, Optional<ValueParts> known, Function<Draft, Stream<Violation>> acrossParts) {

    /** A variant of the training. */
    public static final DocumentKind<TrainingVariant> VARIANT = new DocumentKind<>(
            TrainingVariant.class, Shapes.variant(), Optional.of(Canon.known()), DocumentKind::brokenByVariant);

    /** What is accepted of a variant. */
    public static final DocumentKind<Acceptances> ACCEPTANCES = new DocumentKind<>(
            Acceptances.class, Shapes.acceptances(), Optional.empty(), acceptances -> Stream.empty());

    /** Rules of an organisation. */
    public static final DocumentKind<FidelityRuleList> RULES =
            new DocumentKind<>(FidelityRuleList.class, Shapes.rules(), Optional.empty(), RuleChecks::brokenBy);

    private static final List<DocumentKind<?>> BESIDE_VARIANTS = List.of(ACCEPTANCES, RULES);

    /**
     * The kind of the documents that stand beside variants and come to values of a type.
     *
     * @param <T>  the type
     * @param type  the type, not null
     * @return the kind, empty if no such documents can be read
     */
    @SuppressWarnings("unchecked")
    public static <T> Optional<DocumentKind<T>> besideVariants(Class<T> type) {
        return BESIDE_VARIANTS.stream()
                .filter(kind -> kind.type() == type)
                .map(kind -> (DocumentKind<T>) kind)
                .findFirst();
    }

    private static Stream<Violation> brokenByVariant(Draft document) {
        Parts parts = DraftParts.ofVariant(document);
        Stream<String> sections = Stream.of(Section.values()).map(Section::jsonName);
        return Stream.concat(PartRules.missing(parts, sections), PartRules.disagreements(parts));
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
