package org.ekmsim.tsql.procedural;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** EXECUTE (Transact-SQL) of a procedure; EXEC itself may be left out at the start of a batch. */
public final class Execute extends Statement {

    private final @Nullable String returnVariable;
    private final ObjectName procedure;
    private final List<Argument> arguments;

    public Execute(
            SqlParserPos position, @Nullable String returnVariable, ObjectName procedure, List<Argument> arguments) {
        super(position);
        this.returnVariable = returnVariable;
        this.procedure = procedure;
        this.arguments = List.copyOf(arguments);
    }

    /** The variable that takes the return value, with the leading {@code @}. */
    public @Nullable String returnVariable() {
        return returnVariable;
    }

    /** The procedure. */
    public ObjectName procedure() {
        return procedure;
    }

    /** The arguments in order. */
    public List<Argument> arguments() {
        return arguments;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("EXEC");
        if (returnVariable != null) {
            out.word(returnVariable).word("=");
        }
        out.part(procedure).list(arguments);
    }
}
