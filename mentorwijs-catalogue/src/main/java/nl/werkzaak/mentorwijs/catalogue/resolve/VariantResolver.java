package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.CatalogueHistory;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.internal.CompletedParts;
import nl.werkzaak.mentorwijs.model.internal.PartRules;
import nl.werkzaak.mentorwijs.model.internal.ValueParts;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Works out what a variant comes to: each section that it gives, and for each that it leaves out that of the training of
 * which it is a variant: the canonical one, or what another variant comes to.
 *
 * <p>When the sessions are given and the effort is not, the contact time of a participant follows from the sessions.
 * Instances are immutable, and safe to share where their library is.
 */
public final class VariantResolver {

    private static final VariantResolver STANDARD =
            of(MentorwijsCatalogue.canonical().getTraining(), CatalogueHistory.standard());

    /** As many as a reader keeps of a document: one that hangs together nowhere is to be written anew, not mended. */
    private static final int MOST_DISAGREEMENTS = 1_000;

    private final Training canonical;
    private final VariantLibrary library;
    private final CatalogueHistory history;
    private final ParentSearch search;

    private VariantResolver(Training canonical, VariantLibrary library, CatalogueHistory history) {
        this.canonical = canonical;
        this.library = library;
        this.history = history;
        this.search = new ParentSearch(library, canonical.getId());
    }

    /**
     * The resolver for variants of the canonical training, and of no other.
     *
     * @return the resolver, not null
     */
    public static VariantResolver standard() {
        return STANDARD;
    }

    /**
     * A resolver for variants of a training, and of no other.
     *
     * @param training  the training, not null
     * @return the resolver, not null
     */
    public static VariantResolver of(Training training) {
        return of(training, new CatalogueHistory(List.of()));
    }

    private static VariantResolver of(Training training, CatalogueHistory history) {
        return new VariantResolver(training, VariantLibrary.empty(), history);
    }

    /**
     * A resolver that finds in a library the variants of which others are variants.
     *
     * @param library  the library, not null
     * @return the resolver, not null
     */
    public VariantResolver withLibrary(VariantLibrary library) {
        return new VariantResolver(canonical, library, history);
    }

    /**
     * A resolver that tells variants of an older version of the training what changed since.
     *
     * @param history  the versions of the training, not null
     * @return the resolver, not null
     */
    public VariantResolver withHistory(CatalogueHistory history) {
        return new VariantResolver(canonical, library, history);
    }

    /**
     * What a variant comes to.
     *
     * @param variant  the variant, not null
     * @return the whole training, or why there is none, not null
     */
    public Resolution resolve(TrainingVariant variant) {
        return resolve(variant, List.of());
    }

    private Resolution resolve(TrainingVariant variant, List<TrainingVariant> followed) {
        Optional<TrainingReference> other =
                variant.getVariantOf().filter(parent -> !parent.id().equals(canonical.getId()));
        if (other.isEmpty()) {
            return complete(variant, Parent.canonical(canonical), notes(variant));
        }
        List<TrainingVariant> path = new ArrayList<>(followed);
        path.add(variant);
        ParentSearch.Found found = search.find(other.get(), path);
        if (found.variant().isEmpty()) {
            return Resolution.refused(variant, found.findings(), 0);
        }
        Resolution parent = resolve(found.variant().get(), path);
        return Parent.of(parent)
                .map(training -> complete(variant, training, found.findings()))
                .orElseGet(() -> Resolution.refused(variant, List.of(ParentSearch.comesToNothing(parent)), 0));
    }

    private List<Finding> notes(TrainingVariant variant) {
        return new VersionNotes(history, canonical.getVersion()).on(variant);
    }

    private static Resolution complete(TrainingVariant variant, Parent parent, List<Finding> warnings) {
        List<Violation> disagreements = disagreements(variant, parent.training());
        if (!disagreements.isEmpty()) {
            int told = Math.min(disagreements.size(), MOST_DISAGREEMENTS);
            List<Finding> why = disagreements.stream()
                    .limit(told)
                    .map(VariantRules::disagreement)
                    .toList();
            return Resolution.refused(variant, why, disagreements.size() - told);
        }
        Training training = parent.completing(variant);
        Comparison comparison = Comparison.of(parent.training(), training);
        List<Finding> findings = new ArrayList<>(warnings);
        findings.addAll(ChangeRecords.findings(variant, comparison));
        return new Resolution(
                variant,
                Optional.of(comparison),
                parent.originsOf(variant, training),
                parent.documentsOf(variant, training),
                findings,
                0);
    }

    /** Where the sections that a variant gives do not agree with those of its parent that it leaves out. */
    private static List<Violation> disagreements(TrainingVariant variant, Training parent) {
        return PartRules.disagreements(new CompletedParts(new ValueParts(variant), new ValueParts(parent)))
                .toList();
    }
}
