package nl.werkzaak.mentorwijs.catalogue.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * Two trainings side by side: what belongs together, and everything that differs; in Dutch: vergelijking. The first is the
 * canonical training or another of which the second is a variant. Instances are immutable and safe to share.
 *
 * <p>Elements are matched by what addresses them: an id, a learning domain, the number of a session. So a session that
 * changes places with another is two sessions that changed.
 */
public final class Comparison {

    private final Training before;
    private final Training after;
    private final List<Difference> identity;
    private final List<SectionComparison> sections;

    private Comparison(Training before, Training after, List<Difference> identity, List<SectionComparison> sections) {
        this.before = before;
        this.after = after;
        this.identity = identity;
        this.sections = sections;
    }

    /**
     * Compares two trainings.
     *
     * @param before  the first training, not null
     * @param after  the second training, not null
     * @return the comparison, not null
     */
    public static Comparison of(Training before, Training after) {
        return new Comparison(
                before,
                after,
                Stream.of(
                                Pair.of("id", Optional.of(before.getId()), Optional.of(after.getId())),
                                Pair.of("version", Optional.of(before.getVersion()), Optional.of(after.getVersion())),
                                Pair.of("organisation", before.getOrganisation(), after.getOrganisation()))
                        .flatMap(pair -> pair.differences().stream())
                        .toList(),
                Arrays.stream(Section.values())
                        .map(section -> SectionComparison.of(section, before, after))
                        .toList());
    }

    /**
     * The same second training beside another first one.
     *
     * @param training  the first training, not null
     * @return this comparison if it is of that training already, not null
     */
    public Comparison from(Training training) {
        return before.equals(training) ? this : of(training, after);
    }

    /**
     * The first training.
     *
     * @return the training, not null
     */
    public Training before() {
        return before;
    }

    /**
     * The second training.
     *
     * @return the training, not null
     */
    public Training after() {
        return after;
    }

    /**
     * In what the id, the version and the organisation differ.
     *
     * @return the differences, not null
     */
    public List<Difference> identity() {
        return identity;
    }

    /**
     * Every section, side by side.
     *
     * @return the sections in the order of a document, not null
     */
    public List<SectionComparison> sections() {
        return sections;
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

    /**
     * Everything that was adapted. The name belongs to the identity of a variant and is not among it.
     *
     * @return the adaptations in the order of the sections, not null
     */
    public List<Adaptation> adaptations() {
        return sections.stream()
                .filter(section -> section.section() != Section.NAME)
                .flatMap(section -> section.adaptation().stream())
                .toList();
    }
}
