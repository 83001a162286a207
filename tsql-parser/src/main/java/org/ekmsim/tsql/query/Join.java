package org.ekmsim.tsql.query;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** Two table sources joined. */
public final class Join extends TableSource {

    private final Kind kind;
    private final @Nullable Hint hint;
    private final TableSource left;
    private final TableSource right;
    private final @Nullable Condition on;

    public Join(
            SqlParserPos position,
            Kind kind,
            @Nullable Hint hint,
            TableSource left,
            TableSource right,
            @Nullable Condition on) {
        super(position);
        this.kind = kind;
        this.hint = hint;
        this.left = left;
        this.right = right;
        this.on = on;
    }

    /** The kind of join. */
    public Kind kind() {
        return kind;
    }

    /** The join hint, where written. */
    public @Nullable Hint hint() {
        return hint;
    }

    /** The left side. */
    public TableSource left() {
        return left;
    }

    /** The right side. */
    public TableSource right() {
        return right;
    }

    /** The condition; null for CROSS JOIN and APPLY. */
    public @Nullable Condition on() {
        return on;
    }

    /** The kinds of join. */
    public enum Kind {
        INNER("INNER JOIN"),
        LEFT("LEFT JOIN"),
        RIGHT("RIGHT JOIN"),
        FULL("FULL JOIN"),
        CROSS("CROSS JOIN"),
        CROSS_APPLY("CROSS APPLY"),
        OUTER_APPLY("OUTER APPLY");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As written. */
        public String words() {
            return words;
        }
    }

    /** How the server is told to join: Hints (Transact-SQL) - Join. */
    public enum Hint {
        HASH,
        LOOP,
        MERGE,
        REMOTE
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(left);
        if (hint == null) {
            out.word(kind.words());
        } else {
            out.word(kind.words().replace(" JOIN", "")).word(hint.name()).word("JOIN");
        }
        if (right instanceof Join) {
            out.inParentheses(right);
        } else {
            out.part(right);
        }
        if (on != null) {
            out.word("ON").part(on);
        }
    }
}
