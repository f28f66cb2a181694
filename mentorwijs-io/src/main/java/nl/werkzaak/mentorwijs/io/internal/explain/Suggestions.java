package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * What somebody may have meant: the name that the Dutch word stands for, or else the nearest of the names that exist, if
 * it is near enough. For one document, and silent once it has been asked more often than anybody reads.
 */
final class Suggestions {

    private static final int MOST_QUESTIONS = 1_000;

    private static final int LONGEST = 64;
    private static final int FARTHEST = 3;
    private static final int TOO_FAR = -1;

    private int questions;

    Optional<Hint> hint(String written, Collection<String> names) {
        return nearest(written, names).map(Hint::didYouMean);
    }

    Optional<String> nearest(String written, Collection<String> names) {
        if (written.length() > LONGEST || names.isEmpty() || ++questions > MOST_QUESTIONS) {
            return Optional.empty();
        }
        String plain = plain(written);
        Optional<String> translated = DutchNames.of(plain).filter(names::contains);
        return translated.isPresent() ? translated : nearestOf(plain, names);
    }

    private static Optional<String> nearestOf(String plain, Collection<String> names) {
        Optional<String> nearest = Optional.empty();
        int reach = reach(plain);
        for (String name : names) {
            int distance = new DamerauLevenshteinDistance(reach).apply(plain, plain(name));
            if (distance != TOO_FAR && (distance < reach || nearest.isEmpty())) {
                nearest = Optional.of(name);
                reach = distance;
            }
        }
        return nearest;
    }

    /** In a name of one or two letters every change makes another name. */
    private static int reach(String name) {
        return name.length() < 3 ? 0 : Math.max(1, Math.min(FARTHEST, name.length() / 3));
    }

    /** Without what people mix up: capitals, hyphens, underscores, spaces. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT).chars().filter(c -> "-_ ".indexOf(c) < 0).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
