package nl.werkzaak.mentorwijs.catalogue.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * The findings about a variant held against what is accepted of it.
 *
 * <p>An acceptance covers the findings of its rule about its element and what stands within that; without an element,
 * those about the document as a whole. An error is never covered. The day is given, never asked of a clock.
 *
 * @param accepted  the findings that are accepted, each with its acceptance, in the order of the findings, not null
 * @param findings  what is to be said of the acceptances, with pointers into their document, not null
 */
public record AcceptanceCheck(List<AcceptedFinding> accepted, List<Finding> findings) {

    /** Copies what could change. */
    public AcceptanceCheck {
        accepted = List.copyOf(accepted);
        findings = List.copyOf(findings);
    }

    /**
     * Holds findings against acceptances.
     *
     * @param acceptances  what is accepted, not null
     * @param variant  the variant that the findings are about, empty if its document is not valid
     * @param found  everything that was found, judged or not, not null
     * @param day  the day on which an acceptance has to hold, not null
     * @return what came of it, not null
     */
    public static AcceptanceCheck of(
            Acceptances acceptances, Optional<TrainingVariant> variant, List<Finding> found, LocalDate day) {
        Optional<TrainingReference> other = variant.map(
                        actual -> TrainingReference.of(actual.getId(), actual.getVersion()))
                .filter(actual -> !actual.equals(acceptances.getAcceptancesOf()));
        if (other.isPresent()) {
            Finding mistaken = AcceptanceRules.otherDocument(acceptances.getAcceptancesOf(), other.get());
            return new AcceptanceCheck(List.of(), List.of(mistaken));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < acceptances.getAcceptances().size(); i++) {
            about(acceptances.getAcceptances().get(i), i, found, day).ifPresent(findings::add);
        }
        return new AcceptanceCheck(accepted(acceptances.getAcceptances(), found, day), findings);
    }

    private static List<AcceptedFinding> accepted(List<Acceptance> acceptances, List<Finding> found, LocalDate day) {
        return found.stream()
                .flatMap(finding -> acceptances.stream()
                        .filter(acceptance -> acceptance.holdsOn(day) && covers(acceptance, finding))
                        .limit(1)
                        .map(acceptance -> new AcceptedFinding(finding, acceptance)))
                .toList();
    }

    private static boolean covers(Acceptance acceptance, Finding finding) {
        return finding.severity() != Severity.ERROR && isMeant(acceptance, finding);
    }

    private static boolean isMeant(Acceptance acceptance, Finding finding) {
        Optional<Address> address = acceptance.getAddress();
        return finding.rule().equals(acceptance.getRule())
                && address.map(meant -> finding.address().filter(meant::holds).isPresent())
                        .orElse(finding.address().isEmpty());
    }

    private static Optional<Finding> about(Acceptance acceptance, int index, List<Finding> found, LocalDate day) {
        Predicate<Finding> ofTheRule = finding -> finding.rule().equals(acceptance.getRule());
        if (found.stream().anyMatch(ofTheRule.and(finding -> finding.severity() == Severity.ERROR))) {
            return Optional.of(AcceptanceRules.ofAnError(acceptance, index));
        }
        if (found.stream().noneMatch(finding -> covers(acceptance, finding))) {
            return unmatched(acceptance, index, found, ofTheRule);
        }
        return acceptance.holdsOn(day)
                ? Optional.empty()
                : Optional.of(AcceptanceRules.expired(acceptance, index, day));
    }

    /** Nothing is said while the document has errors: what it has to be judged for is not found before they are mended. */
    private static Optional<Finding> unmatched(
            Acceptance acceptance, int index, List<Finding> found, Predicate<Finding> ofTheRule) {
        if (found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Optional.empty();
        }
        if (found.stream().noneMatch(ofTheRule)) {
            return Optional.of(AcceptanceRules.unmatched(acceptance, index));
        }
        List<Address> places = found.stream()
                .filter(ofTheRule)
                .flatMap(finding -> finding.address().stream())
                .distinct()
                .toList();
        return Optional.of(AcceptanceRules.elsewhere(acceptance, index, places));
    }
}
