/** The canonical training with its sources; what a variant comes to, and how faithful it still is. */
module nl.werkzaak.mentorwijs.catalogue {
    requires transitive nl.werkzaak.mentorwijs.model;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    exports nl.werkzaak.mentorwijs.catalogue;
    exports nl.werkzaak.mentorwijs.catalogue.acceptance;
    exports nl.werkzaak.mentorwijs.catalogue.background;
    exports nl.werkzaak.mentorwijs.catalogue.compare;
    exports nl.werkzaak.mentorwijs.catalogue.effort;
    exports nl.werkzaak.mentorwijs.catalogue.evidence;
    exports nl.werkzaak.mentorwijs.catalogue.fact;
    exports nl.werkzaak.mentorwijs.catalogue.fidelity;
    exports nl.werkzaak.mentorwijs.catalogue.fidelity.rule;
    exports nl.werkzaak.mentorwijs.catalogue.framework;
    exports nl.werkzaak.mentorwijs.catalogue.resolve;

    opens nl.werkzaak.mentorwijs.catalogue to
            nl.werkzaak.mentorwijs.model,
            tools.jackson.databind;
    opens nl.werkzaak.mentorwijs.catalogue.background to
            tools.jackson.databind;
    opens nl.werkzaak.mentorwijs.catalogue.effort to
            nl.werkzaak.mentorwijs.model;
    opens nl.werkzaak.mentorwijs.catalogue.evidence to
            tools.jackson.databind;
    opens nl.werkzaak.mentorwijs.catalogue.fact to
            tools.jackson.databind;
    opens nl.werkzaak.mentorwijs.catalogue.fidelity to
            nl.werkzaak.mentorwijs.model,
            tools.jackson.databind;
    opens nl.werkzaak.mentorwijs.catalogue.fidelity.rule to
            tools.jackson.databind;
    opens nl.werkzaak.mentorwijs.catalogue.framework to
            tools.jackson.databind;
    opens nl.werkzaak.mentorwijs.catalogue.resolve to
            nl.werkzaak.mentorwijs.model;

    uses nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleProvider;
}
