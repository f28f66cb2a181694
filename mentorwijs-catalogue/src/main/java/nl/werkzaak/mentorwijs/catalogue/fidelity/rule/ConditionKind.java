package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.internal.Bilingual;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * A kind of condition as documents know it: its name, the parameters that it takes and the words that it fills in, all
 * read from its record.
 *
 * @param type  the record, not null
 */
public record ConditionKind(Class<? extends Condition> type) {

    /** The property of a document that names the kind. */
    public static final String PROPERTY = "kind";

    static final String TEXTS = "/nl/werkzaak/mentorwijs/catalogue/fidelity/FidelityRules";
    private static final List<ConditionKind> ALL =
            records(Condition.class).map(ConditionKind::new).toList();

    private static Stream<Class<? extends Condition>> records(Class<? extends Condition> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(permitted -> records(permitted.asSubclass(Condition.class)));
    }

    /**
     * All kinds.
     *
     * @return the kinds in the order of the documentation, not null
     */
    public static List<ConditionKind> all() {
        return ALL;
    }

    /**
     * The kind of a condition.
     *
     * @param condition  the condition, not null
     * @return the kind, not null
     */
    public static ConditionKind of(Condition condition) {
        return new ConditionKind(condition.getClass());
    }

    /**
     * What it is called in a document: the name of its record in capitals.
     *
     * @return the name, such as {@code SESSIONS_FEWER_THAN}, not null
     */
    @JsonValue
    public String name() {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /**
     * When a condition of this kind is met.
     *
     * @return the sentence, not null
     */
    public LocalizedText meaning() {
        return Bilingual.sentence(RuleTexts.of(ConditionKind.class, TEXTS), "condition." + name(), Map.of());
    }

    /**
     * The parameters that a condition of this kind is given, all of them and no other.
     *
     * @return the types by name, in order, not null
     */
    public Map<String, Type> parameters() {
        Map<String, Type> parameters = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parameters.put(component.getName(), component.getType());
        }
        return parameters;
    }

    /**
     * What the sentences of a rule with such a condition may speak of, in braces.
     *
     * @return the names, not null
     */
    public Set<String> words() {
        Fills fills = type.getAnnotation(Fills.class);
        return fills == null ? Set.of() : Set.of(fills.value());
    }

    /**
     * What is wrong with the parameters for a condition of this kind.
     *
     * @param given  the parameters by name, not null
     * @return the violations with their paths within the condition, not null
     */
    public List<Violation> brokenBy(Map<String, ?> given) {
        List<Violation> violations = new ArrayList<>();
        Set<String> missing = new TreeSet<>(parameters().keySet());
        missing.removeAll(given.keySet());
        missing.forEach(name -> violations.add(broken("rule.parameter.missing", "", name)));
        Set<String> strange = new TreeSet<>(given.keySet());
        strange.removeAll(parameters().keySet());
        strange.forEach(name -> violations.add(broken("rule.parameter.unused", name, name)));
        given.forEach((name, value) -> {
            if (isNegative(value)) {
                violations.add(broken("rule.parameter.negative", name, name));
            }
        });
        return violations;
    }

    private Violation broken(String rule, String path, String parameter) {
        return new Violation(rule, path, Map.of(PROPERTY, name(), "parameter", parameter));
    }

    /**
     * A condition of this kind.
     *
     * @param given  its parameters by name, not null
     * @return the condition, not null
     * @throws IllegalArgumentException if a parameter is missing, unknown or of another type, or has a wrong value
     */
    public Condition condition(Map<String, ?> given) {
        if (!given.keySet().equals(parameters().keySet())) {
            throw new IllegalArgumentException(name() + " takes " + parameters().keySet() + ", not " + given.keySet());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            return type.cast(constructor.newInstance(
                    parameters().keySet().stream().map(given::get).toArray()));
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    /** The one check of a limit, a number or a duration. */
    static void requireLimit(Object limit) {
        if (isNegative(Objects.requireNonNull(limit, "limit"))) {
            throw new IllegalArgumentException("limit " + limit + ": expected is 0 or more");
        }
    }

    private static boolean isNegative(Object value) {
        return value instanceof Integer number ? number < 0 : value instanceof Duration time && time.isNegative();
    }

    @Override
    public String toString() {
        return name();
    }
}
