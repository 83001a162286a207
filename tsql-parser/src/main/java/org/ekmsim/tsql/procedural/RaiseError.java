package org.ekmsim.tsql.procedural;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** RAISERROR (Transact-SQL). */
public final class RaiseError extends Statement {

    private final Expression message;
    private final Expression severity;
    private final Expression state;
    private final List<Expression> arguments;
    private final List<String> options;

    public RaiseError(
            SqlParserPos position,
            Expression message,
            Expression severity,
            Expression state,
            List<Expression> arguments,
            List<String> options) {
        super(position);
        this.message = message;
        this.severity = severity;
        this.state = state;
        this.arguments = List.copyOf(arguments);
        this.options = List.copyOf(options);
    }

    /** A message number, text or variable. */
    public Expression message() {
        return message;
    }

    /** The severity. */
    public Expression severity() {
        return severity;
    }

    /** The state. */
    public Expression state() {
        return state;
    }

    /** Values for the placeholders of the text. */
    public List<Expression> arguments() {
        return arguments;
    }

    /** LOG, NOWAIT and SETERROR, as far as written. */
    public List<String> options() {
        return options;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("RAISERROR")
                .openCall()
                .part(message)
                .mark(",")
                .part(severity)
                .mark(",")
                .part(state);
        for (Expression argument : arguments) {
            out.mark(",").part(argument);
        }
        out.close();
        if (!options.isEmpty()) {
            out.word("WITH").word(String.join(", ", options));
        }
    }
}
