package nl.werkzaak.mentorwijs.catalogue.variant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * Two trainings side by side: everything that differs, and nothing else; in Dutch: vergelijking.
 *
 * <p>Elements are matched by what addresses them: an id, a learning domain, the number of a session. So a session that
 * changes places with another is told as two that changed.
 *
 * @param before  the first training, not null
 * @param after  the second training, not null
 * @param identity  in what the id, the version and the organisation differ, not null
 * @param sections  every section, in the order of a document, not null
 */
public record TrainingComparison(
        Training before, Training after, List<Difference> identity, List<SectionComparison> sections) {

    /** Copies what could change. */
    public TrainingComparison {
        identity = List.copyOf(identity);
        sections = List.copyOf(sections);
    }

    /**
     * Compares two trainings.
     *
     * @param before  the first training, not null
     * @param after  the second training, not null
     * @return the comparison, not null
     */
    public static TrainingComparison of(Training before, Training after) {
        return new TrainingComparison(
                before,
                after,
                identity(before, after),
                Arrays.stream(Section.values())
                        .map(section -> SectionComparison.of(section, before, after))
                        .toList());
    }

    private static List<Difference> identity(Training before, Training after) {
        List<Difference> identity = new ArrayList<>();
        identity.addAll(Differences.of("id", Optional.of(before.getId()), Optional.of(after.getId())));
        identity.addAll(Differences.of("version", Optional.of(before.getVersion()), Optional.of(after.getVersion())));
        identity.addAll(Differences.of("organisation", before.getOrganisation(), after.getOrganisation()));
        return identity;
    }

    /**
     * A section side by side.
     *
     * @param section  the section, not null
     * @return its comparison, not null
     */
    public SectionComparison section(Section section) {
        return sections.stream()
                .filter(comparison -> comparison.section() == section)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Everything that differs: first the identity, then section by section.
     *
     * @return the differences, not null
     */
    public List<Difference> differences() {
        return Stream.concat(identity.stream(), sections.stream().flatMap(section -> section.differences().stream()))
                .toList();
    }

    /**
     * Whether anything differs.
     *
     * @return true if it does
     */
    public boolean differs() {
        return !identity.isEmpty() || sections.stream().anyMatch(SectionComparison::differs);
    }
}
