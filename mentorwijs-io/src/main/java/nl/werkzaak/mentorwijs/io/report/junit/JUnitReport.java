package nl.werkzaak.mentorwijs.io.report.junit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.ReviewWriter;
import nl.werkzaak.mentorwijs.io.report.internal.Citations;
import nl.werkzaak.mentorwijs.io.report.internal.HeldText;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.io.review.AcceptanceReview;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Severity;

/**
 * Reviews as JUnit XML, for continuous integration: a suite for each document and a test case for each finding. An error
 * and what is red have failed; any other warning is skipped, since someone has yet to decide, and so is what is accepted;
 * a note has passed. The first test case of a variant says whether it was read and is valid. What there is to say of the
 * acceptances beside it is a suite of its own.
 */
final class JUnitReport implements ReviewReport {

    private final Locale language;
    private final boolean includePass;

    JUnitReport(ReportOptions options) {
        this.language = options.language();
        this.includePass = options.includePass();
    }

    @Override
    public ReviewWriter writer(Appendable out) throws IOException {
        return new Writer(out);
    }

    /** Holds the suites: above them is how many cases there are of each kind. */
    private final class Writer extends ReviewWriter {

        private final Appendable out;
        private final HeldText suites = new HeldText();
        private JUnitCounts all = JUnitCounts.NONE;

        private Writer(Appendable out) throws IOException {
            this.out = out;
        }

        @Override
        protected void write(Review review) throws IOException {
            StringBuilder text = new StringBuilder();
            Xml xml = Xml.within(1, text);
            JUnitCounts counts = all;
            for (JUnitSuite suite : suites(review).toList()) {
                suite.write(xml);
                counts = counts.plus(suite.counts());
            }
            suites.add(text.toString());
            all = counts;
        }

        @Override
        public void end() throws IOException {
            Xml xml = Xml.document(out);
            xml.open("testsuites", all.named("mentorwijs"));
            suites.read(line -> out.append(line).append('\n'));
            xml.close("testsuites");
        }
    }

    private Stream<JUnitSuite> suites(Review review) {
        return Stream.concat(
                Stream.of(suite(review)),
                review.acceptances().map(this::suite).stream()
                        .filter(suite -> !suite.cases().isEmpty()));
    }

    private JUnitSuite suite(Review review) {
        List<JUnitCase> cases = new ArrayList<>();
        cases.add(document(review));
        if (review.isRead()) {
            review.findings().forEach(finding -> cases.add(of(finding, review.acceptanceOf(finding))));
        }
        if (includePass) {
            review.fidelity().stream()
                    .flatMap(fidelity -> fidelity.kept().stream())
                    .forEach(rule -> cases.add(kept(rule)));
        }
        return new JUnitSuite(review.document(), cases);
    }

    private JUnitSuite suite(AcceptanceReview acceptances) {
        List<JUnitCase> cases = new ArrayList<>();
        acceptances.findings().forEach(finding -> cases.add(of(finding, Optional.empty())));
        if (acceptances.suppressed() > 0) {
            cases.add(new JUnitCase(
                    "document",
                    JUnitCase.Answer.FAILED,
                    ReportMessages.suppressed(acceptances.suppressed(), language),
                    ""));
        }
        return new JUnitSuite(acceptances.document(), cases);
    }

    private JUnitCase document(Review review) {
        String more = review.suppressed() > 0 ? ReportMessages.suppressed(review.suppressed(), language) : "";
        return switch (review.validity()) {
            case VALID ->
                new JUnitCase("document", JUnitCase.Answer.PASSED, ReportMessages.say("valid", language), more);
            case INVALID ->
                new JUnitCase("document", JUnitCase.Answer.FAILED, ReportMessages.invalid(review, language), more);
            case UNREAD, FAILED ->
                new JUnitCase(
                        "document",
                        JUnitCase.Answer.BROKEN,
                        review.findings().get(0).message().in(language),
                        more);
        };
    }

    private JUnitCase of(Finding finding, Optional<Acceptance> acceptance) {
        String place =
                finding.location().place().map(where -> " (" + where + ")").orElse("");
        return new JUnitCase(
                finding.rule() + place,
                acceptance.isPresent() ? JUnitCase.Answer.SKIPPED : answer(finding),
                finding.message().in(language),
                details(finding, acceptance));
    }

    private static JUnitCase.Answer answer(Finding finding) {
        if (finding.severity() == Severity.ERROR || finding.light().equals(Optional.of(Light.RED))) {
            return JUnitCase.Answer.FAILED;
        }
        return finding.severity() == Severity.WARNING ? JUnitCase.Answer.SKIPPED : JUnitCase.Answer.PASSED;
    }

    private String details(Finding finding, Optional<Acceptance> acceptance) {
        List<String> details = new ArrayList<>();
        details.add(finding.location().pointer());
        acceptance.ifPresentOrElse(
                given -> details.add(ReportMessages.accepted(given, language)),
                () -> finding.hint().ifPresent(hint -> details.add(hint.in(language))));
        ReportMessages.basis(finding, language).ifPresent(details::add);
        details.addAll(Citations.lines(finding.citations(), language));
        return String.join("\n", details);
    }

    private JUnitCase kept(FidelityRule rule) {
        return new JUnitCase(
                rule.id(), JUnitCase.Answer.PASSED, rule.holds().orElseThrow().in(language), "");
    }
}
