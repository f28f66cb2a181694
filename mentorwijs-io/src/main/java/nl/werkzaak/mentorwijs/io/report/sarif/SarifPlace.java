package nl.werkzaak.mentorwijs.io.report.sarif;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.mentorwijs.model.finding.Location;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a document, as SARIF writes it.
 *
 * @param document  the name of the document, not null
 * @param index  which of the artifacts it is
 */
record SarifPlace(String document, int index) {

    /** The name as a relative reference: a name of a file may hold anything. */
    static void addUri(String document, ObjectNode location) {
        location.put(
                "uri",
                URLEncoder.encode(document, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/"));
    }

    /** The document as a whole. */
    void addTo(ObjectNode result) {
        physical(result.putArray("locations").addObject());
    }

    /**
     * A place in it, with its pointer as a logical location, and its cell too. A workbook has no lines: a region would
     * be one of bytes that nobody sees.
     */
    void addTo(Location location, ObjectNode result) {
        ObjectNode place = result.putArray("locations").addObject();
        ObjectNode physical = physical(place);
        if (location.sheet().isEmpty()) {
            location.position()
                    .ifPresent(position -> physical.putObject("region")
                            .put("startLine", position.line())
                            .put("startColumn", position.column()));
        }
        List<String> names = new ArrayList<>();
        if (!location.pointer().isEmpty()) {
            names.add(location.pointer());
        }
        location.sheet().flatMap(sheet -> location.place()).ifPresent(names::add);
        if (!names.isEmpty()) {
            ArrayNode logical = place.putArray("logicalLocations");
            names.forEach(name -> logical.addObject().put("fullyQualifiedName", name));
        }
    }

    private ObjectNode physical(ObjectNode place) {
        ObjectNode physical = place.putObject("physicalLocation");
        ObjectNode artifact = physical.putObject("artifactLocation");
        addUri(document, artifact);
        artifact.put("index", index);
        return physical;
    }
}
