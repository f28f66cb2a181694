package nl.werkzaak.mentorwijs.model.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What must hold of the keys of a list; the one place of these rules. A key that could not be read is empty: it breaks
 * no rule and hides none.
 *
 * <p>The violations carry no rule id, since each list has its own; their path is the position, counted from 0. They come
 * one by one, since a list may hold a hundred thousand.
 */
public final class ListRules {

    private ListRules() {}

    /**
     * Elements whose key stands in the list for a second time.
     *
     * @param <E>  the type of the elements
     * @param elements  the elements in order, not null
     * @param key  gives the key of an element, not null
     * @return a violation for each, with the argument {@code key}, in the order of the list; not null
     */
    public static <E> Stream<Violation> duplicates(List<E> elements, Function<? super E, Optional<String>> key) {
        if (elements.size() < 2) {
            return Stream.empty();
        }
        Set<String> seen = new HashSet<>(2 * elements.size());
        return IntStream.range(0, elements.size())
                .mapToObj(i -> key.apply(elements.get(i))
                        .filter(found -> !seen.add(found))
                        .map(found -> new Violation("", Integer.toString(i), Map.of("key", found))))
                .flatMap(Optional::stream);
    }

    /**
     * Elements whose number does not follow on the one before it; the first is to be 1.
     *
     * @param <E>  the type of the elements
     * @param elements  the elements in order, not null
     * @param key  gives the number of an element as the text of an {@code int}, not null
     * @return a violation for each, saying which number stands there and which was expected, in the order of the list; not
     *     null
     */
    public static <E> Stream<Violation> gaps(List<E> elements, Function<? super E, Optional<String>> key) {
        long[] next = {1};
        return IntStream.range(0, elements.size())
                .mapToObj(i -> gap(i, key.apply(elements.get(i)), next))
                .flatMap(Optional::stream);
    }

    private static Optional<Violation> gap(int index, Optional<String> found, long[] next) {
        long expected = next[0];
        long number = found.isPresent() ? Integer.parseInt(found.get()) : expected;
        next[0] = number + 1;
        return number == expected
                ? Optional.empty()
                : Optional.of(
                        new Violation("", Integer.toString(index), Map.of("number", number, "expected", expected)));
    }
}
