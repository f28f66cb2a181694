package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Where the variants are found of which others are variants. */
public interface VariantLibrary {

    /**
     * The documents to which a reference may lead.
     *
     * @param count  how many there are, at least 0
     * @param names  the names of the first of them, at most five, not null
     * @param variant  the variant that all of them hold, such as one as YAML and as a workbook; empty if one is not valid or
     *     they differ, not null
     */
    record Candidates(int count, List<String> names, Optional<TrainingVariant> variant) {

        /** Keeps its own copy. */
        public Candidates {
            names = List.copyOf(names);
        }

        /**
         * No documents.
         *
         * @return the candidates, not null
         */
        public static Candidates none() {
            return new Candidates(0, List.of(), Optional.empty());
        }
    }

    /**
     * The documents to which a reference may lead: those of the version that it names, or else those of any other version
     * and those that are not valid.
     *
     * @param reference  the reference, not null
     * @param followed  the variants that led to it: another version of one of them is not that one itself; not null
     * @return the documents, not null
     */
    Candidates find(TrainingReference reference, Set<TrainingReference> followed);

    /**
     * A library that holds nothing.
     *
     * @return the library, not null
     */
    static VariantLibrary empty() {
        return (reference, followed) -> Candidates.none();
    }

    /**
     * A library of variants that were read already.
     *
     * @param variants  the variants, not null
     * @return the library, not null
     */
    static VariantLibrary of(List<TrainingVariant> variants) {
        return VariantIndex.of(variants.stream().map(VariantDocument::of));
    }
}
