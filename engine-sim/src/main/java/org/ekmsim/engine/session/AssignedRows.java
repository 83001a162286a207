package org.ekmsim.engine.session;

import java.util.OptionalLong;
import org.ekmsim.tsql.procedural.Declare;
import org.ekmsim.tsql.procedural.SetVariable;
import org.ekmsim.tsql.tree.Statement;

/**
 * What a statement that reads and changes no rows leaves in {@code @@ROWCOUNT}.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/rowcount-transact-sql">@@ROWCOUNT (Transact-SQL)</a>
 */
final class AssignedRows {

    private AssignedRows() {}

    /** 1 after an assignment, 0 after anything else; nothing when the declarations of a statement assign nothing. */
    static OptionalLong of(Statement statement) {
        if (statement instanceof Declare declare) {
            boolean assigns = declare.declarations().stream().anyMatch(declaration -> declaration.value() != null);
            return assigns ? OptionalLong.of(1) : OptionalLong.empty();
        }
        return OptionalLong.of(statement instanceof SetVariable ? 1 : 0);
    }
}
