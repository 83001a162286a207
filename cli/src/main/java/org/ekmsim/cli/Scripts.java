package org.ekmsim.cli;

import java.io.IOException;
import java.util.List;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.tsql.script.ScriptReader;
import org.ekmsim.tsql.script.ScriptSettings;

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
    private final ScriptReader reader;

    /** @param settings how scripts are read; the files and the environment are those of the console */
    Scripts(Console console, ScriptSettings settings) {
        this.console = console;
        this.reader = new ScriptReader(new ScriptSettings(
                console.environment(), settings.variables(), settings.substitute(), settings.tool(), this::included));
    }

    /**
     * Reads one file.
     *
     * @throws UsageException when it cannot be read
     */
    Script read(String name) {
        return new Script(name, reader.read(TextFile.read(console, name)));
    }

    private String included(String name) throws IOException {
        try {
            return TextFile.read(console, name);
        } catch (UsageException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
