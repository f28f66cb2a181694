package nl.werkzaak.mentorwijs.catalogue.compare;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * A section of two trainings, side by side.
 *
 * @param section  the section, not null
 * @param pair  what the two trainings have as the section, not null
 * @param differences  what differs, in the order of the first training and then what the second adds; not null
 * @param adaptation  what the differences amount to, empty if they are none or only translations
 */
public record SectionComparison(
        Section section, Pair pair, List<Difference> differences, Optional<Adaptation> adaptation) {

    /** Copies what could change. */
    public SectionComparison {
        differences = List.copyOf(differences);
    }

    static SectionComparison of(Section section, Training before, Training after) {
        Pair pair =
                Pair.of(section.jsonName(), Optional.of(before.section(section)), Optional.of(after.section(section)));
        List<Difference> differences = pair.differences();
        return new SectionComparison(section, pair, differences, Adaptation.of(section, differences));
    }

    /**
     * How many elements of the section are the same in both, at the same place among the others; a section that
     * is no list counts as one.
     *
     * @return the number
     */
    public int unchanged() {
        return pair.unchanged();
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
