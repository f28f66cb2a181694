package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.Comparator;
import java.util.List;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;

/**
 * How a dimension of a variant stands beside the canonical training: told by its first aspect, with the worst light of
 * all its aspects.
 *
 * @param dimension  the dimension, not null
 * @param aspects  its aspects, at least one, not null
 */
public record DimensionResult(Dimension dimension, List<AspectResult> aspects) {

    /**
     * Copies what could change.
     *
     * @throws IllegalArgumentException if there is no aspect
     */
    public DimensionResult {
        aspects = List.copyOf(aspects);
        if (aspects.isEmpty()) {
            throw new IllegalArgumentException("dimension " + dimension + " without an aspect");
        }
    }

    /**
     * The aspect by which the dimension is told.
     *
     * @return the aspect, not null
     */
    public AspectResult lead() {
        return aspects.get(0);
    }

    /**
     * The worst light of the aspects.
     *
     * @return the light, not null
     */
    public Light light() {
        return worst().light();
    }

    /**
     * What the worst light rests on.
     *
     * @return the basis, not null
     */
    public Basis basis() {
        return worst().basis();
    }

    /** The worst aspect; of several the first. */
    private AspectResult worst() {
        return aspects.stream()
                .sorted(Comparator.comparing(AspectResult::light).reversed())
                .findFirst()
                .orElseThrow();
    }
}
