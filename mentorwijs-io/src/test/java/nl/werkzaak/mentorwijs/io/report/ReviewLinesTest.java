package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of each of many documents as it comes. */
@Golden
class ReviewLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellWhatAsksForSomethingAndCountTheRest(String language) throws IOException {
        ReportOptions options = ReportOptions.in(Locale.forLanguageTag(language));

        GoldenReport.assertMatches("lines_" + language + ".txt", told(ReviewLines.of("text", options)));
    }

    @Test
    void tellOnRequestOfEveryDocument() throws IOException {
        ReportOptions options = ReportOptions.in(RuleTexts.DUTCH).withIncludePass(true);

        GoldenReport.assertMatches("lines-with-pass_nl.txt", told(ReviewLines.of("text", options)));
    }

    @Test
    void giveProgramsADocumentOnALine() throws IOException {
        ReviewLines lines = ReviewLines.of("ndjson", ReportOptions.in(RuleTexts.DUTCH));

        for (Review review : reviews()) {
            assertThat(lines.of(review)).endsWith("}\n").containsOnlyOnce("\n").contains(review.document());
        }
        assertThat(lines.end(new Tally())).isEmpty();
    }

    private static String told(ReviewLines lines) throws IOException {
        StringBuilder told = new StringBuilder();
        Tally tally = new Tally();
        for (Review review : reviews()) {
            told.append(lines.of(review));
            tally.add(review);
        }
        return told.append(lines.end(tally)).toString();
    }

    private static List<Review> reviews() throws IOException {
        List<Review> reviews = new ArrayList<>();
        for (String name : Reviews.ALL) {
            reviews.add(Reviews.of(name, ReadOptions.standard()));
        }
        reviews.add(Reviews.accepting());
        reviews.add(Reviews.unread("weg.yaml"));
        return reviews;
    }
}
