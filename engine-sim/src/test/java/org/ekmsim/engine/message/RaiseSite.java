package org.ekmsim.engine.message;

import java.nio.file.Path;
import java.util.Set;

/**
 * A call of the sources that raises a message.
 *
 * @param file the source file
 * @param line 1-based line of the call
 * @param numbers the message numbers it may raise; more than one where the call chooses
 * @param arguments how many values it gives to the text, or -1 when that cannot be read from the source
 */
record RaiseSite(Path file, int line, Set<Integer> numbers, int arguments) {

    @Override
    public String toString() {
        return numbers + " in " + file.getFileName() + ":" + line;
    }
}
