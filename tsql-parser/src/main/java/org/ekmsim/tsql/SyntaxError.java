package org.ekmsim.tsql;

import java.util.List;

/**
 * A syntax error as SQL Server counts it. The text is in the message catalogue under the number; here are only the
 * arguments for its placeholders.
 *
 * @param number the message number, for example 102 or 156
 * @param level the severity on the wire, 15 for nearly all
 * @param state the state number
 * @param line line in the batch, from 1
 * @param column column in the line, from 1
 * @param arguments for the placeholders of the documented text, in order
 * @param inferred whether this is a later error of the batch, or one whose number rests on inference
 */
public record SyntaxError(
        int number, int level, int state, int line, int column, List<String> arguments, boolean inferred) {

    public SyntaxError {
        arguments = List.copyOf(arguments);
    }
}
