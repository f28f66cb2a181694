package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.Locale;

/**
 * Reviews as SARIF 2.1.0, the form in which code review and continuous integration show findings at their place. What no
 * source decides is a result of kind {@code open}; what is accepted is suppressed; a document that was not read is a
 * notification.
 */
public final class SarifReport implements ReviewReport {

    private final Locale language;
    private final boolean includePass;

    private SarifReport(ReportOptions options) {
        this.language = options.language();
        this.includePass = options.includePass();
    }

    /**
     * A report.
     *
     * @param options  how it is told; colour has no meaning here; not null
     * @return the report, not null
     */
    public static SarifReport of(ReportOptions options) {
        return new SarifReport(options);
    }

    @Override
    public ReviewWriter writer(Appendable out) throws IOException {
        return new SarifWriter(language, includePass, out);
    }
}
