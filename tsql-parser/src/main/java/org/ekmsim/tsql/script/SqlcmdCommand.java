package org.ekmsim.tsql.script;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ekmsim.tsql.script.ScriptItem.ClientText;
import org.ekmsim.tsql.script.ScriptItem.Connect;
import org.ekmsim.tsql.script.ScriptItem.OnError;
import org.ekmsim.tsql.script.ScriptItem.Redirect;
import org.ekmsim.tsql.script.ScriptItem.Redirect.Stream;
import org.ekmsim.tsql.script.ScriptItem.ServerList;
import org.ekmsim.tsql.script.ScriptItem.UnmodelledCommand;
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
    private static final Pattern FILE = Pattern.compile("\"([^\"]+)\"|(\\S+)");
    private static final Pattern CONNECTION = Pattern.compile(
            "(\\S+)((?:\\s+-(?:l\\s*\\d+|U\\s*(?:\"[^\"]+\"|\\S+)|P\\s*(?:\"[^\"]+\"|\\S+)|N[smo]?|F\\s*\\S+|G\\s*\\S*))*)\\s*");
    private static final Pattern USER = Pattern.compile("\\s-U\\s*(?:\"([^\"]+)\"|(\\S+))");
    private static final Set<String> UNMODELLED = Set.of("!!", "ed", "perftrace");

    private static final List<String> HELP = List.of(
            ":connect server[\\instance] [-l timeout] [-U user [-P password]]   another server",
            ":error <file> | STDERR | STDOUT                                   where error output goes",
            "[:]exit | exit() | exit(query)                                    end, with a query's result as exit code",
            "go [count]                                                        run the batch",
            ":help                                                             this list",
            ":list                                                             the batch as gathered",
            ":listvar                                                          the scripting variables",
            ":on error exit | ignore                                           what an error does to the script",
            ":out <file> | STDERR | STDOUT                                     where results go",
            "[:]quit                                                           end",
            ":r <file>                                                         read another script here",
            "[:]reset                                                          forget the batch as gathered",
            ":serverlist                                                       the servers that can be reached",
            ":setvar name [\"value\"]                                           set or remove a scripting variable",
            ":xml off                                                          results as columns, as always",
            "not modelled: [:]ed, [:]!!, :perftrace, :xml on");

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
            case "r" -> withFile(script, line, file -> script.include(file, line));
            case "out" -> withFile(script, line, file -> script.add(new Redirect(Stream.OUT, file, line)));
            case "error" -> withFile(script, line, file -> script.add(new Redirect(Stream.ERROR, file, line)));
            case "connect" -> connect(script, line);
            case "list" -> script.add(new ClientText(script.gathered(), line));
            case "listvar" -> script.add(new ClientText(script.variables().listing(), line));
            case "help" -> script.add(new ClientText(HELP, line));
            case "serverlist" -> script.add(new ServerList(line));
            case "xml" -> xml(script, line);
            default -> {
                if (UNMODELLED.contains(name)) {
                    script.end(new UnmodelledCommand(name.equals("!!") ? name : ":" + name, line));
                } else {
                    script.problem("There is no sqlcmd command ':" + name + "'.", line);
                }
            }
        }
    }

    private void withFile(ScriptAssembly script, int line, Consumer<String> use) {
        Matcher file = FILE.matcher(rest);
        if (file.matches()) {
            use.accept(file.group(1) != null ? file.group(1) : file.group(2));
        } else {
            script.problem("':" + name + "' needs a file name; one with blanks needs quotes.", line);
        }
    }

    private void connect(ScriptAssembly script, int line) {
        Matcher connection = CONNECTION.matcher(rest);
        if (!connection.matches()) {
            script.problem("':connect' needs a server, and may have -l seconds, -U user and -P password.", line);
            return;
        }
        Matcher user = USER.matcher(connection.group(2));
        String login = user.find() ? (user.group(1) != null ? user.group(1) : user.group(2)) : null;
        script.add(new Connect(connection.group(1), login, line));
    }

    private void xml(ScriptAssembly script, int line) {
        switch (rest.toLowerCase(Locale.ROOT)) {
            case "on" -> script.end(new UnmodelledCommand(":xml on", line));
            case "off" -> {
                // What this client does anyway.
            }
            default -> script.problem("':xml' needs 'on' or 'off'.", line);
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
            script.exitWith(rest + "\n", line);
        }
    }
}
