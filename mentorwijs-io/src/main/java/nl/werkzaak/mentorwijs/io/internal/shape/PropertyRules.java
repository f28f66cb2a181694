package nl.werkzaak.mentorwijs.io.internal.shape;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.model.constraint.ConsecutiveNumbers;
import nl.werkzaak.mentorwijs.model.constraint.UniqueKeys;
import nl.werkzaak.mentorwijs.model.constraint.UniqueValues;
import nl.werkzaak.mentorwijs.model.training.BothLayers;

/**
 * The rules of a property, read from its annotations.
 *
 * @param any  whether there are any
 * @param duplicate  the rule that no key or value stands twice in it, empty if there is none
 * @param gap  the rule that its elements are numbered 1, 2, 3 and on, empty if there is none
 * @param layers  the rule that both layers are there, empty if there is none
 */
public record PropertyRules(boolean any, Optional<String> duplicate, Optional<String> gap, Optional<String> layers) {

    static final PropertyRules NONE = new PropertyRules(false, Optional.empty(), Optional.empty(), Optional.empty());

    static PropertyRules of(Method getter) {
        Set<Annotation> annotations = new LinkedHashSet<>(Arrays.asList(getter.getAnnotations()));
        collect(getter.getAnnotatedReturnType(), annotations);
        List<Annotation> constraints = new ArrayList<>(annotations);
        constraints.removeIf(annotation -> !annotation.annotationType().isAnnotationPresent(Constraint.class));
        Optional<String> duplicate = find(constraints, UniqueKeys.class)
                .map(UniqueKeys::message)
                .or(() -> find(constraints, UniqueValues.class).map(UniqueValues::message));
        return new PropertyRules(
                !constraints.isEmpty(),
                duplicate.map(PropertyRules::rule),
                find(constraints, ConsecutiveNumbers.class)
                        .map(ConsecutiveNumbers::message)
                        .map(PropertyRules::rule),
                find(constraints, BothLayers.class).map(BothLayers::message).map(PropertyRules::rule));
    }

    private static void collect(AnnotatedType type, Set<Annotation> annotations) {
        annotations.addAll(Arrays.asList(type.getAnnotations()));
        if (type instanceof AnnotatedParameterizedType parameterized) {
            for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
                collect(argument, annotations);
            }
        }
    }

    private static <A extends Annotation> Optional<A> find(List<Annotation> annotations, Class<A> type) {
        return annotations.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static String rule(String template) {
        return template.substring(1, template.length() - 1);
    }
}
