package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.List;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reviews as JSON, for programs; what is absent is left out. Times and paths of the machine are not in it. */
public final class JsonReport implements ReviewReport {

    private final ReviewJson json;

    private JsonReport(ReviewJson json) {
        this.json = json;
    }

    /**
     * A report.
     *
     * @param options  how it is told; colour has no meaning here; not null
     * @return the report, not null
     */
    public static JsonReport of(ReportOptions options) {
        return new JsonReport(new ReviewJson(options));
    }

    @Override
    public void write(List<VariantReview> reviews, Appendable out) throws IOException {
        ObjectNode report = ReportJson.object();
        report.put("schemaVersion", SchemaVersion.CURRENT.toString());
        ArrayNode documents = report.putArray("documents");
        reviews.forEach(review -> json.add(review, documents.addObject()));
        MatrixJson.add(ReviewMatrix.of(reviews), report);
        out.append(ReportJson.print(report));
    }
}
