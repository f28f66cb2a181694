package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.variant.Resolution;

/**
 * Judges how faithful a variant still is to the canonical training. Instances are immutable and safe to share.
 *
 * <p>The facts come from the sources; no source grades a change. So each judgement says on what it rests, and what no
 * source decides is listed instead of judged.
 */
public final class FidelityAssessor {

    private static final FidelityAssessor STANDARD =
            new FidelityAssessor(MentorwijsCatalogue.canonical(), FidelityRules.standard());

    private final Catalogue catalogue;
    private final List<FidelityRule> rules;

    private FidelityAssessor(Catalogue catalogue, List<FidelityRule> rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    /**
     * The assessor with the rules of this library.
     *
     * @return the assessor, not null
     */
    public static FidelityAssessor standard() {
        return STANDARD;
    }

    /**
     * Judges a variant.
     *
     * @param resolution  what the variant comes to, not null
     * @return the report, empty if the variant comes to no training
     */
    public Optional<FidelityReport> assess(Resolution resolution) {
        return resolution
                .training()
                .map(training -> new Comparison(catalogue.getTraining(), training, resolution.variant()))
                .map(comparison -> Assessment.of(catalogue, rules, comparison).report());
    }
}
