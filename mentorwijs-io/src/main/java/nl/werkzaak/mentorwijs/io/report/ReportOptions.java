package nl.werkzaak.mentorwijs.io.report;

import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;

/**
 * How a report is told.
 *
 * @param language  Dutch for every locale of that language, English for any other, not null
 * @param includePass  whether the rules that gave no finding are told too
 * @param evidence  whether it is told if what was measured later carries over to a variant
 * @param colour  whether lights are coloured, for a terminal
 * @param framework  the framework of which is told how much a variant answers, empty if none is asked for; not null
 */
public record ReportOptions(
        Locale language, boolean includePass, boolean evidence, boolean colour, Optional<Crosswalk> framework) {

    /**
     * A report in a language: findings only, without colour.
     *
     * @param language  the language, not null
     * @return the options, not null
     */
    public static ReportOptions in(Locale language) {
        return new ReportOptions(language, false, false, false, Optional.empty());
    }

    /**
     * The same options, telling also the rules that gave no finding.
     *
     * @param included  whether to tell them
     * @return the options, not null
     */
    public ReportOptions withIncludePass(boolean included) {
        return new ReportOptions(language, included, evidence, colour, framework);
    }

    /**
     * The same options, telling also whether what was measured later carries over to a variant.
     *
     * @param told  whether to tell it
     * @return the options, not null
     */
    public ReportOptions withEvidence(boolean told) {
        return new ReportOptions(language, includePass, told, colour, framework);
    }

    /**
     * The same options, with or without colour.
     *
     * @param coloured  whether lights are coloured
     * @return the options, not null
     */
    public ReportOptions withColour(boolean coloured) {
        return new ReportOptions(language, includePass, evidence, coloured, framework);
    }

    /**
     * The same options, telling also how much of a framework a variant answers.
     *
     * @param asked  the framework, empty to tell nothing of it; not null
     * @return the options, not null
     */
    public ReportOptions withFramework(Optional<Crosswalk> asked) {
        return new ReportOptions(language, includePass, evidence, colour, asked);
    }
}
