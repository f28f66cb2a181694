package nl.werkzaak.mentorwijs.catalogue.variant;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.training.TrainingOutline;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Holds the record of adaptations against the differences that are really there. The name is part of a variant's
 * identity and needs no record.
 */
final class ChangeRecords {

    private static final Set<Section> IDENTITY = EnumSet.of(Section.NAME);

    private ChangeRecords() {}

    static List<Finding> findings(TrainingVariant variant, Training resolved, Training canonical) {
        List<Finding> findings = new ArrayList<>();
        Set<Section> recorded =
                variant.getChanges().stream().map(Change::getSection).collect(Collectors.toSet());
        for (Section section : variant.givenSections()) {
            if (differs(section, resolved, canonical) && !IDENTITY.contains(section) && !recorded.contains(section)) {
                findings.add(finding("change.missing", "/" + section, section));
            }
        }
        for (int i = 0; i < variant.getChanges().size(); i++) {
            Section section = variant.getChanges().get(i).getSection();
            if (!differs(section, resolved, canonical)) {
                findings.add(finding("change.without-difference", "/changes/" + i, section));
            }
        }
        return findings;
    }

    private static boolean differs(Section section, Training resolved, Training canonical) {
        return section == Section.EFFORT
                ? !withoutContactTime(resolved).equals(withoutContactTime(canonical))
                : !resolved.section(section).equals(canonical.section(section));
    }

    /** The contact time follows from the sessions, so that it is no adaptation of its own. */
    private static List<EffortFigure> withoutContactTime(Training training) {
        return training.getEffort().stream()
                .filter(figure -> !figure.getId().equals(TrainingOutline.CONTACT_TIME))
                .toList();
    }

    private static Finding finding(String rule, String pointer, Section section) {
        Map<String, Object> arguments = Map.of("section", section);
        return VariantRules.finding(rule, Severity.WARNING, pointer, arguments)
                .hint(VariantRules.sentence(rule + ".hint", arguments))
                .build();
    }
}
