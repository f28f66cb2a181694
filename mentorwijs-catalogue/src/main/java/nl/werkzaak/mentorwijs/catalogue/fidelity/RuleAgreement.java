package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ConditionKind;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.constraint.TextRules;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * What must hold between the parts of a rule, and the one place of it: an organisation's rule never poses as one of the
 * sources, and a sentence speaks only of what the condition finds. Their sentences include those on the parameters of a
 * condition, which {@link ConditionKind#brokenBy} checks.
 */
public final class RuleAgreement {

    private static final RuleTexts TEXTS = RuleTexts.of(RuleAgreement.class, "RuleAgreement");
    private static final Pattern ID = Pattern.compile("^([a-z][a-z0-9-]{0,63}:)?[a-z][a-z0-9-]*([.][a-z0-9-]+)*$");
    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z]+)}");

    private final FidelityRule rule;
    private final List<Violation> violations = new ArrayList<>();

    private RuleAgreement(FidelityRule rule) {
        this.rule = rule;
    }

    /**
     * The sentences of these rules, in Dutch and in English.
     *
     * @return the texts, not null
     */
    public static RuleTexts texts() {
        return TEXTS;
    }

    /**
     * What does not agree in a rule.
     *
     * @param rule  the rule, not null
     * @return the violations with their paths within the rule, not null
     */
    public static List<Violation> brokenBy(FidelityRule rule) {
        return brokenBy(rule, kindOf(rule));
    }

    private static List<Violation> brokenBy(FidelityRule rule, Optional<ConditionKind> kind) {
        RuleAgreement agreement = new RuleAgreement(rule);
        agreement.checkBasis();
        kind.map(ConditionKind::words).ifPresent(agreement::checkWords);
        return agreement.violations;
    }

    private static Optional<ConditionKind> kindOf(FidelityRule rule) {
        return rule.condition().map(ConditionKind::of);
    }

    /**
     * What does not agree in a rule of an organisation.
     *
     * @param rule  the rule, not null
     * @return the violations with their paths within the rule, not null
     */
    public static List<Violation> brokenAsOwn(FidelityRule rule) {
        return brokenAsOwn(rule, kindOf(rule));
    }

    /**
     * What does not agree in a rule of an organisation whose condition is known by its kind alone.
     *
     * @param rule  the rule, with or without its condition, not null
     * @param kind  the kind of its condition, empty if it has none
     * @return the violations with their paths within the rule, not null
     */
    public static List<Violation> brokenAsOwn(FidelityRule rule, Optional<ConditionKind> kind) {
        return rule.isOfAnOrganisation()
                ? brokenBy(rule, kind)
                : List.of(new Violation("rule.id.namespace", "id", Map.of("id", rule.id())));
    }

    static void require(FidelityRule rule) {
        require(rule, brokenBy(rule));
    }

    static void requireOwn(FidelityRule rule) {
        require(rule, brokenAsOwn(rule));
    }

    private static void require(FidelityRule rule, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException("rule " + rule.id() + ": "
                    + violations.stream()
                            .map(broken -> broken.path() + ": "
                                    + TEXTS.sentence(broken.rule(), broken.arguments(), Locale.ENGLISH))
                            .collect(Collectors.joining(" ")));
        }
    }

    private void checkBasis() {
        if (!ID.matcher(rule.id()).matches()) {
            broken("rule.id.form", "id", Map.of());
        }
        if (rule.isOfAnOrganisation() != rule.basis().equals(Optional.of(Basis.ORGANISATION))) {
            broken(rule.isOfAnOrganisation() ? "rule.basis.own" : "rule.basis.namespace", "basis", Map.of());
        }
        if (!rule.isOfAnOrganisation()) {
            return;
        }
        if (!rule.citations().isEmpty()) {
            broken("rule.own.citations", "citations", Map.of());
        }
        if (!rule.aspects().isEmpty()) {
            broken("rule.own.aspects", "aspects", Map.of());
        }
        if (rule.literature().stream().allMatch(RuleAgreement::isBlank)) {
            broken("rule.own.literature", "literature", Map.of());
        }
    }

    private static boolean isBlank(String text) {
        return TextRules.brokenBy(text).equals(Optional.of("text.blank"));
    }

    private void checkWords(Set<String> words) {
        check("message", Optional.of(rule.message()), words);
        check("hint", rule.hint(), words);
        check("holds", rule.holds(), Set.of());
    }

    private void check(String property, Optional<LocalizedText> sentence, Set<String> words) {
        sentence.ifPresent(text -> text.byLanguage()
                .forEach((language, template) -> WORD.matcher(template)
                        .results()
                        .map(place -> place.group(1))
                        .filter(word -> !words.contains(word))
                        .distinct()
                        .forEach(word -> broken(
                                words.isEmpty() ? "rule.word.none" : "rule.word.unknown",
                                property + "/" + language,
                                Map.of("word", "{" + word + "}", "words", inBraces(words))))));
    }

    private static String inBraces(Set<String> words) {
        return words.stream().sorted().map(word -> "{" + word + "}").collect(Collectors.joining(", "));
    }

    private void broken(String name, String path, Map<String, Object> arguments) {
        violations.add(new Violation(name, path, arguments));
    }
}
