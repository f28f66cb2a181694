package org.example.tap;

import java.io.IOException;
import nl.werkzaak.mentorwijs.io.report.ReportFormat;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.ReviewWriter;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.VisibleText;

/** Reviews in the Test Anything Protocol: a line for each document, {@code ok} if it is valid, and its findings below it. */
public final class TapReportFormat implements ReportFormat {

    /** The format. */
    public TapReportFormat() {}

    @Override
    public String id() {
        return "tap";
    }

    @Override
    public LocalizedText name() {
        return LocalizedText.of("Test Anything Protocol", "Test Anything Protocol");
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String extension() {
        return ".tap";
    }

    @Override
    public ReviewReport report(ReportOptions options) {
        return out -> {
            out.append("TAP version 14\n");
            return new TapWriter(options, out);
        };
    }

    /** The number of documents is known at the end, where the protocol has a place for it too. */
    private static final class TapWriter extends ReviewWriter {

        private final ReportOptions options;
        private final Appendable out;
        private int count;

        TapWriter(ReportOptions options, Appendable out) {
            this.options = options;
            this.out = out;
        }

        @Override
        protected void write(Review review) throws IOException {
            StringBuilder text = new StringBuilder(review.isValid() ? "ok " : "not ok ")
                    .append(count + 1)
                    .append(" - ")
                    .append(onOneLine(review.document()))
                    .append('\n');
            for (Finding finding : review.openFindings()) {
                text.append("# ")
                        .append(finding.place())
                        .append(": ")
                        .append(onOneLine(finding.message().in(options.language())))
                        .append('\n');
            }
            out.append(text);
            count++;
        }

        @Override
        public void end() throws IOException {
            out.append("1..").append(Integer.toString(count)).append('\n');
        }

        /** Text of a document cannot end a line, nor begin a directive, which follows {@code #}. */
        private static String onOneLine(String text) {
            return VisibleText.of(text).replace("#", "\\#");
        }
    }
}
