package org.ekmsim.cli.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of directives as output may show it: client secrets, and how they begin, are masked. */
final class DirectiveText {

    private static final String MASK = "'********'";

    /** A word as directives have them: in quotes, a quote inside doubled, or without blanks. */
    private static final String WORD = "(?>'(?:[^']|'')*+'(?=\\s|$)|\"(?:[^\"]|\"\")*+\"(?=\\s|$)|[^\\s'\"]\\S*)";

    /** What is not recognised up to its end is masked up to its end. */
    private static final Pattern SECRET = Pattern.compile(
            "(\\s*['\"]?secret['\"]?\\s+['\"]?(?:add|remove|expire)['\"]?\\s+" + WORD + "\\s+)" + "(?:" + WORD
                    + "(\\s+['\"]?expires['\"]?\\s.*)?|\\S.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern DIRECTIVE_LINE =
            Pattern.compile("(?<![^\\r\\n])([^\\S\\r\\n]*--@ekmsim\\b)([^\\r\\n]*)");

    private DirectiveText() {}

    /**
     * A directive as it may be shown.
     *
     * @param directive what stands after {@code --@ekmsim}
     */
    static String masked(String directive) {
        Matcher secret = SECRET.matcher(directive);
        if (!secret.matches()) {
            return directive;
        }
        return secret.group(1) + MASK + (secret.group(2) == null ? "" : secret.group(2));
    }

    /** A batch as it may be shown; T-SQL in it stays as it is. */
    static String maskedIn(String batch) {
        return DIRECTIVE_LINE
                .matcher(batch)
                .replaceAll(line -> Matcher.quoteReplacement(line.group(1) + masked(line.group(2))));
    }
}
