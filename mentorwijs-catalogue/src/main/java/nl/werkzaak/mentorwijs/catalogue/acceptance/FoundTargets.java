package nl.werkzaak.mentorwijs.catalogue.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Address;

/**
 * What findings can be accepted by, gathered once for all acceptances.
 *
 * @param acceptable  whatever a finding that is no error may be accepted by, not null
 * @param ofErrors  the rules that find an error, not null
 * @param places  the elements that each rule has findings about, in their order, not null
 */
record FoundTargets(Set<Target> acceptable, Set<String> ofErrors, Map<String, Set<Address>> places) {

    static FoundTargets of(List<Finding> found) {
        FoundTargets targets = new FoundTargets(new HashSet<>(), new HashSet<>(), new HashMap<>());
        found.forEach(targets::add);
        return targets;
    }

    private void add(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            ofErrors.add(finding.rule());
        } else {
            Target.allOf(finding).forEach(acceptable::add);
        }
        Set<Address> ofRule = places.computeIfAbsent(finding.rule(), rule -> new LinkedHashSet<>());
        finding.address().ifPresent(ofRule::add);
    }

    /** What is to be said of an acceptance. */
    Optional<Finding> about(Acceptance acceptance, int index, LocalDate day) {
        if (ofErrors.contains(acceptance.getRule())) {
            return Optional.of(AcceptanceRules.ofAnError(acceptance, index));
        }
        if (!acceptable.contains(Target.of(acceptance))) {
            return unmatched(acceptance, index);
        }
        return acceptance.holdsOn(day)
                ? Optional.empty()
                : Optional.of(AcceptanceRules.expired(acceptance, index, day));
    }

    /** Nothing is said while the document has errors: what it has to be judged for is not found before they are fixed. */
    private Optional<Finding> unmatched(Acceptance acceptance, int index) {
        if (!ofErrors.isEmpty()) {
            return Optional.empty();
        }
        Set<Address> ofRule = places.get(acceptance.getRule());
        return Optional.of(
                ofRule == null
                        ? AcceptanceRules.unmatched(acceptance, index)
                        : AcceptanceRules.elsewhere(acceptance, index, ofRule));
    }
}
