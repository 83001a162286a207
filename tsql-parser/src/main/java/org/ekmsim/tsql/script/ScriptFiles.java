package org.ekmsim.tsql.script;

import java.io.IOException;

/** Where {@code :r} finds the files it names. */
@FunctionalInterface
public interface ScriptFiles {

    /**
     * The text of a file.
     *
     * @param name as the script writes it, without quotes
     * @throws IOException with the reason in its message when there is no such file or it is no text
     */
    String read(String name) throws IOException;

    /** For scripts that do not come from files: finds none. */
    static ScriptFiles none() {
        return name -> {
            throw new IOException("this script has no files beside it");
        };
    }
}
