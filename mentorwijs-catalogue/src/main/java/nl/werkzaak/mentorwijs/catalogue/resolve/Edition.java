package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary.Candidates;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.jspecify.annotations.Nullable;

/** The documents of one id and version. */
final class Edition {

    private final List<VariantDocument> documents = new ArrayList<>(1);
    private @Nullable Boolean agrees;

    void add(VariantDocument document) {
        documents.add(document);
    }

    int size() {
        return documents.size();
    }

    Stream<String> names() {
        return documents.stream().map(VariantDocument::name);
    }

    Candidates candidates() {
        List<String> names = names().limit(VariantIndex.MOST_NAMES).toList();
        return new Candidates(documents.size(), names, variant());
    }

    /** The variant that all documents hold. That they do is found out once. */
    private synchronized Optional<TrainingVariant> variant() {
        if (Boolean.FALSE.equals(agrees)) {
            return Optional.empty();
        }
        Optional<TrainingVariant> first = documents.get(0).variant().get();
        if (agrees == null) {
            agrees = documents.stream()
                    .skip(1)
                    .allMatch(
                            other -> first.isPresent() && other.variant().get().equals(first));
        }
        return agrees ? first : Optional.empty();
    }
}
