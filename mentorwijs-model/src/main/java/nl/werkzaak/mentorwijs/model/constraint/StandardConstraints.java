package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The constraints of Jakarta Validation that the model uses, by their meaning, on the types on which it uses them. */
final class StandardConstraints {

    private StandardConstraints() {}

    static Function<@Nullable Object, List<Violation>> rule(KnownConstraint<?> constraint, Class<?> type) {
        Predicate<@Nullable Object> holds = meaning(constraint.annotation(), type);
        List<Violation> broken = List.of(new Violation("", "", constraint.numbers()));
        return value -> holds.test(value) ? List.of() : broken;
    }

    private static Predicate<@Nullable Object> meaning(Annotation annotation, Class<?> type) {
        if (annotation instanceof Positive && (type == int.class || type == Integer.class)) {
            return value -> value == null || (int) value > 0;
        }
        if (annotation instanceof Positive && type == BigDecimal.class) {
            return value -> value == null || ((BigDecimal) value).signum() > 0;
        }
        if (annotation instanceof NotEmpty && type == List.class) {
            return value -> value != null && !((List<?>) value).isEmpty();
        }
        if (annotation instanceof Size size && type == List.class) {
            return value -> value == null || isBetween(size.min(), ((List<?>) value).size(), size.max());
        }
        if (annotation instanceof Pattern pattern && type == String.class && pattern.flags().length == 0) {
            Predicate<String> whole =
                    java.util.regex.Pattern.compile(pattern.regexp()).asMatchPredicate();
            return value -> value == null || whole.test((String) value);
        }
        throw unknown(annotation, type);
    }

    private static boolean isBetween(int least, int size, int most) {
        return least <= size && size <= most;
    }

    static IllegalStateException unknown(Annotation annotation, Class<?> type) {
        return new IllegalStateException(annotation + " on a " + type.getSimpleName() + " is not known");
    }
}
