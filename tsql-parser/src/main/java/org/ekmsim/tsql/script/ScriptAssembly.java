package org.ekmsim.tsql.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ekmsim.tsql.script.ScriptItem.Batch;
import org.ekmsim.tsql.script.ScriptItem.Directive;
import org.ekmsim.tsql.script.ScriptItem.ExitWithQuery;
import org.ekmsim.tsql.script.ScriptItem.Included;
import org.ekmsim.tsql.script.ScriptItem.Quit;
import org.ekmsim.tsql.script.ScriptItem.ScriptProblem;
import org.jspecify.annotations.Nullable;

/** Puts batches together line by line while one script is read. */
final class ScriptAssembly {

    private static final Pattern DIRECTIVE = Pattern.compile("\\s*--@ekmsim\\b(.*)", Pattern.DOTALL);
    private static final int DEEPEST_INCLUSION = 16;

    private final ScriptSettings settings;
    private final ScriptVariables variables;
    private final List<ScriptItem> items = new ArrayList<>();
    private final StringBuilder batch = new StringBuilder();
    private final LexicalState state = new LexicalState();
    private int firstLine = 1;
    private @Nullable String batchFile;
    private @Nullable String file;
    private int inclusions;
    private @Nullable ExitQuery exit;
    private boolean ended;

    ScriptAssembly(ScriptSettings settings) {
        this.settings = settings;
        this.variables = new ScriptVariables(settings.environment(), settings.variables());
    }

    /** Takes the lines of a text, as long as the script goes on. */
    void takeAll(String text) {
        List<String> lines = ScriptLines.of(text);
        for (int i = 0; i < lines.size() && !ended; i++) {
            take(lines.get(i), i + 1);
        }
    }

    private void take(String line, int number) {
        if (exit != null) {
            readExit(exit, line, number);
            return;
        }
        if (state.isPlain() && takeCommand(line, number)) {
            return;
        }
        String text = substituted(line, number);
        if (text != null) {
            batch.append(text);
            state.read(text);
        }
    }

    /** The line with the values of its variables; null after a problem. */
    private @Nullable String substituted(String line, int number) {
        String undefined = settings.substitute() ? variables.firstUndefined(line) : null;
        if (undefined != null) {
            problem("'" + undefined + "' scripting variable not defined.", number);
            return null;
        }
        return settings.substitute() ? variables.substitute(line) : line;
    }

    /** Whether the line was for the client. */
    private boolean takeCommand(String line, int number) {
        GoLine go = GoLine.of(line);
        if (go != null) {
            endBatch(go, number);
            return true;
        }
        Matcher directive = DIRECTIVE.matcher(line);
        if (directive.matches()) {
            add(new Directive(directive.group(1).strip(), number));
            return false;
        }
        if (SqlcmdCommand.of(line) == null) {
            return false;
        }
        String text = substituted(line, number);
        SqlcmdCommand command = text == null ? null : SqlcmdCommand.of(text);
        if (command != null) {
            command.carryOut(this, number);
            if (exit == null) {
                batch.append(ScriptLines.endOf(line));
            }
        }
        return true;
    }

    private void endBatch(GoLine go, int number) {
        if (go.isValid()) {
            send(go.repeat());
            begin(number + 1);
        } else {
            problem("A fatal scripting error occurred. Incorrect syntax was encountered while parsing GO.", number);
        }
    }

    private void begin(int line) {
        firstLine = line;
        batchFile = file;
    }

    /** Makes an item of what was gathered, unless it is blank. */
    void send(int repeat) {
        if (!batch.toString().isBlank()) {
            add(batchFile, new Batch(batch.toString(), firstLine, repeat));
        }
        batch.setLength(0);
        state.reset();
    }

    /** Forgets what was gathered; line numbers of the batch go on. */
    void reset() {
        String lineEnds = ScriptLines.endOf(batch.toString());
        batch.setLength(0);
        batch.append(lineEnds);
    }

    /** Reads another file at this place. */
    void include(String name, int number) {
        if (inclusions == DEEPEST_INCLUSION) {
            problem("':r' goes deeper than " + DEEPEST_INCLUSION + " files; does " + name + " read itself?", number);
            return;
        }
        String outer = file;
        try {
            String text = settings.files().read(name);
            file = name;
            if (batch.toString().isBlank()) {
                batch.setLength(0);
                begin(1);
            }
            inclusions++;
            takeAll(text);
        } catch (IOException e) {
            problem(
                    "Error occurred while opening or operating on file " + name + " (Reason: " + e.getMessage() + ").",
                    number);
        } finally {
            inclusions = inclusions - (file == outer ? 0 : 1);
            file = outer;
        }
        if (batch.toString().isBlank() && !ended) {
            batch.setLength(0);
            begin(number + 1);
        }
    }

    /** Begins to read the query of {@code :exit(...)}. */
    void exitWith(String text, int number) {
        readExit(new ExitQuery(number), text, number);
    }

    private void readExit(ExitQuery query, String line, int number) {
        String text = exit == null ? line : substituted(line, number);
        if (text == null) {
            return;
        }
        if (query.read(text)) {
            exit = null;
            batch.append(query.text());
            Batch last = new Batch(batch.toString(), firstLine, 1);
            batch.setLength(0);
            add(batchFile, new ExitWithQuery(last, query.line()));
            ended = true;
        } else if (settings.tool() == SqlcmdTool.GO) {
            problem("':exit(' is not closed on its line; every command of sqlcmd (Go) is one line.", query.line());
        } else {
            exit = query;
        }
    }

    ScriptVariables variables() {
        return variables;
    }

    /** What was gathered for the next batch, line by line. */
    List<String> gathered() {
        return batch.toString().stripTrailing().lines().toList();
    }

    void add(ScriptItem item) {
        add(file, item);
    }

    private void add(@Nullable String origin, ScriptItem item) {
        items.add(origin == null ? item : new Included(origin, item));
    }

    void quit(int number) {
        end(new Quit(number));
    }

    void problem(String message, int number) {
        end(new ScriptProblem(message, number));
    }

    /** Adds an item that ends the script. */
    void end(ScriptItem item) {
        add(item);
        ended = true;
    }

    /** The items; a last batch needs no GO. */
    List<ScriptItem> finish() {
        if (exit != null) {
            problem("':exit(' has no closing parenthesis.", exit.line());
        }
        if (!ended) {
            send(1);
        }
        return List.copyOf(items);
    }
}
