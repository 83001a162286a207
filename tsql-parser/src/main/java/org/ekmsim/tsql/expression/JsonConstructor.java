package org.ekmsim.tsql.expression;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** JSON_OBJECT and JSON_ARRAY (Transact-SQL). */
public final class JsonConstructor extends Expression {

    private final boolean object;
    private final List<Member> members;
    private final @Nullable Boolean nullOnNull;

    public JsonConstructor(SqlParserPos position, boolean object, List<Member> members, @Nullable Boolean nullOnNull) {
        super(
                position,
                heightOver(members.stream().map(Member::value).toList())
                        + heightOver(members.stream().map(Member::key).toArray(Expression[]::new)));
        this.object = object;
        this.members = List.copyOf(members);
        this.nullOnNull = nullOnNull;
    }

    /** Whether it is JSON_OBJECT, else JSON_ARRAY. */
    public boolean object() {
        return object;
    }

    /** The members in order. */
    public List<Member> members() {
        return members;
    }

    /** NULL ON NULL or ABSENT ON NULL; null when neither is written. */
    public @Nullable Boolean nullOnNull() {
        return nullOnNull;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /**
     * A member.
     *
     * @param key its key; null in an array
     * @param value its value
     */
    public record Member(@Nullable Expression key, Expression value) implements Clause {

        @Override
        public void write(TsqlWriter out) {
            if (key != null) {
                out.part(key).mark(":");
            }
            out.part(value);
        }
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(object ? "JSON_OBJECT" : "JSON_ARRAY").openCall().list(members);
        if (nullOnNull != null) {
            out.word(nullOnNull ? "NULL ON NULL" : "ABSENT ON NULL");
        }
        out.close();
    }
}
