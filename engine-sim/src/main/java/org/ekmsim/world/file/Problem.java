package org.ekmsim.world.file;

/**
 * Something wrong in a world file.
 *
 * @param file the file's name as the reader was given it
 * @param line 1-based line
 * @param column 1-based column
 * @param message what is wrong and what was expected, in whole sentences; never contains a secret
 */
public record Problem(String file, int line, int column, String message) {

    /** {@code file:line:column: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
