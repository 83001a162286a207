package org.ekmsim.tsql.query;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** Two queries put together. */
public final class SetOperation extends QueryExpression {

    private final Kind kind;
    private final QueryExpression left;
    private final QueryExpression right;

    public SetOperation(SqlParserPos position, Kind kind, QueryExpression left, QueryExpression right) {
        super(position);
        this.kind = kind;
        this.left = left;
        this.right = right;
    }

    /** The operation. */
    public Kind kind() {
        return kind;
    }

    /** The first query. */
    public QueryExpression left() {
        return left;
    }

    /** The second query. */
    public QueryExpression right() {
        return right;
    }

    private static void writeOperand(TsqlWriter out, QueryExpression operand, boolean parentheses) {
        if (parentheses) {
            out.inParentheses(operand);
        } else {
            out.part(operand);
        }
    }

    /** The set operations; INTERSECT binds tighter than the others. */
    public enum Kind {
        UNION("UNION"),
        UNION_ALL("UNION ALL"),
        EXCEPT("EXCEPT"),
        INTERSECT("INTERSECT");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As written. */
        public String words() {
            return words;
        }
    }

    @Override
    public void write(TsqlWriter out) {
        writeOperand(
                out,
                left,
                left instanceof SetOperation operation && kind == Kind.INTERSECT && operation.kind != Kind.INTERSECT);
        out.word(kind.words());
        writeOperand(
                out,
                right,
                right instanceof SetOperation operation
                        && (kind == Kind.INTERSECT || operation.kind != Kind.INTERSECT));
    }
}
