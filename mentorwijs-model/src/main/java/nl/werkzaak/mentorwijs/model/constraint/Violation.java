package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.ConstraintViolation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.validator.engine.HibernateConstraintViolation;

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

    static Violation from(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
        Violation reported = ours.getDynamicPayload(Violation.class);
        return new Violation(
                ruleOf(violation.getMessageTemplate()),
                path(violation),
                reported == null ? numbersOf(violation) : reported.arguments());
    }

    /** What a standard constraint was given to compare with, such as the least size of a list. */
    private static Map<String, Object> numbersOf(ConstraintViolation<?> violation) {
        Map<String, Object> numbers = new TreeMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number) {
                numbers.put(name, value);
            }
        });
        return numbers;
    }

    /** The rule id of a message template such as {@code {session.number.positive}}. */
    static String ruleOf(String template) {
        return template.substring(1, template.length() - 1);
    }

    private static String path(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        violation.getPropertyPath().forEach(node -> {
            if (node.getIndex() != null) {
                path.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                path.append('/').append(node.getName());
            }
        });
        return path.isEmpty() ? "" : path.substring(1);
    }
}
