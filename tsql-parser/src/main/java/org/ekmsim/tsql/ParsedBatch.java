package org.ekmsim.tsql;

import java.util.List;
import org.ekmsim.tsql.tree.Statement;

/**
 * What became of one batch. It may run only when there are neither errors nor unmodelled constructs; the statements
 * are then all of the batch, in order.
 *
 * @param statements the statements that could be read
 * @param errors syntax errors in the order SQL Server reports them; the first is exact
 * @param unmodelled T-SQL that exists but has no node here: the batch is refused by these names
 */
public record ParsedBatch(List<Statement> statements, List<SyntaxError> errors, List<UnmodelledConstruct> unmodelled) {

    public ParsedBatch {
        statements = List.copyOf(statements);
        errors = List.copyOf(errors);
        unmodelled = List.copyOf(unmodelled);
    }
}
