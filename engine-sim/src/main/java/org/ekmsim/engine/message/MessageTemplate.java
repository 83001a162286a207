package org.ekmsim.engine.message;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of the catalogue.
 *
 * @param number message number
 * @param severity severity in {@code sys.messages}
 * @param logged whether SQL Server also writes it to the error log and the Windows event log
 * @param template text with printf-like placeholders ({@code %d}, {@code %.*ls}, {@code %S_MSG}, {@code %%})
 * @param source file name of the documentation page, or {@code inferred}
 */
public record MessageTemplate(int number, int severity, boolean logged, String template, String source) {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("%(?:%|S_[A-Z]+|[-#0]*\\d*(?:\\.(?:\\d+|\\*))?(?:I64|l|h|w)?[dufixXscp])");

    /** The text with the placeholders replaced by the arguments, in order. */
    public String text(List<?> arguments) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder text = new StringBuilder();
        int next = 0;
        while (matcher.find()) {
            String value = matcher.group().equals("%%") ? "%" : argument(arguments, next++);
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        matcher.appendTail(text);
        return text.toString();
    }

    /** The same message with the text another version of SQL Server has. */
    MessageTemplate withText(String changed, String otherSource) {
        return new MessageTemplate(number, severity, logged, changed, otherSource);
    }

    /** The number of arguments the text takes. */
    public int placeholders() {
        return (int) PLACEHOLDER
                .matcher(template)
                .results()
                .filter(found -> !found.group().equals("%%"))
                .count();
    }

    private String argument(List<?> arguments, int index) {
        if (index >= arguments.size()) {
            throw new IllegalArgumentException(
                    "Message " + number + " takes " + placeholders() + " arguments, got " + arguments.size());
        }
        return String.valueOf(arguments.get(index));
    }
}
