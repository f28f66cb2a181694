package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;

/**
 * Documents by id and version, which holds no variant: what it takes to find one does not depend on how many documents
 * share an id. Safe to share between threads where reading a document is.
 */
public final class VariantIndex implements VariantLibrary {

    /** The most documents that are named where more than one may be meant. */
    static final int MOST_NAMES = 5;

    private final Map<Id, OfAnId> byId = new LinkedHashMap<>();

    private VariantIndex() {}

    /**
     * The index of some documents.
     *
     * @param documents  the documents, not null
     * @return the index, not null
     */
    public static VariantIndex of(Stream<VariantDocument> documents) {
        VariantIndex index = new VariantIndex();
        documents.forEach(document ->
                index.byId.computeIfAbsent(document.id(), id -> new OfAnId()).add(document));
        return index;
    }

    @Override
    public Candidates find(TrainingReference reference, Set<TrainingReference> followed) {
        OfAnId found = byId.get(reference.id());
        return found == null ? Candidates.none() : found.find(reference, followed);
    }

    /** The documents of one id, those that are not valid under no version. */
    private static final class OfAnId {

        private final Map<Optional<Version>, Edition> editions = new LinkedHashMap<>();
        private int count;

        private void add(VariantDocument document) {
            editions.computeIfAbsent(document.version(), version -> new Edition())
                    .add(document);
            count++;
        }

        private Candidates find(TrainingReference reference, Set<TrainingReference> followed) {
            Edition exact = editions.get(Optional.of(reference.version()));
            return exact == null ? others(reference.id(), followed) : exact.candidates();
        }

        private Candidates others(Id id, Set<TrainingReference> followed) {
            int passed = followed.stream()
                    .filter(one -> one.id().equals(id))
                    .map(one -> editions.get(Optional.of(one.version())))
                    .mapToInt(edition -> edition == null ? 0 : edition.size())
                    .sum();
            // As many as are named: two editions hold two variants.
            List<Edition> others = editions.entrySet().stream()
                    .filter(edition -> edition.getKey()
                            .filter(version -> followed.contains(TrainingReference.of(id, version)))
                            .isEmpty())
                    .map(Map.Entry::getValue)
                    .limit(MOST_NAMES)
                    .toList();
            if (others.size() == 1) {
                return others.get(0).candidates();
            }
            List<String> names =
                    others.stream().flatMap(Edition::names).limit(MOST_NAMES).toList();
            return new Candidates(count - passed, names, Optional.empty());
        }
    }
}
