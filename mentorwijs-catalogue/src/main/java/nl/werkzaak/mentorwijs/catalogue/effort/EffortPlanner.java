package nl.werkzaak.mentorwijs.catalogue.effort;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.training.EffortBearer;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.EffortUnit;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * Works out the hours that a training asks. Instances are immutable and safe to share.
 *
 * <p>An estimate stays one through every sum, and hours of different bearers are never added up: the hours of a cycle may
 * include those of its participants (TNO, line 35). An estimate for a cycle belongs to its number of sessions and is not
 * scaled to another.
 */
public final class EffortPlanner {

    private static final EffortPlanner STANDARD =
            new EffortPlanner(MentorwijsCatalogue.canonical().getTraining());

    private final Training canonical;

    private EffortPlanner(Training canonical) {
        this.canonical = canonical;
    }

    /**
     * The planner that knows the canonical figures.
     *
     * @return the planner, not null
     */
    public static EffortPlanner standard() {
        return STANDARD;
    }

    /**
     * The hours that a training asks.
     *
     * @param training  the training: the canonical one, or what a variant comes to; not null
     * @param size  how much of it is planned, not null
     * @return the plan, not null
     * @throws PlanException if the hours together are more than can be counted
     */
    public EffortPlan plan(Training training, PlanSize size) {
        List<EffortLine> lines = training.getEffort().stream()
                .filter(figure -> !isOfOtherSessions(figure, training))
                .map(figure -> new EffortLine(figure, times(figure.getPer(), size)))
                .toList();
        return new EffortPlan(size, lines, totals(lines), unknowns(training));
    }

    private static int times(EffortUnit unit, PlanSize size) {
        return switch (unit) {
            case INTRODUCTION -> 1;
            case CYCLE -> size.cycles();
            case PARTICIPANT -> size.participants();
        };
    }

    private static List<BearerTotal> totals(List<EffortLine> lines) {
        return Arrays.stream(EffortBearer.values())
                .map(bearer -> lines.stream()
                        .filter(line -> line.figure().getBearer() == bearer)
                        .toList())
                .filter(borne -> !borne.isEmpty())
                .map(EffortPlanner::total)
                .toList();
    }

    private static BearerTotal total(List<EffortLine> borne) {
        return new BearerTotal(
                borne.get(0).figure().getBearer(),
                sum(borne),
                borne.stream().anyMatch(line -> line.figure().getPrecision() == Precision.ESTIMATE));
    }

    private static Duration sum(List<EffortLine> borne) {
        try {
            return borne.stream().map(EffortLine::total).reduce(Duration.ZERO, Duration::plus);
        } catch (ArithmeticException e) {
            // Thousands of figures of a century each, counted a million times.
            throw EffortRules.refused("plan.total", Map.of("figures", borne.size()));
        }
    }

    /** Whether a figure is the canonical estimate of a cycle, and the training has another number of sessions. */
    private boolean isOfOtherSessions(EffortFigure figure, Training training) {
        return figure.getPer() == EffortUnit.CYCLE
                && training.getSessions().size() != canonical.getSessions().size()
                && canonical.getEffort().contains(figure);
    }

    private List<Unknown> unknowns(Training training) {
        List<Unknown> unknowns = new ArrayList<>();
        for (EffortFigure figure : training.getEffort()) {
            Map<String, Object> arguments = Map.of("activity", figure.getActivity());
            if (isOfOtherSessions(figure, training)) {
                unknowns.add(cycle(figure, training));
            } else if (figure.getBearer() == EffortBearer.NOT_STATED) {
                unknowns.add(unknown("unknown.bearer", arguments));
            } else if (figure.getBearer() == EffortBearer.ORGANISATION) {
                unknowns.add(unknown("unknown.role", arguments));
            }
        }
        if (training.getHomework().stream()
                .anyMatch(homework -> homework.getDuration().isEmpty())) {
            unknowns.add(unknown("unknown.homework", Map.of()));
        }
        unknowns.add(unknown("unknown.money", Map.of()));
        return unknowns;
    }

    private Unknown cycle(EffortFigure figure, Training training) {
        return unknown(
                "unknown.cycle",
                Map.of(
                        "sessions", training.getSessions().size(),
                        "canonical", canonical.getSessions().size(),
                        "duration", figure.getDuration()));
    }

    private static Unknown unknown(String id, Map<String, Object> arguments) {
        return new Unknown(id, EffortRules.sentence(id, arguments));
    }
}
