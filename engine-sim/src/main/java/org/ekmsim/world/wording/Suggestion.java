package org.ekmsim.world.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word a misspelt one was meant to be. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * The known word nearest to the written one; nothing when none is near. Case does not count. A word is near when a third of
     * its letters or fewer must be added, dropped, changed or swapped with the next.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT)) <= tolerance(written, word))
                .min(Comparator.comparingInt(word -> distance(lower, word.toLowerCase(Locale.ROOT))));
    }

    /** {@code " Did you mean 'x'?"} for the nearest known word, or the empty text when none is near. */
    public static String sentence(String written, Collection<String> known) {
        return nearest(written, known)
                .map(word -> " Did you mean '" + word + "'?")
                .orElse("");
    }

    private static int tolerance(String written, String word) {
        return Math.max(1, Math.max(written.length(), word.length()) / 3);
    }

    /** Optimal string alignment distance: insertions, deletions, changes and swaps of neighbours count one each. */
    private static int distance(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(cost, left, right, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int cheapest(int[][] cost, String left, String right, int i, int j) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
