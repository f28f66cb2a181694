package nl.werkzaak.mentorwijs.io.report.text;

import java.util.Locale;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Severity;

/** The words for lights and severities, coloured where a terminal asks for it. */
final class Lights {

    private static final String RESET = "\u001b[0m";

    private final Locale language;
    private final boolean colour;

    Lights(Locale language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    String of(Light light) {
        return paint(ReportMessages.of(light, language), code(light));
    }

    /** A cell that stands for a light. */
    TextTable.Cell cell(String text, Light light) {
        return new TextTable.Cell(text, paint(text, code(light)));
    }

    /** The light of a judgement; the severity of any other finding. */
    String of(Finding finding) {
        return finding.light().map(this::of).orElseGet(() -> of(finding.severity()));
    }

    private String of(Severity severity) {
        return paint(
                ReportMessages.of(severity, language),
                severity == Severity.ERROR ? code(Light.RED) : code(Light.YELLOW));
    }

    private String paint(String word, String code) {
        return colour ? code + word + RESET : word;
    }

    private static String code(Light light) {
        return switch (light) {
            case RED -> "\u001b[1;31m";
            case YELLOW -> "\u001b[1;33m";
            case GREEN -> "\u001b[1;32m";
            case GREY -> "\u001b[1;90m";
        };
    }
}
