package nl.werkzaak.mentorwijs.catalogue.variant;

import java.util.List;
import nl.werkzaak.mentorwijs.model.training.Section;

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
     * Whether anything differs.
     *
     * @return true if it does
     */
    public boolean differs() {
        return !differences.isEmpty();
    }
}
