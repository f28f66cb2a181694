package nl.werkzaak.mentorwijs.io.report;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** The documents of a SARIF run, in the order in which they are told of. */
final class SarifArtifacts {

    private final List<String> documents = new ArrayList<>();

    SarifPlace add(String document) {
        documents.add(document);
        return new SarifPlace(document, documents.size() - 1);
    }

    void addTo(ArrayNode artifacts) {
        documents.forEach(
                document -> SarifPlace.addUri(document, artifacts.addObject().putObject("location")));
    }
}
