package nl.werkzaak.mentorwijs.io.report;

import nl.werkzaak.mentorwijs.io.review.Review;
import tools.jackson.databind.node.ObjectNode;

/** Reviews as JSON, each on a line of its own. */
record ReviewLinesJson(ReviewJson json) implements ReviewLines {

    @Override
    public String of(Review review) {
        ObjectNode document = ReportJson.object();
        json.add(review, document);
        return ReportJson.line(document);
    }

    @Override
    public String end(Tally tally) {
        return "";
    }
}
