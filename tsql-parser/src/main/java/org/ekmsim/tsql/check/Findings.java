package org.ekmsim.tsql.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ekmsim.tsql.SyntaxError;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlNode;
import org.jspecify.annotations.Nullable;

/** What the rules find. As on a server, the first error of a statement ends the look at that statement. */
final class Findings {

    private static final int LEVEL = 15;

    private final List<SyntaxError> errors = new ArrayList<>();
    private @Nullable Statement current;
    private @Nullable Statement refused;

    void statement(Statement statement) {
        current = statement;
    }

    void report(int number, int state, TsqlNode place, String... arguments) {
        if (current != null && current == refused) {
            return;
        }
        refused = current;
        errors.add(new SyntaxError(number, LEVEL, state, place.line(), place.column(), List.of(arguments), false));
    }

    /** Reports what has no place of its own at the statement it is in. */
    void report(int number, int state, String... arguments) {
        if (current != null) {
            report(number, state, current, arguments);
        }
    }

    List<SyntaxError> inOrder() {
        errors.sort(Comparator.comparingInt(SyntaxError::line).thenComparingInt(SyntaxError::column));
        return errors;
    }
}
