package nl.werkzaak.mentorwijs.io.report;

import java.util.Locale;

/**
 * How a report is told.
 *
 * @param language  Dutch for every locale of that language, English for any other, not null
 * @param includePass  whether the rules that gave no finding are told too
 * @param colour  whether lights are coloured, for a terminal
 */
public record ReportOptions(Locale language, boolean includePass, boolean colour) {

    /**
     * A report in a language: findings only, without colour.
     *
     * @param language  the language, not null
     * @return the options, not null
     */
    public static ReportOptions in(Locale language) {
        return new ReportOptions(language, false, false);
    }

    /**
     * The same options, telling also the rules that gave no finding.
     *
     * @param included  whether to tell them
     * @return the options, not null
     */
    public ReportOptions withIncludePass(boolean included) {
        return new ReportOptions(language, included, colour);
    }

    /**
     * The same options, with or without colour.
     *
     * @param coloured  whether lights are coloured
     * @return the options, not null
     */
    public ReportOptions withColour(boolean coloured) {
        return new ReportOptions(language, includePass, coloured);
    }
}
