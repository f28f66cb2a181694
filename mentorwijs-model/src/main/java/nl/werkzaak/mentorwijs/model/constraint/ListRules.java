package nl.werkzaak.mentorwijs.model.constraint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must hold of the keys of a list; the one place of these rules. A key that could not be read is empty: it breaks
 * no rule and hides none.
 *
 * <p>The violations carry no rule id, since each list has its own; their path is the position, counted from 0.
 */
public final class ListRules {

    private ListRules() {}

    /**
     * Keys that stand in the list for a second time.
     *
     * @param keys  the keys in order, not null
     * @return a violation for each, with the argument {@code key}, not null
     */
    public static List<Violation> duplicates(List<Optional<String>> keys) {
        Set<String> seen = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Optional<String> key = keys.get(i);
            if (key.isPresent() && !seen.add(key.get())) {
                violations.add(new Violation("", Integer.toString(i), Map.of("key", key.get())));
            }
        }
        return violations;
    }

    /**
     * Whole numbers that do not follow on the one before them; the first is to be 1.
     *
     * @param numbers  the numbers in order, each the text of an {@code int}, not null
     * @return a violation for each, saying which number stands there and which was expected, not null
     */
    public static List<Violation> gaps(List<Optional<String>> numbers) {
        List<Violation> violations = new ArrayList<>();
        long expected = 1;
        for (int i = 0; i < numbers.size(); i++) {
            long number =
                    numbers.get(i).map(Integer::valueOf).map(Integer::longValue).orElse(expected);
            if (number != expected) {
                violations.add(new Violation("", Integer.toString(i), Map.of("number", number, "expected", expected)));
            }
            expected = number + 1;
        }
        return violations;
    }
}
