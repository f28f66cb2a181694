package nl.werkzaak.mentorwijs.catalogue.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * Whether two values say the same: the one place that decides it, for texts as for anything else. Values that are equal
 * always do.
 */
final class Sameness {

    private Sameness() {}

    /** Whether two values say the same, a text in each of its languages. */
    static boolean same(Object before, Object after) {
        return before.equals(after);
    }

    /** Whether two texts, or two lists of texts, say the same in Dutch, the language of the sources; no other value does. */
    static boolean sameInDutch(Object before, Object after) {
        return isText(before) && isText(after) && same(dutch(before), dutch(after));
    }

    private static boolean isText(Object value) {
        return value instanceof LocalizedText
                || (value instanceof List<?> list && list.stream().allMatch(LocalizedText.class::isInstance));
    }

    private static Object dutch(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Sameness::dutch).toList()
                : ((LocalizedText) value).dutch();
    }

    /** How many of some values a list lacks; a value that it has twice answers two. */
    static int missing(List<?> list, List<?> values) {
        Map<Object, Integer> left = new HashMap<>();
        list.forEach(value -> left.merge(value, 1, Integer::sum));
        int missing = 0;
        for (Object value : values) {
            if (left.merge(value, -1, Integer::sum) < 0) {
                missing++;
            }
        }
        return missing;
    }
}
