package nl.werkzaak.mentorwijs.io.report.json;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AdaptationRecord;
import nl.werkzaak.mentorwijs.model.variant.Change;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The records of adaptations as JSON: what is derived and what the document says stand apart. */
final class AdaptationJson {

    private AdaptationJson() {}

    static void add(List<AdaptationRecord> records, ArrayNode list) {
        for (AdaptationRecord record : records) {
            ObjectNode node = list.addObject();
            node.put("section", record.adaptation().section().jsonName());
            ObjectNode derived = node.putObject("derived");
            derived.put("what", record.adaptation().subject().name());
            ArrayNode natures = derived.putArray("natures");
            record.adaptation().natures().forEach(nature -> natures.add(nature.name()));
            derived.put("consistentWithFidelity", record.consistency().name());
            ArrayNode documented = node.putArray("documented");
            record.changes().forEach(change -> documented.add(documented(change)));
        }
    }

    private static ObjectNode documented(Change change) {
        ObjectNode said = (ObjectNode) ReportJson.tree(change);
        said.remove("section");
        return said;
    }
}
