package org.ekmsim.tsql.procedural;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** EXECUTE (Transact-SQL) of a procedure; EXEC itself may be left out at the start of a batch. */
public final class Execute extends Statement {

    private final @Nullable String returnVariable;
    private final ExecutedModule module;
    private final List<Argument> arguments;
    private final List<ExecuteOption> options;

    public Execute(
            SqlParserPos position,
            @Nullable String returnVariable,
            ExecutedModule module,
            List<Argument> arguments,
            List<ExecuteOption> options) {
        super(position);
        this.returnVariable = returnVariable;
        this.module = module;
        this.arguments = List.copyOf(arguments);
        this.options = List.copyOf(options);
    }

    /** The variable that takes the return value, with the leading {@code @}. */
    public @Nullable String returnVariable() {
        return returnVariable;
    }

    /** What runs. */
    public ExecutedModule module() {
        return module;
    }

    /** The arguments in order. */
    public List<Argument> arguments() {
        return arguments;
    }

    /** The options after WITH. */
    public List<ExecuteOption> options() {
        return options;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("EXEC");
        if (returnVariable != null) {
            out.word(returnVariable).word("=");
        }
        out.part(module).list(arguments);
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
    }
}
