package org.ekmsim.world.script;

/**
 * A place in a script file.
 *
 * @param file the script's name as given
 * @param line 1-based line of the file, not of the batch
 */
public record ScriptPosition(String file, int line) {

    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
