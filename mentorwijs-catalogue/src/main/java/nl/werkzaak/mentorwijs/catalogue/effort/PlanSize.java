package nl.werkzaak.mentorwijs.catalogue.effort;

import java.util.Map;

/**
 * How much training is planned.
 *
 * @param cycles  the number of training cycles (trainingscycli), 1 to {@value #MOST}
 * @param participants  the number of participants in all cycles together, 1 to {@value #MOST}
 */
public record PlanSize(int cycles, int participants) {

    /** The greatest number of either: more than any organisation gives, and safe to count with. */
    public static final int MOST = 1_000_000;

    /**
     * Checks the numbers.
     *
     * @throws PlanException if either is out of range
     */
    public PlanSize {
        requireCycles(cycles);
        require("plan.participants", participants);
    }

    static void requireCycles(int cycles) {
        require("plan.cycles", cycles);
    }

    private static void require(String rule, int value) {
        if (value < 1 || value > MOST) {
            throw EffortRules.refused(rule, Map.of("value", value, "most", MOST));
        }
    }
}
