package nl.werkzaak.mentorwijs.io.internal.explain;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;

/**
 * What somebody may have meant: the nearest of the names that exist, if it is near enough. For one document, and silent
 * once it has been asked more often than anybody reads.
 */
final class Suggestions {

    private static final int MOST_QUESTIONS = 1_000;

    private static final int LONGEST = 64;
    private static final int FARTHEST = 3;

    private int questions;

    Optional<Hint> hint(String written, Collection<String> names) {
        return nearest(written, names).map(Hint::didYouMean);
    }

    Optional<String> nearest(String written, Collection<String> names) {
        if (written.length() > LONGEST || names.isEmpty() || ++questions > MOST_QUESTIONS) {
            return Optional.empty();
        }
        String plain = plain(written);
        Optional<String> nearest = Optional.empty();
        int reach = reach(plain);
        for (String name : names) {
            int distance = distance(plain, plain(name), reach);
            if (distance < reach || (distance == reach && nearest.isEmpty())) {
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

    /**
     * The number of letters to add, drop, change or swap with their neighbour; more than {@code reach} where it is more
     * than that.
     */
    static int distance(String one, String other, int reach) {
        if (Math.abs(one.length() - other.length()) > reach) {
            return reach + 1;
        }
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            int fewest = Integer.MAX_VALUE;
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, one, other, i, j);
                fewest = Math.min(fewest, steps[i][j]);
            }
            if (fewest > reach) {
                return fewest;
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int fewest(int[][] steps, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1), steps[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
