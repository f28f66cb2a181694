package nl.werkzaak.mentorwijs.io.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** What a judgement rests on, or that there is nothing for it to rest on; empty for a finding that is none. */
    static Optional<String> basis(Finding finding, Locale language) {
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
