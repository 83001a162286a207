package org.ekmsim.tsql.cryptographicprovider;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER CRYPTOGRAPHIC PROVIDER (Transact-SQL); at least one of file and action is there. */
public final class AlterCryptographicProvider extends Statement {

    private final Identifier name;
    private final @Nullable StringLiteral file;
    private final @Nullable Action action;

    public AlterCryptographicProvider(
            SqlParserPos position, Identifier name, @Nullable StringLiteral file, @Nullable Action action) {
        super(position);
        this.name = name;
        this.file = file;
        this.action = action;
    }

    /** The provider. */
    public Identifier name() {
        return name;
    }

    /** The path of a new library, where written. */
    public @Nullable StringLiteral file() {
        return file;
    }

    /** ENABLE or DISABLE, where written. */
    public @Nullable Action action() {
        return action;
    }

    /** Whether new sessions are to be possible. */
    public enum Action {
        ENABLE,
        DISABLE
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER CRYPTOGRAPHIC PROVIDER").part(name);
        if (file != null) {
            out.word("FROM FILE =").part(file);
        }
        if (action != null) {
            out.word(action.name());
        }
    }
}
