package org.ekmsim.tsql.module;

import java.util.List;
import org.ekmsim.tsql.query.SelectStatement;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** What a module does, after AS. */
public sealed interface ModuleBody extends Clause {

    /**
     * T-SQL statements up to the end of the batch, or one block.
     *
     * @param statements the statements, at least one
     */
    record StatementList(List<Statement> statements) implements ModuleBody {
        public StatementList {
            statements = List.copyOf(statements);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("AS").statements(statements);
        }
    }

    /**
     * The query of an inline table-valued function.
     *
     * @param query the query
     */
    record InlineQuery(SelectStatement query) implements ModuleBody {
        @Override
        public void write(TsqlWriter out) {
            out.word("AS RETURN").inParentheses(query);
        }
    }

    /**
     * A method of an assembly.
     *
     * @param names assembly, class and method
     */
    record ExternalMethod(List<Identifier> names) implements ModuleBody {
        public ExternalMethod {
            names = List.copyOf(names);
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("AS EXTERNAL NAME")
                    .part(names.get(0))
                    .glue(".")
                    .part(names.get(1))
                    .glue(".")
                    .part(names.get(2));
        }
    }
}
