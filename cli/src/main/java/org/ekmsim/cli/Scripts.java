package org.ekmsim.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.tsql.script.ScriptReader;

/** Reads script files. */
final class Scripts {

    /**
     * A script file that was read.
     *
     * @param name as given on the command line
     * @param items its batches, commands and directives
     */
    record Script(String name, List<ScriptItem> items) {}

    private final Console console;
    private final Map<String, String> variables;

    /**
     * @param variables values for {@code $(name)}; they go before those of the environment, as with sqlcmd
     */
    Scripts(Console console, Map<String, String> variables) {
        this.console = console;
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(console.environment());
        all.putAll(variables);
        this.variables = all;
    }

    /**
     * Reads one file.
     *
     * @throws UsageException when it cannot be read
     */
    Script read(String name) {
        return new Script(name, new ScriptReader(variables).read(TextFile.read(console, name)));
    }
}
