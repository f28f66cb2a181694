package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Where the variants are found of which others are variants. */
public interface VariantLibrary {

    /**
     * A document that may hold a variant.
     *
     * @param name  the name under which it is told of, not null
     * @param variant  the variant, empty if the document is not valid
     */
    record Candidate(String name, Optional<TrainingVariant> variant) {

        private static Candidate of(TrainingVariant variant) {
            return new Candidate(variant.getId() + " " + variant.getVersion(), Optional.of(variant));
        }
    }

    /**
     * The documents that go by an id.
     *
     * @param id  the id, not null
     * @return the documents whatever their version, empty if there are none; not null
     */
    List<Candidate> find(Id id);

    /**
     * A library that holds nothing.
     *
     * @return the library, not null
     */
    static VariantLibrary empty() {
        return id -> List.of();
    }

    /**
     * A library of variants that were read already.
     *
     * @param variants  the variants, not null
     * @return the library, not null
     */
    static VariantLibrary of(List<TrainingVariant> variants) {
        Map<Id, List<Candidate>> byId = variants.stream()
                .collect(Collectors.groupingBy(
                        TrainingVariant::getId, Collectors.mapping(Candidate::of, Collectors.toUnmodifiableList())));
        return id -> byId.getOrDefault(id, List.of());
    }
}
