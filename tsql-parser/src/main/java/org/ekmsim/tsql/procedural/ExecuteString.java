package org.ekmsim.tsql.procedural;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** EXECUTE (Transact-SQL) of text. */
public final class ExecuteString extends Statement {

    private final List<Expression> parts;
    private final List<Argument> arguments;
    private final @Nullable ExecutionPlace place;
    private final List<ExecuteOption> options;

    public ExecuteString(
            SqlParserPos position,
            List<Expression> parts,
            List<Argument> arguments,
            @Nullable ExecutionPlace place,
            List<ExecuteOption> options) {
        super(position);
        this.parts = List.copyOf(parts);
        this.arguments = List.copyOf(arguments);
        this.place = place;
        this.options = List.copyOf(options);
    }

    /** String literals and variables, put together in order. */
    public List<Expression> parts() {
        return parts;
    }

    /** Values for the question marks in a text that runs elsewhere. */
    public List<Argument> arguments() {
        return arguments;
    }

    /** As whom or where it runs, where written. */
    public @Nullable ExecutionPlace place() {
        return place;
    }

    /** The options after WITH. */
    public List<ExecuteOption> options() {
        return options;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("EXEC").open().part(parts.get(0));
        for (Expression part : parts.subList(1, parts.size())) {
            out.word("+").part(part);
        }
        for (Argument argument : arguments) {
            out.mark(",").part(argument);
        }
        out.close();
        if (place != null) {
            out.part(place);
        }
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
    }
}
