package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A constraint as Jakarta Validation describes it.
 *
 * @param <A>  the type of the annotation
 * @param annotation  the annotation
 * @param attributes  its attributes by name
 */
record KnownConstraint<A extends Annotation>(A annotation, Map<String, Object> attributes)
        implements ConstraintDescriptor<A> {

    static <A extends Annotation> KnownConstraint<A> of(A annotation) {
        Map<String, Object> attributes = new TreeMap<>();
        try {
            for (Method attribute : annotation.annotationType().getDeclaredMethods()) {
                attributes.put(attribute.getName(), attribute.invoke(annotation));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(annotation + " cannot be read", e);
        }
        return new KnownConstraint<>(annotation, Map.copyOf(attributes));
    }

    /** The id of the rule that the message names. */
    String rule() {
        String template = getMessageTemplate();
        return template.substring(1, template.length() - 1);
    }

    /** What a standard constraint compares with, such as the least size of a list. */
    Map<String, Object> numbers() {
        Map<String, Object> numbers = new TreeMap<>(attributes);
        numbers.values().removeIf(value -> !(value instanceof Number));
        return numbers;
    }

    @Override
    public A getAnnotation() {
        return annotation;
    }

    @Override
    public String getMessageTemplate() {
        return attribute(String.class, "message");
    }

    private <V> V attribute(Class<V> type, String name) {
        return type.cast(Objects.requireNonNull(attributes.get(name)));
    }

    boolean isOfTheDefaultGroup() {
        return attribute(Class[].class, "groups").length == 0;
    }

    @Override
    public Set<Class<?>> getGroups() {
        return Set.of(Default.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<Class<? extends Payload>> getPayload() {
        return Set.of((Class<? extends Payload>[]) attribute(Class[].class, "payload"));
    }

    @Override
    public ConstraintTarget getValidationAppliesTo() {
        return ConstraintTarget.IMPLICIT;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Class<? extends ConstraintValidator<A, ?>>> getConstraintValidatorClasses() {
        return List.of((Class<? extends ConstraintValidator<A, ?>>[])
                annotation.annotationType().getAnnotation(Constraint.class).validatedBy());
    }

    @Override
    public Map<String, Object> getAttributes() {
        return attributes;
    }

    @Override
    public Set<ConstraintDescriptor<?>> getComposingConstraints() {
        return Set.of();
    }

    @Override
    public boolean isReportAsSingleViolation() {
        return false;
    }

    @Override
    public ValidateUnwrappedValue getValueUnwrapping() {
        return ValidateUnwrappedValue.DEFAULT;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new ValidationException("this is no " + type.getName());
    }
}
