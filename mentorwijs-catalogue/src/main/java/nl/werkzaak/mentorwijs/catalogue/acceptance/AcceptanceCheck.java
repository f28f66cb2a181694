package nl.werkzaak.mentorwijs.catalogue.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
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
public record AcceptanceCheck(Map<Finding, Acceptance> accepted, List<Finding> findings) {

    /** Copies what could change. */
    public AcceptanceCheck {
        accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
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
            return new AcceptanceCheck(Map.of(), List.of(mistaken));
        }
        FoundTargets there = FoundTargets.of(found);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < acceptances.getAcceptances().size(); i++) {
            there.about(acceptances.getAcceptances().get(i), i, day).ifPresent(findings::add);
        }
        return new AcceptanceCheck(accepted(acceptances.getAcceptances(), found, day), findings);
    }

    private static Map<Finding, Acceptance> accepted(List<Acceptance> acceptances, List<Finding> found, LocalDate day) {
        Map<Target, Integer> inForce = new HashMap<>();
        for (int i = 0; i < acceptances.size(); i++) {
            if (acceptances.get(i).holdsOn(day)) {
                inForce.putIfAbsent(Target.of(acceptances.get(i)), i);
            }
        }
        Map<Finding, Acceptance> accepted = new LinkedHashMap<>();
        for (Finding finding : found) {
            if (finding.severity() != Severity.ERROR) {
                Target.allOf(finding)
                        .flatMap(target -> Optional.ofNullable(inForce.get(target)).stream())
                        .min(Comparator.naturalOrder())
                        .ifPresent(first -> accepted.put(finding, acceptances.get(first)));
            }
        }
        return accepted;
    }
}
