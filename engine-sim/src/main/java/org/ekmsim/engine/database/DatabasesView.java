package org.ekmsim.engine.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * sys.databases, with the columns that scripts around TDE read.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-databases-transact-sql">sys.databases
 *     (Transact-SQL)</a>
 */
public final class DatabasesView implements CatalogueView {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("name", SqlType.SYSNAME),
            ResultColumn.required("database_id", SqlType.INT),
            ResultColumn.nullable("source_database_id", SqlType.INT),
            ResultColumn.nullable("owner_sid", SqlType.varbinary(85)),
            ResultColumn.required("create_date", SqlType.DATETIME),
            ResultColumn.required("compatibility_level", SqlType.TINYINT),
            ResultColumn.nullable("collation_name", SqlType.SYSNAME),
            ResultColumn.nullable("user_access", SqlType.TINYINT),
            ResultColumn.nullable("user_access_desc", SqlType.nvarchar(60)),
            ResultColumn.nullable("is_read_only", SqlType.BIT),
            ResultColumn.required("is_auto_close_on", SqlType.BIT),
            ResultColumn.nullable("is_auto_shrink_on", SqlType.BIT),
            ResultColumn.nullable("state", SqlType.TINYINT),
            ResultColumn.nullable("state_desc", SqlType.nvarchar(60)),
            ResultColumn.nullable("is_in_standby", SqlType.BIT),
            ResultColumn.nullable("snapshot_isolation_state", SqlType.TINYINT),
            ResultColumn.nullable("snapshot_isolation_state_desc", SqlType.nvarchar(60)),
            ResultColumn.nullable("is_read_committed_snapshot_on", SqlType.BIT),
            ResultColumn.nullable("recovery_model", SqlType.TINYINT),
            ResultColumn.nullable("recovery_model_desc", SqlType.nvarchar(60)),
            ResultColumn.nullable("page_verify_option", SqlType.TINYINT),
            ResultColumn.nullable("page_verify_option_desc", SqlType.nvarchar(60)),
            ResultColumn.nullable("is_trustworthy_on", SqlType.BIT),
            ResultColumn.nullable("is_db_chaining_on", SqlType.BIT),
            ResultColumn.nullable("is_master_key_encrypted_by_server", SqlType.BIT),
            ResultColumn.nullable("is_broker_enabled", SqlType.BIT),
            ResultColumn.nullable("is_encrypted", SqlType.BIT),
            ResultColumn.nullable("replica_id", SqlType.UNIQUEIDENTIFIER),
            ResultColumn.nullable("group_database_id", SqlType.UNIQUEIDENTIFIER),
            ResultColumn.nullable("containment", SqlType.TINYINT),
            ResultColumn.nullable("containment_desc", SqlType.nvarchar(60)));

    private static final int CHECKSUM = 2;
    private static final int FULL = 1;
    private static final int SIMPLE = 3;

    @Override
    public String name() {
        return "databases";
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database context) {
        InstanceState state = session.state();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Database database : state.databases().byId()) {
            rows.add(row(database, state));
        }
        return rows;
    }

    private static List<@Nullable Object> row(Database database, InstanceState state) {
        boolean system = SystemDatabases.includes(database.name());
        boolean simple = system && !database.name().equals("model");
        boolean snapshot = database.name().equals("master") || database.name().equals("msdb");
        return Arrays.asList(
                database.name(),
                database.id(),
                null,
                state.logins().find(database.owner()).map(Login::sid).orElse(null),
                Dates.local(database.createDate()),
                database.compatibilityLevel(),
                database.isOpen() ? "SQL_Latin1_General_CP1_CI_AS" : null,
                database.userAccess().code(),
                database.userAccess().name(),
                database.readOnly(),
                false,
                false,
                database.state().code(),
                database.state().name(),
                false,
                snapshot ? 1 : 0,
                snapshot ? "ON" : "OFF",
                false,
                simple ? SIMPLE : FULL,
                simple ? "SIMPLE" : "FULL",
                CHECKSUM,
                "CHECKSUM",
                database.name().equals("msdb"),
                system && !database.name().equals("model"),
                false,
                !system || database.name().equals("msdb") || database.name().equals("tempdb"),
                database.encrypted(),
                null,
                null,
                0,
                "NONE");
    }
}
