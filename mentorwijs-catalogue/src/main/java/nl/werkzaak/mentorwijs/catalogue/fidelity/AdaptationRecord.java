package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.compare.Adaptation;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.Change;

/**
 * The record of an adaptation, complete by FRAME (Wiltsey Stirman, Baumann and Miller, 2019): what and of what nature
 * follows from comparing, whether it is consistent with fidelity from the judgement, and the rest is what the document
 * says.
 *
 * @param adaptation  what is adapted and the natures that this amounts to, not null
 * @param changes  what the document says of it, empty if it says nothing; not null
 * @param consistency  whether the training is still itself with it, not null
 */
public record AdaptationRecord(Adaptation adaptation, List<Change> changes, FidelityConsistency consistency) {

    /** Copies what could change. */
    public AdaptationRecord {
        changes = List.copyOf(changes);
    }

    /**
     * The records of a variant.
     *
     * @param resolution  what the variant comes to, not null
     * @param report  how faithful that is, not null
     * @return the records in the order of the sections, not null
     */
    public static List<AdaptationRecord> of(Resolution resolution, FidelityReport report) {
        return resolution.adaptations().stream()
                .map(adaptation -> new AdaptationRecord(
                        adaptation,
                        resolution.variant().getChanges().stream()
                                .filter(change -> change.getSection() == adaptation.section())
                                .toList(),
                        consistency(adaptation.section(), report)))
                .toList();
    }

    private static FidelityConsistency consistency(Section section, FidelityReport report) {
        String pointer = "/" + section;
        Set<Light> lights = report.findings().stream()
                .filter(finding -> !finding.basis().equals(Optional.of(Basis.ORGANISATION)))
                .filter(finding -> finding.location().pointer().equals(pointer)
                        || finding.location().pointer().startsWith(pointer + "/"))
                .flatMap(finding -> finding.light().stream())
                .collect(Collectors.toSet());
        if (lights.contains(Light.RED)) {
            return FidelityConsistency.INCONSISTENT;
        }
        return lights.equals(Set.of(Light.GREEN)) ? FidelityConsistency.CONSISTENT : FidelityConsistency.UNDECIDED;
    }
}
