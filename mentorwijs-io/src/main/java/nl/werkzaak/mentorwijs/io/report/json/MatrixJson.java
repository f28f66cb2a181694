package nl.werkzaak.mentorwijs.io.report.json;

import nl.werkzaak.mentorwijs.io.report.MatrixRow;
import tools.jackson.databind.node.ObjectNode;

/** The rows of the matrix in a report for programs. */
final class MatrixJson {

    private MatrixJson() {}

    static ObjectNode of(MatrixRow row) {
        ObjectNode node = ReportJson.object();
        node.put("file", row.document());
        row.id().ifPresent(id -> node.put("id", id.value()));
        row.version().ifPresent(version -> node.put("version", version.toString()));
        node.put("validity", row.validity().name());
        row.overall().ifPresent(overall -> {
            node.put("overall", overall.name());
            ObjectNode byBasis = node.putObject("overallByBasis");
            row.overallByBasis().forEach((basis, light) -> byBasis.put(basis.name(), light.name()));
            ObjectNode dimensions = node.putObject("dimensions");
            row.dimensions().forEach((dimension, light) -> dimensions.put(dimension.name(), light.name()));
            ObjectNode components = node.putObject("components");
            row.components().forEach((component, light) -> components.put(component.value(), light.name()));
        });
        return node;
    }
}
