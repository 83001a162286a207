package org.ekmsim.tsql.query;

import java.util.List;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a statement after WITH: common table expressions, or namespaces of xml.
 *
 * @param namespaces WITH XMLNAMESPACES; empty when not written
 * @param tables the common table expressions
 */
public record WithClause(List<Namespace> namespaces, List<CommonTable> tables) implements Clause {

    public WithClause {
        namespaces = List.copyOf(namespaces);
        tables = List.copyOf(tables);
    }

    /**
     * A common table expression: WITH common_table_expression (Transact-SQL).
     *
     * @param name its name
     * @param columns names of its columns, where written
     * @param query the query
     */
    public record CommonTable(Identifier name, List<Identifier> columns, QueryExpression query) implements Clause {

        public CommonTable {
            columns = List.copyOf(columns);
        }

        @Override
        public void write(TsqlWriter out) {
            out.part(name);
            if (!columns.isEmpty()) {
                out.open().list(columns).close();
            }
            out.word("AS").inParentheses(query);
        }
    }

    /**
     * A namespace of xml.
     *
     * @param uri where it is
     * @param prefix its prefix; null for DEFAULT
     */
    public record Namespace(StringLiteral uri, @Nullable Identifier prefix) implements Clause {

        @Override
        public void write(TsqlWriter out) {
            if (prefix == null) {
                out.word("DEFAULT").part(uri);
            } else {
                out.part(uri).word("AS").part(prefix);
            }
        }
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("WITH");
        if (!namespaces.isEmpty()) {
            out.word("XMLNAMESPACES").open().list(namespaces).close();
            if (!tables.isEmpty()) {
                out.mark(",");
            }
        }
        out.list(tables);
    }
}
