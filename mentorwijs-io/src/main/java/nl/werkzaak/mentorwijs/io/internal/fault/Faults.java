package nl.werkzaak.mentorwijs.io.internal.fault;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Severity;

/**
 * The faults of one document: the first by place up to a limit, the rest counted. Errors are kept before warnings, so
 * that a document with an error always shows one.
 */
public final class Faults {

    private static final Comparator<Kept> LAST_FIRST = Comparator.comparing(Kept::severity)
            .thenComparing(Kept::location, Location.IN_ORDER)
            .thenComparing(Kept::rule)
            .thenComparing(Kept::order)
            .reversed();

    private final int limit;
    private final PriorityQueue<Kept> kept = new PriorityQueue<>(LAST_FIRST);
    private int order;
    private int suppressed;
    private boolean anyError;

    /**
     * No faults yet.
     *
     * @param limit  the number that is kept, 1 or more
     */
    public Faults(int limit) {
        this.limit = limit;
    }

    /**
     * Adds a fault.
     *
     * @param fault  the fault, not null
     */
    public void add(Fault fault) {
        add(new Kept(fault.severity(), fault.location(), fault.rule(), order++, () -> Wording.of(fault)));
    }

    /**
     * Adds what a format says in its own words.
     *
     * @param finding  the finding, not null
     */
    public void add(Finding finding) {
        add(new Kept(finding.severity(), finding.location(), finding.rule(), order++, () -> finding));
    }

    private void add(Kept fault) {
        anyError |= fault.severity() == Severity.ERROR;
        if (kept.size() == limit) {
            suppressed++;
            if (LAST_FIRST.compare(fault, kept.element()) <= 0) {
                return;
            }
            kept.remove();
        }
        kept.add(fault);
    }

    /**
     * Counts faults that stand behind as many as are kept.
     *
     * @param number  how many, 0 or more
     */
    public void suppress(int number) {
        suppressed += number;
    }

    /**
     * Whether the document is not valid.
     *
     * @return true if an error was added
     */
    public boolean anyError() {
        return anyError;
    }

    /**
     * Where a rule was broken.
     *
     * @param rule  the id of the rule, not null
     * @return the positions of its faults that are kept, not null
     */
    public Stream<Position> positionsOf(String rule) {
        return kept.stream()
                .filter(fault -> fault.rule().equals(rule))
                .flatMap(fault -> fault.location().position().stream());
    }

    /**
     * The faults in words.
     *
     * @return the findings that are kept, in the order in which the faults were added; not null
     */
    public List<Finding> findings() {
        if (kept.isEmpty()) {
            return List.of();
        }
        return kept.stream()
                .sorted(Comparator.comparing(Kept::order))
                .map(fault -> fault.finding().get())
                .toList();
    }

    /**
     * The number of faults that are only counted.
     *
     * @return the number, 0 or more
     */
    public int suppressed() {
        return suppressed;
    }

    private record Kept(Severity severity, Location location, String rule, int order, Supplier<Finding> finding) {}
}
