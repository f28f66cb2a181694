package nl.werkzaak.mentorwijs.io.report;

import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Severity;

/** The words of a report, in Dutch and in English. */
final class Words {

    private static final RuleTexts TEXTS = RuleTexts.of(Words.class, "Words");

    private Words() {}

    static String say(String key, Locale language) {
        return say(key, Map.of(), language);
    }

    static String say(String key, Map<String, ?> arguments, Locale language) {
        return TEXTS.sentence(key, arguments, language);
    }

    static String of(Light light, Locale language) {
        return say("light." + light, language);
    }

    static String of(Severity severity, Locale language) {
        return say("severity." + severity, language);
    }

    static String basis(Finding finding, Basis basis, Locale language) {
        return say("basis." + basis, Map.of("literature", String.join("; ", finding.literature())), language);
    }

    /** How the overall light came about. */
    static String overall(FidelityReport fidelity, Locale language) {
        return say(
                "overall",
                Map.of(
                        "overall", of(fidelity.overall(), language),
                        "source", of(fidelity.overall(Basis.SOURCE), language),
                        "literature", of(fidelity.overall(Basis.LITERATURE), language)),
                language);
    }
}
