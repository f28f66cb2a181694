package nl.werkzaak.mentorwijs.model;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.Proxy;

/** A provider of Jakarta Validation that is not Hibernate Validator. */
final class OtherProvider {

    private OtherProvider() {}

    /**
     * The context in which it runs a constraint.
     *
     * @return the context, not null
     */
    static ConstraintValidatorContext context() {
        return answering(ConstraintValidatorContext.class);
    }

    private static <T> T answering(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("unwrap")) {
                        throw new ValidationException("not Hibernate Validator");
                    }
                    return method.getReturnType().isInterface() ? answering(method.getReturnType()) : null;
                }));
    }
}
