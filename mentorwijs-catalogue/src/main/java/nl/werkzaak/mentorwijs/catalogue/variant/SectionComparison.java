package nl.werkzaak.mentorwijs.catalogue.variant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * A section of two trainings, side by side.
 *
 * @param section  the section, not null
 * @param differences  what differs, in the order of the first training and then what the second adds; not null
 * @param unchanged  how many elements of the section are the same in both and stand at the same place among the others;
 *     a section that is no list counts as one
 */
public record SectionComparison(Section section, List<Difference> differences, int unchanged) {

    /** Copies what could change. */
    public SectionComparison {
        differences = List.copyOf(differences);
    }

    /**
     * Compares one section of two trainings.
     *
     * @param section  the section, not null
     * @param before  the first training, not null
     * @param after  the second training, not null
     * @return the comparison, not null
     */
    public static SectionComparison of(Section section, Training before, Training after) {
        Object one = before.section(section);
        Object other = after.section(section);
        if (one.equals(other)) {
            return new SectionComparison(section, List.of(), one instanceof List<?> list ? list.size() : 1);
        }
        List<Difference> differences = Differences.of(section.jsonName(), Optional.of(one), Optional.of(other));
        return new SectionComparison(section, differences, unchanged(one, other, differences));
    }

    private static int unchanged(Object before, Object after, List<Difference> differences) {
        if (!(before instanceof List<?>)) {
            return 0;
        }
        Set<String> different = differences.stream()
                .map(difference -> difference.address().value().split("/", -1)[1])
                .collect(Collectors.toSet());
        Set<String> there = keys(after).collect(Collectors.toSet());
        return (int) keys(before)
                .filter(key -> there.contains(key) && !different.contains(key))
                .count();
    }

    private static Stream<String> keys(Object list) {
        return ((List<?>) list).stream().map(element -> ((Keyed) element).key());
    }

    /**
     * Whether anything differs.
     *
     * @return true if it does
     */
    public boolean differs() {
        return !differences.isEmpty();
    }
}
