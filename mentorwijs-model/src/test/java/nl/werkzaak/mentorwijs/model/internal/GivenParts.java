package nl.werkzaak.mentorwijs.model.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts as a test gives them: of a property its value, {@link Parts#UNUSABLE}, or nothing. */
record GivenParts(Optional<String> key, Map<String, Object> given) implements Parts {

    static GivenParts of(Map<String, Object> given) {
        return new GivenParts(Optional.empty(), given);
    }

    static GivenParts ofKey(String key) {
        return new GivenParts(Optional.of(key), Map.of());
    }

    @Override
    public boolean isAbsent(String property) {
        return !given.containsKey(property);
    }

    @Override
    public Optional<Object> value(String property) {
        return Optional.ofNullable(given.get(property)).filter(value -> value != UNUSABLE);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<List<Parts>> elements(String list) {
        return value(list).map(elements -> (List<Parts>) elements);
    }
}
