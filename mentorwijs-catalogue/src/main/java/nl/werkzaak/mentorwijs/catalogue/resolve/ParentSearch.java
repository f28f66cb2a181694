package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary.Candidate;
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

    private static final int MOST_NAMES = 5;

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
        List<Candidate> candidates = library.find(reference.id());
        List<Candidate> exact = candidates.stream()
                .filter(candidate -> candidate
                        .variant()
                        .filter(variant -> variant.getVersion().equals(reference.version()))
                        .isPresent())
                .toList();
        List<Candidate> choice = exact.isEmpty() ? others(candidates, path) : exact;
        if (choice.isEmpty()) {
            return Found.none(error("variant.parent.unknown", Map.of("id", reference.id(), "known", canonical)));
        }
        if (choice.size() > 1 && !areTheSame(choice)) {
            return Found.none(
                    error("variant.parent.ambiguous", Map.of("parent", reference, "candidates", names(choice))));
        }
        return choice.get(0)
                .variant()
                .map(parent -> check(parent, reference, path))
                .orElseGet(() -> Found.none(error(
                        "variant.parent.not-valid",
                        Map.of("parent", VisibleText.of(choice.get(0).name())))));
    }

    /** Another version of a variant is no version of itself. */
    private static List<Candidate> others(List<Candidate> candidates, List<TrainingVariant> path) {
        return candidates.stream()
                .filter(candidate -> candidate.variant().filter(path::contains).isEmpty())
                .toList();
    }

    /** Whether documents hold one variant, such as the same one as YAML and as a workbook. */
    private static boolean areTheSame(List<Candidate> choice) {
        Optional<TrainingVariant> first = choice.get(0).variant();
        return first.isPresent()
                && choice.stream().allMatch(candidate -> candidate.variant().equals(first));
    }

    /** The names of some documents, with the number of all where there are more than anybody reads. */
    private static String names(List<Candidate> candidates) {
        String names = candidates.stream()
                .limit(MOST_NAMES)
                .map(candidate -> VisibleText.of(candidate.name()))
                .collect(Collectors.joining(", "));
        return candidates.size() > MOST_NAMES ? names + ", … (" + candidates.size() + ")" : names;
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
