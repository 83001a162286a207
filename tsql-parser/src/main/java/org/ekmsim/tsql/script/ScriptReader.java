package org.ekmsim.tsql.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a script as sqlcmd does before anything reaches the server: GO, scripting variables and commands, and the
 * directives of this simulator ({@code --@ekmsim ...}). Documented in "sqlcmd utility".
 *
 * <p>GO stands on its own line, in any case, with a number or a line comment after it, and never inside a string, a
 * quoted name or a block comment. A reader may be shared; each call starts with the variables it was made with.
 */
public final class ScriptReader {

    private final Map<String, String> variables;
    private final boolean substitute;

    /** A reader without variables. */
    public ScriptReader() {
        this(Map.of());
    }

    /** A reader with the variables given by {@code -v}. */
    public ScriptReader(Map<String, String> variables) {
        this(variables, true);
    }

    /**
     * A reader that may leave {@code $(name)} alone.
     *
     * @param variables name to value
     * @param substitute false for {@code -x}
     */
    public ScriptReader(Map<String, String> variables, boolean substitute) {
        this.variables = Map.copyOf(variables);
        this.substitute = substitute;
    }

    /**
     * The items of a script in the order they are carried out. After a {@link ScriptItem.ScriptProblem} or
     * {@link ScriptItem.Quit} nothing follows.
     *
     * @param text the whole file; a byte order mark and any line ends are accepted
     */
    public List<ScriptItem> read(String text) {
        ScriptAssembly script = new ScriptAssembly(new ScriptVariables(variables), substitute);
        List<String> lines = lines(text.startsWith("\ufeff") ? text.substring(1) : text);
        for (int i = 0; i < lines.size() && !script.isEnded(); i++) {
            script.take(lines.get(i), i + 1);
        }
        return script.finish();
    }

    /** The lines with their line ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !crLf) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
