package nl.werkzaak.mentorwijs.io.report.sarif;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.werkzaak.mentorwijs.io.report.json.ReportJson;
import tools.jackson.databind.node.ObjectNode;

/** The documents of a SARIF run, in the order in which they are told of. */
final class SarifArtifacts implements Iterable<String> {

    private final List<String> documents = new ArrayList<>();

    void addAll(List<String> more) {
        documents.addAll(more);
    }

    int size() {
        return documents.size();
    }

    @Override
    public Iterator<String> iterator() {
        return documents.iterator();
    }

    static ObjectNode artifact(String document) {
        ObjectNode artifact = ReportJson.object();
        SarifPlace.addUri(document, artifact.putObject("location"));
        return artifact;
    }
}
