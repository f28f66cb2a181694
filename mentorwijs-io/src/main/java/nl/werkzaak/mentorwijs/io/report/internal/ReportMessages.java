package nl.werkzaak.mentorwijs.io.report.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.io.report.Tally;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.io.review.Validity;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Severity;

/** The words of a report, in Dutch and in English. */
public final class ReportMessages {

    private static final RuleTexts TEXTS = RuleTexts.of(ReportMessages.class, "ReportMessages");

    private ReportMessages() {}

    public static String say(String key, Locale language) {
        return say(key, Map.of(), language);
    }

    public static String say(String key, Map<String, ?> arguments, Locale language) {
        return TEXTS.sentence(key, arguments, language);
    }

    public static String of(Light light, Locale language) {
        return say("light." + light, language);
    }

    public static String of(Severity severity, Locale language) {
        return say("severity." + severity, language);
    }

    /** What a judgement rests on, or that there is nothing for it to rest on; empty for a finding that is none. */
    public static Optional<String> basis(Finding finding, Locale language) {
        Map<String, String> arguments = Map.of("literature", String.join("; ", finding.literature()));
        return finding.light()
                .map(light -> isOfAnOrganisation(finding) ? Basis.ORGANISATION.name() : ofOurs(light, finding))
                .map(key -> say("basis." + key, arguments, language));
    }

    private static boolean isOfAnOrganisation(Finding finding) {
        return finding.basis().equals(Optional.of(Basis.ORGANISATION));
    }

    private static String ofOurs(Light light, Finding finding) {
        return switch (light) {
            case GREY, GREEN -> light.name();
            case YELLOW, RED -> finding.basis().orElseThrow().name();
        };
    }

    /** That a document is not valid. Errors are kept first: where a warning is kept, what was not kept is no error. */
    public static String invalid(Review review, Locale language) {
        long kept = review.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        long errors = kept == review.findings().size() ? kept + review.suppressed() : kept;
        return say(errors == 1 ? "invalid.one" : "invalid", Map.of("count", errors), language);
    }

    /** That there are more findings than are kept. */
    public static String suppressed(int count, Locale language) {
        return say("suppressed", Map.of("count", count), language);
    }

    /** Until when something is accepted, by whom, and why. */
    public static String of(Acceptance acceptance, Locale language) {
        return say(
                "accepted.until",
                Map.of(
                        "until", acceptance.getUntil(),
                        "by", new FrameMessages(language).answer("decidedBy", acceptance.getAcceptedBy()),
                        "reason", acceptance.getReason().in(language)),
                language);
    }

    /** That something is accepted, in a sentence. */
    public static String accepted(Acceptance acceptance, Locale language) {
        return say("label.accepted", language) + " " + of(acceptance, language);
    }

    /** How the overall light came about. */
    public static String overall(FidelityReport fidelity, Locale language) {
        return say(
                "overall",
                Map.of(
                        "overall", of(fidelity.overall(), language),
                        "source", of(fidelity.overall(Basis.SOURCE), language),
                        "literature", of(fidelity.overall(Basis.LITERATURE), language)),
                language);
    }

    /** How many reviews there were of each kind. */
    public static String summary(Tally tally, Locale language) {
        String reviewed = say(
                "summary",
                Map.of(
                        "count", tally.count(),
                        "green", tally.count(Light.GREEN),
                        "yellow", tally.count(Light.YELLOW),
                        "red", tally.count(Light.RED),
                        "invalid", tally.count(Validity.INVALID),
                        "unread", tally.count(Validity.UNREAD)),
                language);
        long failed = tally.count(Validity.FAILED);
        return failed == 0 ? reviewed : reviewed + " " + say("summary.failed", Map.of("count", failed), language);
    }
}
