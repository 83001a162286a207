package org.ekmsim.engine.transaction;

import java.util.Map;
import java.util.Set;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.tsql.backup.BackupDatabase;
import org.ekmsim.tsql.backup.BackupLog;
import org.ekmsim.tsql.backup.RestoreDatabase;
import org.ekmsim.tsql.backup.RestoreLog;
import org.ekmsim.tsql.configuration.Reconfigure;
import org.ekmsim.tsql.cursor.FetchCursor;
import org.ekmsim.tsql.cursor.OpenCursor;
import org.ekmsim.tsql.database.AlterDatabaseEncryptionKey;
import org.ekmsim.tsql.database.AlterDatabaseSet;
import org.ekmsim.tsql.database.CreateDatabase;
import org.ekmsim.tsql.database.CreateDatabaseEncryptionKey;
import org.ekmsim.tsql.database.DropDatabase;
import org.ekmsim.tsql.database.DropDatabaseEncryptionKey;
import org.ekmsim.tsql.query.NamedTable;
import org.ekmsim.tsql.query.SelectStatement;
import org.ekmsim.tsql.server.Kill;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TreeWalk;

/** Which statements may stand in a transaction, and which begin one under SET IMPLICIT_TRANSACTIONS ON. */
public final class TransactionRules {

    private static final String ALTER_DATABASE = "ALTER DATABASE";

    /** 226, with the statement as the message names it. */
    private static final Map<Class<? extends Statement>, String> NOT_IN_TRANSACTION = Map.of(
            CreateDatabase.class, "CREATE DATABASE",
            DropDatabase.class, "DROP DATABASE",
            AlterDatabaseSet.class, ALTER_DATABASE);

    /** 3021, followed by 3013 with the statement as the message names it. */
    private static final Map<Class<? extends Statement>, String> BACKUPS = Map.of(
            BackupDatabase.class, "BACKUP DATABASE",
            BackupLog.class, "BACKUP LOG",
            RestoreDatabase.class, "RESTORE DATABASE",
            RestoreLog.class, "RESTORE LOG");

    /** Statements on the key that the boot page holds, whose rollback is not modelled. */
    private static final Map<Class<? extends Statement>, String> NOT_MODELLED = Map.of(
            CreateDatabaseEncryptionKey.class, "CREATE DATABASE ENCRYPTION KEY in a transaction",
            AlterDatabaseEncryptionKey.class, "ALTER DATABASE ENCRYPTION KEY in a transaction",
            DropDatabaseEncryptionKey.class, "DROP DATABASE ENCRYPTION KEY in a transaction");

    /** First words of the node classes of the statements that SET IMPLICIT_TRANSACTIONS names. */
    private static final Set<String> BEGINNING = Set.of("Create", "Drop", "Grant", "Revoke", "Deny");

    private static final Set<String> BEGINNING_WHOLE =
            Set.of("AlterTable", "Delete", "Insert", "Merge", "TruncateTable", "Update");

    /** The state that transcripts show for RECONFIGURE. */
    private static final int RECONFIGURE_STATE = 0;

    private static final int BACKUP_STATE = 0;

    private TransactionRules() {}

    /**
     * Looks at a statement before it runs: refuses what may not stand in a transaction, and begins one for it where the session wants
     * that.
     *
     * @throws EngineError 226, 574, 3021 or 6115
     */
    public static void before(Statement statement, SessionTransaction transaction, boolean implicit) {
        if (transaction.count() == 0 && !implicit) {
            return;
        }
        requireAllowed(statement);
        if (transaction.count() == 0 && beginsTransaction(statement)) {
            transaction.begin(null);
        }
    }

    private static void requireAllowed(Statement statement) {
        String name = NOT_IN_TRANSACTION.get(statement.getClass());
        if (name == null && statement.getClass().getSimpleName().startsWith("AlterDatabaseModify")) {
            name = ALTER_DATABASE;
        }
        if (name != null) {
            throw name.equals(ALTER_DATABASE)
                    ? EngineError.of(226, 6, name).followedBy(EngineError.of(5069, 1))
                    : EngineError.of(226, 6, name);
        }
        if (statement instanceof Reconfigure) {
            throw EngineError.of(574, RECONFIGURE_STATE, "CONFIG");
        }
        String backup = BACKUPS.get(statement.getClass());
        if (backup != null) {
            throw EngineError.of(3021, BACKUP_STATE).followedBy(EngineError.of(3013, 1, backup));
        }
        if (statement instanceof Kill) {
            throw EngineError.of(6115, 1);
        }
        String refused = NOT_MODELLED.get(statement.getClass());
        if (refused != null) {
            throw new UnmodelledException(refused, statement.line());
        }
    }

    /**
     * Whether the statement begins a transaction: SET IMPLICIT_TRANSACTIONS (Transact-SQL). A SELECT does when it reads a table.
     */
    static boolean beginsTransaction(Statement statement) {
        if (statement instanceof SelectStatement select) {
            return readsTable(select);
        }
        if (statement instanceof FetchCursor || statement instanceof OpenCursor) {
            return true;
        }
        String name = statement.getClass().getSimpleName();
        return BEGINNING_WHOLE.contains(name) || BEGINNING.stream().anyMatch(name::startsWith);
    }

    private static boolean readsTable(SelectStatement select) {
        TableSearch search = new TableSearch();
        search.walk(select);
        return search.found;
    }

    private static final class TableSearch extends TreeWalk {
        private boolean found;

        @Override
        protected boolean enter(Clause part) {
            found |= part instanceof NamedTable;
            return !found;
        }
    }
}
