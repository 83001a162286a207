package org.ekmsim.tsql.database;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** ALTER DATABASE ... MODIFY NAME (Transact-SQL). */
public final class AlterDatabaseModifyName extends Statement {

    private final @Nullable Identifier database;
    private final Identifier newName;

    public AlterDatabaseModifyName(SqlParserPos position, @Nullable Identifier database, Identifier newName) {
        super(position);
        this.database = database;
        this.newName = newName;
    }

    /** The database; null for CURRENT. */
    public @Nullable Identifier database() {
        return database;
    }

    /** The new name. */
    public Identifier newName() {
        return newName;
    }

    @Override
    public void write(TsqlWriter out) {
        out.part(new AlteredDatabase(database)).word("MODIFY NAME =").part(newName);
    }
}
