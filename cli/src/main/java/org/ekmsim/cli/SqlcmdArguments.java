package org.ekmsim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings sqlcmd's ways of writing options to the form the option parser knows: {@code -v a=1 b=2} and {@code -r} with
 * nothing after.
 */
final class SqlcmdArguments {

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*=.*", Pattern.DOTALL);

    private SqlcmdArguments() {}

    static String[] rewrite(String... arguments) {
        List<String> rewritten = new ArrayList<>();
        boolean variables = false;
        boolean goTool = isGoTool(arguments);
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (variables && VARIABLE.matcher(argument).matches()) {
                rewritten.add("-v" + argument);
                continue;
            }
            variables = argument.equals("-v") && i + 1 < arguments.length;
            if (variables) {
                rewritten.add("-v" + arguments[++i]);
            } else if (argument.equals("-r") && !goTool) {
                boolean given = i + 1 < arguments.length && arguments[i + 1].matches("[01]");
                rewritten.add("-r" + (given ? arguments[++i] : "0"));
            } else {
                rewritten.add(argument);
            }
        }
        return rewritten.toArray(String[]::new);
    }

    /** sqlcmd (Go) wants the argument of {@code -r} written. */
    private static boolean isGoTool(String... arguments) {
        String all = String.join(" ", arguments).toLowerCase(Locale.ROOT);
        return all.contains("--sqlcmd go") || all.contains("--sqlcmd=go");
    }
}
