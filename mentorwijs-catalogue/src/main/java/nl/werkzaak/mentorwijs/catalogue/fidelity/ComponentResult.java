package nl.werkzaak.mentorwijs.catalogue.fidelity;

import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;

/**
 * How an active component of the canonical training stands in a variant; in Dutch: werkzaam bestanddeel.
 *
 * @param component  the canonical component, not null
 * @param light  the worst light of the findings on the component and its behaviours; grey if a person must compare it and
 *     nothing worse is found; green if there is no finding; not null
 */
public record ComponentResult(ActiveComponent component, Light light) {}
