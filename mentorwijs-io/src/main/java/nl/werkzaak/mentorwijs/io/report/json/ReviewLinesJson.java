package nl.werkzaak.mentorwijs.io.report.json;

import nl.werkzaak.mentorwijs.io.report.ReviewLines;
import nl.werkzaak.mentorwijs.io.report.Tally;
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
