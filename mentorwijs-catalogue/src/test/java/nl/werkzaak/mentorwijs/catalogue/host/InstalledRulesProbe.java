package nl.werkzaak.mentorwijs.catalogue.host;

import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;

/** Names the rules that a host's assessor knows; run on its own. */
final class InstalledRulesProbe {

    private InstalledRulesProbe() {}

    /**
     * Prints the ids of the rules of organisations.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        FidelityAssessor.standard().rules().stream()
                .filter(FidelityRule::isOfAnOrganisation)
                .map(FidelityRule::id)
                .forEach(System.out::println);
    }
}
