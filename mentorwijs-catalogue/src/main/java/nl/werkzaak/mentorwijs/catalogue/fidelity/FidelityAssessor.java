package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;

/**
 * Judges how faithful a variant still is to the canonical training. Instances are immutable and safe to share.
 *
 * <p>The facts come from the sources; no source grades a change. So each judgement says on what it rests, and what no
 * source decides is listed instead of judged.
 */
public final class FidelityAssessor {

    private static final FidelityAssessor STANDARD = of(FidelityRuleProvider.class.getClassLoader());

    private final Catalogue catalogue;
    private final InstalledChecks installed;

    private FidelityAssessor(Catalogue catalogue, InstalledChecks installed) {
        this.catalogue = catalogue;
        this.installed = installed;
    }

    /** The assessor with the rules that a class loader finds. */
    static FidelityAssessor of(ClassLoader loader) {
        return new FidelityAssessor(MentorwijsCatalogue.canonical(), InstalledChecks.load(loader));
    }

    /**
     * The assessor with the rules of this library and those that others have installed. A provider with which something
     * is wrong is left out and is among the {@link #problems}; every report says so.
     *
     * @return the assessor, not null
     */
    public static FidelityAssessor standard() {
        return STANDARD;
    }

    /**
     * The rules that variants are held against.
     *
     * @return the rules in the order in which they are told, not null
     */
    public List<FidelityRule> rules() {
        return installed.checks().stream().map(FidelityCheck::rule).toList();
    }

    /**
     * What is wrong with rules that other jars provide. Every report of this assessor has a finding for each, red among
     * the rules of organisations.
     *
     * @return the problems, none if all rules that are installed can be used; not null
     */
    public List<RuleProblem> problems() {
        return installed.problems();
    }

    /**
     * An assessor with rules of an organisation beside its own.
     *
     * @param added  the rules, each with a condition and an id of its namespace, not null
     * @return the assessor, not null
     * @throws IllegalArgumentException if the parts of a rule do not agree, it has no namespace, or its id is taken
     */
    public FidelityAssessor withRules(List<FidelityRule> added) {
        return withChecks(added.stream().map(FidelityCheck::of).toList());
    }

    /**
     * An assessor with checks of an organisation beside its own.
     *
     * @param added  the checks, whose rules have an id of its namespace, not null
     * @return the assessor, not null
     * @throws IllegalArgumentException if the parts of a rule do not agree, it has no namespace, or its id is taken
     */
    public FidelityAssessor withChecks(List<FidelityCheck> added) {
        List<FidelityCheck> own = added.stream().map(OwnCheck::of).toList();
        return new FidelityAssessor(
                catalogue,
                new InstalledChecks(InstalledChecks.together(installed.checks(), own), installed.problems()));
    }

    /**
     * Judges a variant. A check of an organisation that throws takes no other with it: the report has a finding that says
     * so.
     *
     * @param resolution  what the variant comes to, not null
     * @return the report, empty if the variant comes to no training
     */
    public Optional<FidelityReport> assess(Resolution resolution) {
        return resolution
                .comparison()
                .map(comparison -> comparison.from(catalogue.getTraining()))
                .map(comparison -> Assessment.of(catalogue, installed, comparison, resolution.variant())
                        .report());
    }
}
