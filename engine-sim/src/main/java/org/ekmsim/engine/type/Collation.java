package org.ekmsim.engine.type;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * How character values compare. Trailing blanks never count. The default is that of a server installed in US English,
 * {@code SQL_Latin1_General_CP1_CI_AS}: case-insensitive, accent-sensitive; symbols come before digits, digits before
 * letters.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/collations/collation-and-unicode-support">Collation
 *     and Unicode support</a>
 */
public enum Collation {
    /** {@code SQL_Latin1_General_CP1_CI_AS}, the default, and its Windows equals. */
    CASE_INSENSITIVE,
    /** {@code SQL_Latin1_General_CP1_CS_AS} and its Windows equals. */
    CASE_SENSITIVE,
    /** {@code Latin1_General_BIN2}: code units. */
    BINARY;

    /** The name of the server's collation, which is that of every database and column. */
    public static final String SERVER = "SQL_Latin1_General_CP1_CI_AS";

    private static final int ACCENTS_AND_CASE = 0x3FFFF;

    /** The collation of a name in a COLLATE clause; empty when it is not one of those modelled. */
    public static Optional<Collation> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "database_default",
                    "catalog_default",
                    "sql_latin1_general_cp1_ci_as",
                    "latin1_general_ci_as",
                    "latin1_general_100_ci_as",
                    "latin1_general_ci_as_ks_ws" -> Optional.of(CASE_INSENSITIVE);
            case "sql_latin1_general_cp1_cs_as", "latin1_general_cs_as", "latin1_general_100_cs_as" ->
                Optional.of(CASE_SENSITIVE);
            case "latin1_general_bin", "latin1_general_bin2", "latin1_general_100_bin", "latin1_general_100_bin2" ->
                Optional.of(BINARY);
            default -> Optional.empty();
        };
    }

    /** Negative, zero or positive as the left value comes before, equals or comes after the right one. */
    public int compare(String left, String right) {
        int leftEnd = withoutTrailingBlanks(left);
        int rightEnd = withoutTrailingBlanks(right);
        int common = Math.min(leftEnd, rightEnd);
        int tie = 0;
        for (int i = 0; i < common; i++) {
            char l = left.charAt(i);
            char r = right.charAt(i);
            if (l == r) {
                continue;
            }
            if (this == BINARY) {
                return Character.compare(l, r);
            }
            int base = Integer.compare(base(l), base(r));
            if (base != 0) {
                return base;
            }
            if (tie == 0) {
                tie = Integer.compare(fine(l), fine(r));
            }
        }
        int length = Integer.compare(leftEnd, rightEnd);
        return length != 0 ? length : tie;
    }

    /** Whether the two values are equal under this collation. */
    public boolean equal(String left, String right) {
        return compare(left, right) == 0;
    }

    /** A value that is the same for exactly those strings that are equal: for hashing. */
    public String key(String value) {
        String trimmed = value.substring(0, withoutTrailingBlanks(value));
        if (this != CASE_INSENSITIVE) {
            return trimmed;
        }
        char[] folded = trimmed.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toUpperCase(folded[i]);
        }
        return new String(folded);
    }

    /** The character as LIKE compares it. */
    public char fold(char character) {
        return this == CASE_INSENSITIVE ? Character.toUpperCase(character) : character;
    }

    private int fine(char character) {
        int accent = Character.toUpperCase(character) << 1;
        // Upper case first, as the sort orders of the SQL collations list it.
        boolean lower = this == CASE_SENSITIVE && Character.isLowerCase(character);
        return (accent | (lower ? 1 : 0)) & ACCENTS_AND_CASE;
    }

    private static int base(char character) {
        char letter = character < 128 ? character : withoutAccent(character);
        int group = Character.isLetter(letter) ? 2 : Character.isDigit(letter) ? 1 : 0;
        return group << 16 | Character.toUpperCase(letter);
    }

    private static char withoutAccent(char character) {
        return Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                .charAt(0);
    }

    private static int withoutTrailingBlanks(String value) {
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
