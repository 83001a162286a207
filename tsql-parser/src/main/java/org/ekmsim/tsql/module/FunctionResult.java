package org.ekmsim.tsql.module;

import org.ekmsim.tsql.table.TableDefinition;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.TsqlWriter;

/** What a function returns, after RETURNS. */
public sealed interface FunctionResult extends Clause {

    /**
     * A value.
     *
     * @param type its type
     */
    record ScalarResult(DataType type) implements FunctionResult {
        @Override
        public void write(TsqlWriter out) {
            out.part(type);
        }
    }

    /** The rows of a query. */
    record TableResult() implements FunctionResult {
        @Override
        public void write(TsqlWriter out) {
            out.word("TABLE");
        }
    }

    /**
     * The rows its statements put into a variable.
     *
     * @param variable the variable with the leading {@code @}
     * @param table its columns and constraints
     */
    record TableVariableResult(String variable, TableDefinition table) implements FunctionResult {
        @Override
        public void write(TsqlWriter out) {
            out.word(variable).word("TABLE").part(table);
        }
    }
}
