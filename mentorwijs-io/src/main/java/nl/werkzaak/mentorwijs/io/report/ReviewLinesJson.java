package nl.werkzaak.mentorwijs.io.report;

import tools.jackson.databind.node.ObjectNode;

/** Reviews as JSON, each on a line of its own. */
record ReviewLinesJson(ReviewJson json) implements ReviewLines {

    @Override
    public String of(VariantReview review) {
        ObjectNode document = ReportJson.object();
        json.add(review, document);
        return ReportJson.line(document);
    }

    @Override
    public String end(Tally tally) {
        return "";
    }
}
