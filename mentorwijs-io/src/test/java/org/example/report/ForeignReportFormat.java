package org.example.report;

import nl.werkzaak.mentorwijs.io.report.ReportFormat;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Formats of reports that another jar provides. */
public abstract class ForeignReportFormat implements ReportFormat {

    private final String id;

    ForeignReportFormat(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public LocalizedText name() {
        return LocalizedText.of("vreemd", "foreign");
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String extension() {
        return ".txt";
    }

    @Override
    public ReviewReport report(ReportOptions options) {
        throw new IllegalStateException("nobody asks for it");
    }

    /** A good one. */
    public static final class Good extends ForeignReportFormat {

        /** The format. */
        public Good() {
            super("good");
        }
    }

    /** One that takes the id of ours. */
    public static final class SameId extends ForeignReportFormat {

        /** The format. */
        public SameId() {
            super("json");
        }
    }

    /** One whose id is none. */
    public static final class Nameless extends ForeignReportFormat {

        /** The format. */
        public Nameless() {
            super("Not an id");
        }
    }

    /** One that fails when it is asked. */
    public static final class FailsToTellItsName extends ForeignReportFormat {

        /** The format. */
        public FailsToTellItsName() {
            super("");
        }

        @Override
        public String id() {
            throw new IllegalStateException("no name today");
        }
    }
}
