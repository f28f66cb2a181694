package nl.werkzaak.mentorwijs.model.constraint;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether all constraints of a value hold: the same annotations and the same validators that Jakarta Validation runs,
 * without what it takes to say which one is broken and where. Safe to share between threads.
 *
 * <p>It only ever accepts. Where a constraint is broken, or is one that it does not know, Jakarta Validation decides.
 */
final class ConstraintPlan {

    private static final ClassValue<ConstraintPlan> BY_TYPE = new ClassValue<>() {
        @Override
        protected ConstraintPlan computeValue(Class<?> type) {
            return ConstraintPlan.of(type);
        }
    };

    private final List<Predicate<@Nullable Object>> checks;

    private ConstraintPlan(List<Predicate<@Nullable Object>> checks) {
        this.checks = List.copyOf(checks);
    }

    static boolean accepts(Validated value) {
        return BY_TYPE.get(value.getClass()).holdsFor(value);
    }

    /** The plan of a type, made anew; {@link #accepts} makes it once. */
    static ConstraintPlan of(Class<?> type) {
        return new ConstraintPlan(checks(type));
    }

    boolean holdsFor(Validated value) {
        for (int i = 0; i < checks.size(); i++) {
            if (!checks.get(i).test(value)) {
                return false;
            }
        }
        return true;
    }

    private static List<Predicate<@Nullable Object>> checks(Class<?> type) {
        List<Predicate<@Nullable Object>> checks = new ArrayList<>();
        for (Class<?> declaring : interfaces(type)) {
            checks.addAll(ConstraintChecks.of(declaring));
            for (Method method : declaring.getDeclaredMethods()) {
                ConstraintChecks.of(method)
                        .map(check -> new PropertyCheck(Getter.of(method), check))
                        .ifPresent(checks::add);
            }
        }
        return checks;
    }

    private static Set<Class<?>> interfaces(Class<?> type) {
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        for (Class<?> direct : type.getInterfaces()) {
            interfaces.add(direct);
            interfaces.addAll(interfaces(direct));
        }
        return interfaces;
    }

    private record PropertyCheck(Getter getter, Predicate<@Nullable Object> check)
            implements Predicate<@Nullable Object> {

        @Override
        public boolean test(@Nullable Object owner) {
            return check.test(getter.of(Objects.requireNonNull(owner)));
        }
    }
}
