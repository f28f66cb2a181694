package nl.werkzaak.mentorwijs.io.report.json;

import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.Dimension;
import nl.werkzaak.mentorwijs.io.report.MatrixRow;
import nl.werkzaak.mentorwijs.io.review.Validity;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;

/**
 * A document in the overview.
 *
 * @param file  the name of the document
 * @param id  the id of the variant
 * @param version  the version of the variant
 * @param validity  what became of the document
 * @param overall  the worst light
 * @param overallByBasis  the worst light for each thing that judgements rest on
 * @param dimensions  the light of each dimension
 * @param components  the light of each active component of the canonical training
 */
record ReportedRow(
        String file,
        Optional<Id> id,
        Optional<Version> version,
        Validity validity,
        Optional<Light> overall,
        Optional<Map<Basis, Light>> overallByBasis,
        Optional<Map<Dimension, Light>> dimensions,
        Optional<Map<Id, Light>> components) {

    static ReportedRow of(MatrixRow row) {
        return new ReportedRow(
                row.document(),
                row.id(),
                row.version(),
                row.validity(),
                row.overall(),
                row.overall().map(judged -> row.overallByBasis()),
                row.overall().map(judged -> row.dimensions()),
                row.overall().map(judged -> row.components()));
    }
}
