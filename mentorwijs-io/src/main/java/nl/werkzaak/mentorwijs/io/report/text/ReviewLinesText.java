package nl.werkzaak.mentorwijs.io.report.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewLines;
import nl.werkzaak.mentorwijs.io.report.Tally;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.VisibleText;

/** Reviews as short text: a document, its light and the rules on a line; what is wrong with one below it. */
final class ReviewLinesText implements ReviewLines {

    private static final String GAP = "  ";

    private final Locale language;
    private final Lights lights;
    private final boolean includePass;

    ReviewLinesText(ReportOptions options) {
        this.language = options.language();
        this.lights = new Lights(options.language(), options.colour());
        this.includePass = options.includePass();
    }

    @Override
    public String of(Review review) {
        List<Finding> asking = review.openFindings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        if (asking.isEmpty() && review.isValid() && !includePass) {
            return "";
        }
        Lines lines = new Lines();
        lines.paragraph(VisibleText.of(review.document()) + GAP + verdict(review) + rules(asking));
        if (!review.isValid()) {
            asking.forEach(finding -> lines.indented(sentence(finding)));
        }
        return lines.toString();
    }

    private String verdict(Review review) {
        return review.fidelity()
                .map(fidelity -> lights.of(fidelity.overall()))
                .orElseGet(() -> ReportMessages.say("matrix.validity." + review.validity(), language));
    }

    private static String rules(List<Finding> findings) {
        return findings.isEmpty()
                ? ""
                : GAP + findings.stream().map(Finding::rule).distinct().collect(Collectors.joining(", ", "[", "]"));
    }

    private String sentence(Finding finding) {
        return finding.location()
                .position()
                .map(position -> position + GAP)
                .orElse("")
                .concat(finding.message().in(language));
    }

    @Override
    public String end(Tally tally) {
        return ReportMessages.summary(tally, language) + "\n";
    }
}
