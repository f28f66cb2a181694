package nl.werkzaak.mentorwijs.io.report.json;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.compare.AdaptationSubject;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityConsistency;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;

/**
 * What follows from comparing a section.
 *
 * @param what  what is changed
 * @param natures  in which ways
 * @param consistentWithFidelity  whether what is essential stays
 */
record DerivedAdaptation(
        AdaptationSubject what, List<AdaptationNature> natures, FidelityConsistency consistentWithFidelity) {}
