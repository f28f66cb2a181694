package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.constraint.TextRules;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * What must hold between the parts of a rule, and the one place of it: an organisation's rule never poses as one of the
 * sources, a condition has the parameters that its kind takes, and a sentence speaks only of what the condition finds.
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
        RuleAgreement agreement = new RuleAgreement(rule);
        agreement.checkBasis();
        rule.condition().ifPresent(agreement::checkParameters);
        rule.condition().ifPresent(agreement::checkWords);
        return agreement.violations;
    }

    /**
     * What does not agree in a rule of an organisation.
     *
     * @param rule  the rule, not null
     * @return the violations with their paths within the rule, not null
     */
    public static List<Violation> brokenAsOwn(FidelityRule rule) {
        return rule.isOfAnOrganisation()
                ? brokenBy(rule)
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

    private void checkParameters(Condition condition) {
        Set<String> missing = new TreeSet<>(condition.kind().parameters());
        missing.removeAll(condition.given());
        missing.forEach(name -> broken("rule.parameter.missing", "condition", named(condition, name)));
        Set<String> strange = condition.given();
        strange.removeAll(condition.kind().parameters());
        strange.forEach(name -> broken("rule.parameter.unused", "condition/" + name, named(condition, name)));
        condition.number().filter(number -> number < 0).ifPresent(number -> limit("number"));
        condition.duration().filter(Duration::isNegative).ifPresent(duration -> limit("duration"));
    }

    private static Map<String, Object> named(Condition condition, String name) {
        return Map.of("kind", condition.kind(), "parameter", name);
    }

    private void limit(String name) {
        broken("rule.parameter.negative", "condition/" + name, Map.of("parameter", name));
    }

    private void checkWords(Condition condition) {
        check("message", Optional.of(rule.message()), condition.kind().words());
        check("hint", rule.hint(), condition.kind().words());
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
