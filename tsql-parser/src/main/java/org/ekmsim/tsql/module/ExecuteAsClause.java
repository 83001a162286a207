package org.ekmsim.tsql.module;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** As whom a module, queue or trigger runs: EXECUTE AS Clause (Transact-SQL). */
public sealed interface ExecuteAsClause extends Clause {

    /** The one who calls. */
    record Caller() implements ExecuteAsClause {
        @Override
        public void write(TsqlWriter out) {
            out.word("EXECUTE AS CALLER");
        }
    }

    /** The one who creates or alters the module. */
    record Self() implements ExecuteAsClause {
        @Override
        public void write(TsqlWriter out) {
            out.word("EXECUTE AS SELF");
        }
    }

    /** The owner of the module. */
    record Owner() implements ExecuteAsClause {
        @Override
        public void write(TsqlWriter out) {
            out.word("EXECUTE AS OWNER");
        }
    }

    /**
     * A named user, or login for triggers of the server.
     *
     * @param name the name
     */
    record Principal(StringLiteral name) implements ExecuteAsClause {
        @Override
        public void write(TsqlWriter out) {
            out.word("EXECUTE AS").part(name);
        }
    }
}
