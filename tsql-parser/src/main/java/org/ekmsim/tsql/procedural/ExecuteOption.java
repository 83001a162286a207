package org.ekmsim.tsql.procedural;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** An option after WITH of EXECUTE. */
public sealed interface ExecuteOption extends Clause {

    /** A new plan for this call. */
    record Recompile() implements ExecuteOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("RECOMPILE");
        }
    }

    /** Any result sets: what holds without the option. */
    record UndefinedResults() implements ExecuteOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("RESULT SETS UNDEFINED");
        }
    }

    /** No result set may come. */
    record NoResults() implements ExecuteOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("RESULT SETS NONE");
        }
    }

    /**
     * The result sets that must come.
     *
     * @param resultSets their shapes in order, at least one
     */
    record DefinedResults(List<ResultSet> resultSets) implements ExecuteOption {
        public DefinedResults {
            resultSets = List.copyOf(resultSets);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("RESULT SETS").open().list(resultSets).close();
        }
    }
}
