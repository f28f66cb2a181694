package nl.werkzaak.mentorwijs.model.constraint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What must hold of the keys of a list; the one place of these rules. A key that could not be read is empty: it breaks
 * no rule and hides none.
 *
 * <p>The violations carry no rule id, since each list has its own; their path is the position, counted from 0.
 */
public final class ListRules {

    private ListRules() {}

    /**
     * Elements whose key stands in the list for a second time.
     *
     * @param <E>  the type of the elements
     * @param elements  the elements in order, not null
     * @param key  gives the key of an element, not null
     * @return a violation for each, with the argument {@code key}, not null
     */
    public static <E> List<Violation> duplicates(List<E> elements, Function<? super E, Optional<String>> key) {
        if (elements.size() < 2) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Optional<String> found = key.apply(elements.get(i));
            if (found.isPresent() && !seen.add(found.get())) {
                violations.add(new Violation("", Integer.toString(i), Map.of("key", found.get())));
            }
        }
        return violations;
    }

    /**
     * Elements whose number does not follow on the one before it; the first is to be 1.
     *
     * @param <E>  the type of the elements
     * @param elements  the elements in order, not null
     * @param key  gives the number of an element as the text of an {@code int}, not null
     * @return a violation for each, saying which number stands there and which was expected, not null
     */
    public static <E> List<Violation> gaps(List<E> elements, Function<? super E, Optional<String>> key) {
        List<Violation> violations = new ArrayList<>();
        long expected = 1;
        for (int i = 0; i < elements.size(); i++) {
            Optional<String> found = key.apply(elements.get(i));
            long number = found.isPresent() ? Integer.parseInt(found.get()) : expected;
            if (number != expected) {
                violations.add(new Violation("", Integer.toString(i), Map.of("number", number, "expected", expected)));
            }
            expected = number + 1;
        }
        return violations;
    }
}
