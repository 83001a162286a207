package org.ekmsim.engine.query;

import org.ekmsim.engine.type.Collation;

/**
 * Matches LIKE's wildcards: {@code %}, {@code _}, {@code [set]}, {@code [^set]} and an escape character.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql">LIKE (Transact-SQL)</a>
 */
final class LikePattern {

    private final String text;
    private final String pattern;
    private final int escape;
    private final Collation collation;

    private LikePattern(String text, String pattern, int escape, Collation collation) {
        this.text = text;
        this.pattern = pattern;
        this.escape = escape;
        this.collation = collation;
    }

    static boolean matches(String text, String pattern, String escape, Collation collation) {
        return new LikePattern(text, pattern, escape.isEmpty() ? -1 : escape.charAt(0), collation).matches();
    }

    /** Greedy matching with one point to fall back to: the last percent sign. */
    private boolean matches() {
        int t = 0;
        int p = 0;
        int fallbackPattern = -1;
        int fallbackText = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '%' && pattern.charAt(p) != escape) {
                fallbackPattern = ++p;
                fallbackText = t;
                continue;
            }
            int end = p < pattern.length() ? elementEnd(p) : -1;
            if (end > 0 && accepts(p, end, text.charAt(t))) {
                p = end;
                t++;
            } else if (fallbackPattern >= 0) {
                p = fallbackPattern;
                t = ++fallbackText;
            } else {
                // Blanks at the end of the text do not spoil a match.
                return p == pattern.length() && text.substring(t).isBlank();
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '%') {
            p++;
        }
        return p == pattern.length();
    }

    /** The end of the pattern element that starts at p, or -1 when the set is not closed. */
    private int elementEnd(int p) {
        char first = pattern.charAt(p);
        if (first == escape) {
            return p + 1 < pattern.length() ? p + 2 : -1;
        }
        if (first != '[') {
            return p + 1;
        }
        int close = pattern.indexOf(']', p + 2);
        return close < 0 ? -1 : close + 1;
    }

    private boolean accepts(int start, int end, char character) {
        char first = pattern.charAt(start);
        if (first == escape) {
            return same(pattern.charAt(start + 1), character);
        }
        if (first == '_') {
            return true;
        }
        return first == '[' ? inSet(start + 1, end - 1, character) : same(first, character);
    }

    private boolean inSet(int start, int end, char character) {
        boolean negated = start < end && pattern.charAt(start) == '^';
        boolean found = false;
        int i = negated ? start + 1 : start;
        while (i < end && !found) {
            if (i + 2 < end && pattern.charAt(i + 1) == '-') {
                String value = String.valueOf(character);
                found = collation.compare(String.valueOf(pattern.charAt(i)), value) <= 0
                        && collation.compare(value, String.valueOf(pattern.charAt(i + 2))) <= 0;
                i += 3;
            } else {
                found = same(pattern.charAt(i), character);
                i++;
            }
        }
        return found != negated;
    }

    private boolean same(char left, char right) {
        return collation.fold(left) == collation.fold(right);
    }
}
