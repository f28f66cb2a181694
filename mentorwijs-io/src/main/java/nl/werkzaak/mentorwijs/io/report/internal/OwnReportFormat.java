package nl.werkzaak.mentorwijs.io.report.internal;

import java.util.Locale;
import nl.werkzaak.mentorwijs.io.report.ReportFormat;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** A report format of this library; its name is among the {@link ReportMessages}. */
public abstract class OwnReportFormat implements ReportFormat {

    private final String id;
    private final String mediaType;
    private final String extension;

    protected OwnReportFormat(String id, String mediaType, String extension) {
        this.id = id;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final LocalizedText name() {
        String key = "format." + id;
        return LocalizedText.of(ReportMessages.say(key, RuleTexts.DUTCH), ReportMessages.say(key, Locale.ENGLISH));
    }

    @Override
    public final String mediaType() {
        return mediaType;
    }

    @Override
    public final String extension() {
        return extension;
    }
}
