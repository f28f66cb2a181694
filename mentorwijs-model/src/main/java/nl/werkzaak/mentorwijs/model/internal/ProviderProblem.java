package nl.werkzaak.mentorwijs.model.internal;

import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.VisibleText;

/**
 * The reason why a format that another jar provides cannot be used.
 *
 * @param provider  the name of its class, or that of the service where no class could be found, not null
 * @param sentence  what is wrong with it, in Dutch and in English, not null
 */
public record ProviderProblem(String provider, LocalizedText sentence) {

    private static final RuleTexts TEXTS = RuleTexts.of(ProviderProblem.class, "ProviderProblem");

    static ProviderProblem of(String rule, String provider, String detail) {
        Map<String, String> arguments = Map.of("provider", VisibleText.of(provider), "detail", VisibleText.of(detail));
        return new ProviderProblem(
                provider,
                LocalizedText.of(
                        TEXTS.sentence(rule, arguments, RuleTexts.DUTCH),
                        TEXTS.sentence(rule, arguments, Locale.ENGLISH)));
    }
}
