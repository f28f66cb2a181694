/** Rules of an organisation. */
module nl.rivierenland.rules {
    requires nl.werkzaak.mentorwijs.catalogue;

    provides nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleProvider with
            nl.rivierenland.rules.RivierenlandRules;
}
