package org.ekmsim.tsql.procedural;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** COMMIT TRANSACTION (Transact-SQL). */
public final class CommitTransaction extends Statement {

    private final @Nullable Identifier name;

    public CommitTransaction(SqlParserPos position, @Nullable Identifier name) {
        super(position);
        this.name = name;
    }

    /** The transaction or savepoint, where written. */
    public @Nullable Identifier name() {
        return name;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("COMMIT TRANSACTION");
        if (name != null) {
            out.part(name);
        }
    }
}
