package nl.werkzaak.mentorwijs.io.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRules;
import nl.werkzaak.mentorwijs.catalogue.fidelity.RuleProblem;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.io.IoRules;
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;

/** What there is to say of a rule apart from any document; three dots stand where a finding has its words. */
public final class RuleHelp {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+\\}");
    private static final List<RuleTexts> TEXTS = List.of(
            ModelRules.texts(),
            IoRules.texts(),
            RuleTexts.of(VariantResolver.class, "VariantRules"),
            RuleProblem.texts());
    private static final Map<String, FidelityRule> FIDELITY = FidelityRules.standard().stream()
            .collect(Collectors.toUnmodifiableMap(FidelityRule::id, Function.identity()));

    private RuleHelp() {}

    /** What a finding of the rule says; empty for what is told of a file and follows from no rule. */
    public static Optional<String> sentence(String rule, Locale language) {
        return fidelity(rule)
                .map(known -> known.message().in(language))
                .or(() -> text(rule, language))
                .map(RuleHelp::withDots);
    }

    /** The same, with what to do and on what it rests. */
    public static Optional<String> help(String rule, Locale language) {
        return sentence(rule, language).map(sentence -> {
            List<String> help = new ArrayList<>(List.of(sentence));
            fidelity(rule)
                    .flatMap(FidelityRule::hint)
                    .map(hint -> hint.in(language))
                    .or(() -> text(rule + ".hint", language))
                    .map(RuleHelp::withDots)
                    .ifPresent(help::add);
            fidelity(rule).ifPresent(known -> help.addAll(Citations.lines(known.citations(), language)));
            fidelity(rule).ifPresent(known -> help.addAll(known.literature()));
            return String.join("\n", help);
        });
    }

    private static Optional<FidelityRule> fidelity(String rule) {
        return Optional.ofNullable(FIDELITY.get(rule));
    }

    private static Optional<String> text(String key, Locale language) {
        return TEXTS.stream()
                .filter(texts -> texts.rules().contains(key))
                .findFirst()
                .map(texts -> texts.sentence(key, Map.of(), language));
    }

    private static String withDots(String template) {
        return PLACEHOLDER.matcher(template).replaceAll("…");
    }
}
