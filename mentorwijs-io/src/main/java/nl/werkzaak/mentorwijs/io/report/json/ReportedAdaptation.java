package nl.werkzaak.mentorwijs.io.report.json;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AdaptationRecord;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.Change;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The record of an adaptation, by FRAME.
 *
 * @param section  the section that differs
 * @param derived  what follows from comparing
 * @param documented  what the document says of it, as a document writes a change
 */
record ReportedAdaptation(Section section, DerivedAdaptation derived, List<JsonNode> documented) {

    static ReportedAdaptation of(AdaptationRecord adaptation) {
        return new ReportedAdaptation(
                adaptation.adaptation().section(),
                new DerivedAdaptation(
                        adaptation.adaptation().subject(),
                        List.copyOf(adaptation.adaptation().natures()),
                        adaptation.consistency()),
                adaptation.changes().stream()
                        .map(ReportedAdaptation::documented)
                        .toList());
    }

    private static JsonNode documented(Change change) {
        return ((ObjectNode) ReportJson.tree(change)).without("section");
    }
}
