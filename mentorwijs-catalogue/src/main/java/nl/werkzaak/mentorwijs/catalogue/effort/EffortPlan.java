package nl.werkzaak.mentorwijs.catalogue.effort;

import java.util.List;

/**
 * What a training asks, line by line and per bearer, and what it cannot say; in Dutch: inspanning.
 *
 * @param size  how much training is planned, not null
 * @param lines  the figures, not null
 * @param totals  the hours per bearer, not null
 * @param unknowns  what no source says, not null
 */
public record EffortPlan(PlanSize size, List<EffortLine> lines, List<BearerTotal> totals, List<Unknown> unknowns) {

    /** Copies what could change. */
    public EffortPlan {
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
        unknowns = List.copyOf(unknowns);
    }
}
