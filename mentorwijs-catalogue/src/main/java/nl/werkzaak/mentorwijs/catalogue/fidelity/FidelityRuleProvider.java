package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;

/**
 * Gives rules of fidelity to every assessor. A provider is found by {@link java.util.ServiceLoader}: on the class path by
 * an entry under {@code META-INF/services}, on the module path by {@code provides}. {@link FidelityRules}, the provider
 * of the rules of this library, is asked before all others and needs not be found.
 *
 * <p>The id of each rule has the namespace of the organisation, such as {@code rivierenland:huiswerk}, and its basis is
 * {@link nl.werkzaak.mentorwijs.model.finding.Basis#ORGANISATION}.
 *
 * <p>A provider that cannot be made, throws, or brings an id that another rule has is left out whole; every report says
 * so, with a red light among the rules of organisations ({@link FidelityAssessor#problems}).
 */
public interface FidelityRuleProvider {

    /**
     * The checks, of data by {@link FidelityCheck#of} or of code.
     *
     * @return the checks in the order in which they are told, not null
     */
    List<FidelityCheck> checks();
}
