package nl.werkzaak.mentorwijs.io.internal.shape;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.fault.Worded;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/**
 * One of a list of words.
 *
 * @param choices  the words with their values, in order; not null
 */
record ChoiceShape(Map<String, Object> choices) implements ValueShape {

    private static final Words WORDS = new Words("een tekst", "a text");

    ChoiceShape {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    static ChoiceShape of(Class<?> type) {
        Map<String, Object> choices = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            choices.put(nameOf(constant), constant);
        }
        return new ChoiceShape(choices);
    }

    /** The constant as Jackson writes it, so that a host that binds with Jackson alone reads the same documents. */
    private static String nameOf(Object constant) {
        return Arrays.stream(constant.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .map(method -> invoke(method, constant))
                .orElseGet(((Enum<?>) constant)::name);
    }

    private static String invoke(Method method, Object constant) {
        try {
            return (String) method.invoke(constant);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method + " cannot be asked", e);
        }
    }

    @Override
    public Worded words() {
        return WORDS;
    }

    @Override
    public Token token() {
        return Token.TEXT;
    }

    @Override
    public boolean isFreeText() {
        return false;
    }

    @Override
    public Object parse(String text) {
        Object choice = choices.get(text);
        if (choice == null) {
            throw new IllegalArgumentException("none of " + choices.keySet());
        }
        return choice;
    }

    @Override
    public Optional<Violation> brokenBy(String text) {
        return choices.containsKey(text) ? Optional.empty() : Optional.of(Violation.of("value.choice", ""));
    }

    @Override
    public String write(Object value) {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().equals(value))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
