package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A constraint that a value of the model breaks, as Jakarta Validation reports it. */
final class ModelViolation implements ConstraintViolation<Validated> {

    private final Validated root;
    private final BrokenConstraint broken;
    private final Path path;

    ModelViolation(Validated root, BrokenConstraint broken) {
        this.root = root;
        this.broken = broken;
        this.path = PropertyPath.of(broken.violation());
    }

    @Override
    public String getMessage() {
        return broken.violation().sentences();
    }

    @Override
    public String getMessageTemplate() {
        return "{" + broken.violation().rule() + "}";
    }

    @Override
    public Validated getRootBean() {
        return root;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Validated> getRootBeanClass() {
        return (Class<Validated>) root.getClass();
    }

    @Override
    public Object getLeafBean() {
        return root;
    }

    @Override
    public Object @Nullable [] getExecutableParameters() {
        return null;
    }

    @Override
    public @Nullable Object getExecutableReturnValue() {
        return null;
    }

    @Override
    public Path getPropertyPath() {
        return path;
    }

    @Override
    public @Nullable Object getInvalidValue() {
        return broken.value();
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return broken.constraint();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException("this is no " + type.getName());
    }

    /** The type, the property, the value unless it has parts of its own, and the message. */
    @Override
    public String toString() {
        String type = root.getClass().getInterfaces()[0].getSimpleName();
        String place = path.toString().isEmpty() ? type : type + "." + path;
        Object value = broken.value();
        return value instanceof String || value instanceof Number || value instanceof Duration
                ? place + " = " + ShownValue.of(value.toString()) + ": " + getMessage()
                : place + ": " + getMessage();
    }
}
