package org.ekmsim.tsql.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ekmsim.tsql.script.ScriptItem.Batch;
import org.ekmsim.tsql.script.ScriptItem.Directive;
import org.ekmsim.tsql.script.ScriptItem.Quit;
import org.ekmsim.tsql.script.ScriptItem.ScriptProblem;
import org.jspecify.annotations.Nullable;

/** Puts batches together line by line while one script is read. */
final class ScriptAssembly {

    private static final Pattern GO =
            Pattern.compile("\\s*go(?:\\s+(\\S+))?\\s*(?:--.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DIRECTIVE = Pattern.compile("\\s*--@ekmsim\\b(.*)", Pattern.DOTALL);

    private final ScriptVariables variables;
    private final boolean substitute;
    private final List<ScriptItem> items = new ArrayList<>();
    private final StringBuilder batch = new StringBuilder();
    private final LexicalState state = new LexicalState();
    private int firstLine = 1;
    private boolean ended;

    ScriptAssembly(ScriptVariables variables, boolean substitute) {
        this.variables = variables;
        this.substitute = substitute;
    }

    boolean isEnded() {
        return ended;
    }

    void take(String line, int number) {
        if (state.isPlain() && takeCommand(line, number)) {
            return;
        }
        String text = substitute ? variables.substitute(line) : line;
        String undefined = substitute ? variables.firstUndefined(line) : null;
        if (undefined != null) {
            problem("'" + undefined + "' scripting variable not defined.", number);
            return;
        }
        batch.append(text);
        state.read(text);
    }

    /** Whether the line was for the client. */
    private boolean takeCommand(String line, int number) {
        Matcher go = GO.matcher(line);
        if (go.matches()) {
            endBatch(go.group(1), number);
            return true;
        }
        Matcher directive = DIRECTIVE.matcher(line);
        if (directive.matches()) {
            items.add(new Directive(directive.group(1).strip(), number));
            return false;
        }
        SqlcmdCommand command = SqlcmdCommand.of(line);
        if (command == null) {
            return false;
        }
        command.carryOut(this, number);
        batch.append(line.substring(line.stripTrailing().length()));
        return true;
    }

    private void endBatch(@Nullable String count, int number) {
        if (count != null && !count.matches("\\d{1,9}|--.*")) {
            problem("A fatal scripting error occurred. Incorrect syntax was encountered while parsing GO.", number);
            return;
        }
        send(count == null || count.startsWith("--") ? 1 : Integer.parseInt(count));
        firstLine = number + 1;
    }

    /** Makes an item of what was gathered, unless it is blank. */
    void send(int repeat) {
        if (!batch.toString().isBlank()) {
            items.add(new Batch(batch.toString(), firstLine, repeat));
        }
        batch.setLength(0);
        state.reset();
    }

    /** Forgets what was gathered; line numbers of the batch go on. */
    void reset() {
        String lineEnds = batch.toString().replaceAll("[^\r\n]", "");
        batch.setLength(0);
        batch.append(lineEnds);
    }

    ScriptVariables variables() {
        return variables;
    }

    void add(ScriptItem item) {
        items.add(item);
    }

    void quit(int number) {
        items.add(new Quit(number));
        ended = true;
    }

    void problem(String message, int number) {
        items.add(new ScriptProblem(message, number));
        ended = true;
    }

    /** The items; a last batch needs no GO. */
    List<ScriptItem> finish() {
        if (!ended) {
            send(1);
        }
        return List.copyOf(items);
    }
}
