package nl.werkzaak.mentorwijs.model.constraint;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The constraints of a type, derived from its annotations once, and what a value breaks of them. Safe to share between
 * threads.
 */
final class ConstraintPlan {

    private static final ClassValue<ConstraintPlan> BY_TYPE = new ClassValue<>() {
        @Override
        protected ConstraintPlan computeValue(Class<?> type) {
            return new ConstraintPlan(type);
        }
    };

    private final Class<?> type;
    private final List<Check> ofType = new ArrayList<>();
    private final List<PropertyCheck> ofProperties = new ArrayList<>();
    private final Set<String> properties = new HashSet<>();

    /** The plan of a type, derived once more; {@link #of} keeps it. */
    ConstraintPlan(Class<?> type) {
        this.type = type;
        for (Class<?> declaring : interfaces(type)) {
            ofType.add(ConstraintChecks.of(declaring));
            for (Method method : declaring.getDeclaredMethods()) {
                add(method, ConstraintChecks.of(method));
            }
        }
        ofType.removeIf(check -> check == Check.NONE);
    }

    /**
     * The plan of a type.
     *
     * @throws IllegalStateException if the type has a constraint that is not known
     */
    static ConstraintPlan of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    /** What a value breaks, as a whole and of its properties. */
    List<BrokenConstraint> brokenBy(Validated value) {
        return found(found -> {
            for (int i = 0; i < ofType.size(); i++) {
                ofType.get(i).on(value, found);
            }
            for (int i = 0; i < ofProperties.size(); i++) {
                PropertyCheck check = ofProperties.get(i);
                check.on(check.getter.of(value), found);
            }
        });
    }

    /** What the value of a property breaks. */
    List<BrokenConstraint> brokenBy(String property, Object value) {
        if (!properties.contains(property)) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no property " + property);
        }
        return found(found -> ofProperties.stream()
                .filter(check -> check.property.equals(property))
                .forEach(check -> check.on(value, found)));
    }

    /** A property that two types declare alike is broken once. */
    private static List<BrokenConstraint> found(Consumer<List<BrokenConstraint>> search) {
        List<BrokenConstraint> found = new ArrayList<>();
        search.accept(found);
        return found.isEmpty() ? List.of() : found.stream().distinct().toList();
    }

    private void add(Method method, Check check) {
        boolean isGetter = method.getParameterCount() == 0 && method.getName().matches("(get|is)\\p{Lu}.*");
        if (isGetter) {
            String name = method.getName().replaceFirst("^(get|is)", "");
            String property = Character.toLowerCase(name.charAt(0)) + name.substring(1);
            properties.add(property);
            if (check != Check.NONE) {
                ofProperties.add(new PropertyCheck(property, Getter.of(method), check));
            }
        } else if (check != Check.NONE) {
            throw new IllegalStateException(method + " has a constraint and is no getter");
        }
    }

    private static Set<Class<?>> interfaces(Class<?> type) {
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        if (type.isInterface()) {
            interfaces.add(type);
        }
        for (Class<?> direct : type.getInterfaces()) {
            interfaces.addAll(interfaces(direct));
        }
        return interfaces;
    }

    private record PropertyCheck(String property, Getter getter, Check check) {

        void on(Object value, List<BrokenConstraint> found) {
            int before = found.size();
            check.on(value, found);
            if (found.size() > before) {
                BrokenConstraint.moveBelow(property, found, before);
            }
        }
    }
}
