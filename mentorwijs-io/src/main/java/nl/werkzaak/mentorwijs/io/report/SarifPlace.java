package nl.werkzaak.mentorwijs.io.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.werkzaak.mentorwijs.model.finding.Location;
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

    /** A place in it, with its pointer as a logical location. */
    void addTo(Location location, ObjectNode result) {
        ObjectNode place = result.putArray("locations").addObject();
        ObjectNode physical = physical(place);
        location.position()
                .ifPresent(position -> physical.putObject("region")
                        .put("startLine", position.line())
                        .put("startColumn", position.column()));
        if (!location.pointer().isEmpty()) {
            place.putArray("logicalLocations").addObject().put("fullyQualifiedName", location.pointer());
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
