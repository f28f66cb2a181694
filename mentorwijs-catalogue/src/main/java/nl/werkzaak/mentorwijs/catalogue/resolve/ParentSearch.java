package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary.Candidates;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.VisibleText;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Finds the variant of which another is a variant.
 *
 * @param library  where to look, not null
 * @param canonical  the id of the canonical training, which needs no looking for; not null
 */
record ParentSearch(VariantLibrary library, Id canonical) {

    /** The most variants of variants in one chain: more than anybody can follow. */
    static final int LONGEST_CHAIN = 32;

    private static final String ID = "/variantOf/id";

    /**
     * What a search comes to.
     *
     * @param variant  the variant, empty if there is none or it is not plain which
     * @param findings  why there is none, or what someone should decide, not null
     */
    record Found(Optional<TrainingVariant> variant, List<Finding> findings) {

        private static Found none(Finding why) {
            return new Found(Optional.empty(), List.of(why));
        }
    }

    /** The variant to which a reference leads, given the variants that led to it, the last of which has the reference. */
    Found find(TrainingReference reference, List<TrainingVariant> path) {
        Set<TrainingReference> followed = path.stream()
                .map(variant -> TrainingReference.of(variant.getId(), variant.getVersion()))
                .collect(Collectors.toSet());
        Candidates candidates = library.find(reference, followed);
        return candidates
                .variant()
                .map(parent -> check(parent, reference, path))
                .orElseGet(() -> Found.none(none(reference, candidates)));
    }

    /** Why none of some documents is the variant. */
    private Finding none(TrainingReference reference, Candidates candidates) {
        return switch (candidates.count()) {
            case 0 -> error("variant.parent.unknown", Map.of("id", reference.id(), "known", canonical));
            case 1 -> error("variant.parent.not-valid", Map.of("parent", names(candidates)));
            default -> error("variant.parent.ambiguous", Map.of("parent", reference, "candidates", names(candidates)));
        };
    }

    /** The names of the first documents, with the number of all where there are more. */
    private static String names(Candidates candidates) {
        String names = candidates.names().stream().map(VisibleText::of).collect(Collectors.joining(", "));
        return candidates.count() > candidates.names().size() ? names + ", … (" + candidates.count() + ")" : names;
    }

    private static Found check(TrainingVariant parent, TrainingReference reference, List<TrainingVariant> path) {
        if (path.contains(parent)) {
            String chain = Stream.concat(path.stream(), Stream.of(parent))
                    .map(variant -> variant.getId() + " " + variant.getVersion())
                    .collect(Collectors.joining(" → "));
            return Found.none(error("variant.parent.cycle", Map.of("chain", chain)));
        }
        if (path.size() >= LONGEST_CHAIN) {
            return Found.none(error("variant.parent.chain", Map.of("limit", LONGEST_CHAIN)));
        }
        List<Finding> warnings = parent.getVersion().equals(reference.version())
                ? List.of()
                : List.of(VariantRules.finding(
                                "variant.parent.version",
                                Severity.WARNING,
                                "/variantOf/version",
                                Map.of("parent", reference, "found", parent.getVersion()))
                        .build());
        return new Found(Optional.of(parent), warnings);
    }

    /** Why a variant comes to nothing when the one of which it is a variant comes to nothing. */
    static Finding comesToNothing(Resolution parent) {
        return parent.findings().stream()
                .filter(finding -> finding.rule().equals("variant.parent.cycle")
                        || finding.rule().equals("variant.parent.chain"))
                .findFirst()
                .orElseGet(() -> error(
                        "variant.parent.not-valid",
                        Map.of(
                                "parent",
                                parent.variant().getId() + " "
                                        + parent.variant().getVersion())));
    }

    private static Finding error(String rule, Map<String, ?> arguments) {
        return VariantRules.finding(rule, Severity.ERROR, ID, arguments)
                .hint(VariantRules.sentence(rule + ".hint", arguments))
                .build();
    }
}
