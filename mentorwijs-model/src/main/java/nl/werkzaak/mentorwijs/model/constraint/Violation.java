package nl.werkzaak.mentorwijs.model.constraint;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule that is broken, as data.
 *
 * @param rule  the id of the rule, not null
 * @param path  where, as steps from the value that was looked at: property names and positions counted from 0, joined
 *     by slashes; empty for the value itself; not null
 * @param arguments  what the rule's sentence speaks of, by name, not null
 */
public record Violation(String rule, String path, Map<String, Object> arguments) {

    /** Copies the arguments, so that the violation cannot change. */
    public Violation {
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * A broken rule at a path.
     *
     * @param rule  the id of the rule, not null
     * @param path  the path, not null
     * @return the violation, not null
     */
    public static Violation of(String rule, String path) {
        return new Violation(rule, path, Map.of());
    }

    /** The path in steps. */
    List<String> steps() {
        return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
    }

    Violation at(String otherPath) {
        return new Violation(rule, otherPath, arguments);
    }

    /** The violation, of this rule if it names none. */
    Violation orOf(String otherRule) {
        return rule.isEmpty() ? new Violation(otherRule, path, arguments) : this;
    }

    /** What is wrong, in Dutch and in English. */
    String sentences() {
        return ModelRules.texts().sentence(rule, arguments, RuleTexts.DUTCH)
                + " / "
                + ModelRules.texts().sentence(rule, arguments, Locale.ENGLISH);
    }
}
