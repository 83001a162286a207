package org.ekmsim.tsql.script;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ekmsim.tsql.script.ScriptItem.OnError;
import org.jspecify.annotations.Nullable;

/**
 * A line that is a command of sqlcmd: one a line, case-insensitive; some need no colon.
 *
 * @param name in lower case, without the colon
 * @param rest what follows it, trimmed
 */
record SqlcmdCommand(String name, String rest) {

    private static final Pattern COLON =
            Pattern.compile("\\s*:(!!|[a-z]+)(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile(
            "\\s*(!!|(?:quit|exit|reset|ed)(?![\\w@#$.]))(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SETTING =
            Pattern.compile("([^\\s\"]+)(?:\\s+(?:\"((?:[^\"]|\"\")*)\"|(\\S+)))?", Pattern.DOTALL);
    private static final Set<String> KNOWN = Set.of(
            "!!", "connect", "ed", "error", "help", "list", "listvar", "out", "perftrace", "r", "serverlist", "xml");

    static @Nullable SqlcmdCommand of(String line) {
        Matcher colon = COLON.matcher(line);
        Matcher bare = BARE.matcher(line);
        if (colon.matches()) {
            return new SqlcmdCommand(
                    colon.group(1).toLowerCase(Locale.ROOT), colon.group(2).strip());
        }
        if (bare.matches() && isCommandRest(bare.group(1), bare.group(2).strip())) {
            return new SqlcmdCommand(
                    bare.group(1).toLowerCase(Locale.ROOT), bare.group(2).strip());
        }
        return null;
    }

    private static boolean isCommandRest(String name, String rest) {
        return name.equals("!!") || rest.isEmpty() || rest.startsWith("(") || rest.startsWith("--");
    }

    void carryOut(ScriptAssembly script, int line) {
        switch (name) {
            case "setvar" -> set(script, line);
            case "on" -> onError(script, line);
            case "quit" -> script.quit(line);
            case "exit" -> exit(script, line);
            case "reset" -> script.reset();
            default ->
                script.problem(
                        KNOWN.contains(name)
                                ? "The sqlcmd command ':" + name + "' is not modelled."
                                : "There is no sqlcmd command ':" + name + "'.",
                        line);
        }
    }

    private void set(ScriptAssembly script, int line) {
        Matcher setting = SETTING.matcher(rest);
        if (!setting.matches()) {
            script.problem("':setvar' needs a name and, where it is to have one, a value; blanks need quotes.", line);
        } else if (script.variables().isReadOnly(setting.group(1))) {
            script.problem("The scripting variable '" + setting.group(1) + "' is read-only.", line);
        } else {
            String quoted = setting.group(2);
            script.variables().set(setting.group(1), quoted != null ? quoted.replace("\"\"", "\"") : setting.group(3));
        }
    }

    private void onError(ScriptAssembly script, int line) {
        switch (rest.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) {
            case "error exit" -> script.add(new OnError(true, line));
            case "error ignore" -> script.add(new OnError(false, line));
            default -> script.problem("':on' needs 'error exit' or 'error ignore'.", line);
        }
    }

    private void exit(ScriptAssembly script, int line) {
        if (rest.matches("\\(\\s*\\)")) {
            script.send(1);
            script.quit(line);
        } else if (rest.isEmpty() || rest.startsWith("--")) {
            script.quit(line);
        } else {
            script.problem("The sqlcmd command ':exit(query)' is not modelled.", line);
        }
    }
}
