package org.ekmsim.tsql.script;

import java.util.List;
import java.util.Map;

/**
 * Reads a script as sqlcmd does before anything reaches the server: GO, scripting variables and commands, and the
 * directives of this simulator ({@code --@ekmsim ...}). Documented in "sqlcmd utility" and "Commands in the sqlcmd
 * utility".
 *
 * <p>GO stands on its own line, in any case, with a number or a line comment after it, and never inside a string, a
 * quoted name or a block comment. A reader may be shared; each call starts with the variables it was made with.
 */
public final class ScriptReader {

    private final ScriptSettings settings;

    /** A reader of sqlcmd's plain ways, without variables and files. */
    public ScriptReader() {
        this(ScriptSettings.plain());
    }

    /** The same with the variables given by {@code -v}. */
    public ScriptReader(Map<String, String> variables) {
        this(ScriptSettings.plain().with(variables));
    }

    /** A reader with these settings. */
    public ScriptReader(ScriptSettings settings) {
        this.settings = settings;
    }

    /**
     * The items of a script in the order they are carried out. Nothing follows an item that ends the script.
     *
     * @param text the whole file; a byte order mark and any line ends are accepted
     */
    public List<ScriptItem> read(String text) {
        ScriptAssembly script = new ScriptAssembly(settings);
        script.takeAll(text);
        return script.finish();
    }
}
