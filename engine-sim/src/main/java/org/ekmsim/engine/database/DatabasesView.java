package org.ekmsim.engine.database;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.catalogue.NamedValues;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.masterkey.MasterKeys;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Collation;
import org.jspecify.annotations.Nullable;

/**
 * sys.databases.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-databases-transact-sql">sys.databases
 *     (Transact-SQL)</a>
 */
public final class DatabasesView implements DescribedView {

    /** Options that every database has on, unless ALTER DATABASE says otherwise. */
    private static final List<String> ON = List.of(
            "is_auto_create_stats_on",
            "is_auto_update_stats_on",
            "is_memory_optimized_enabled",
            "is_temporal_history_retention_enabled");

    /** Options that nobody can turn on here. */
    private static final List<String> OFF = List.of(
            "is_auto_shrink_on",
            "is_in_standby",
            "is_supplemental_logging_enabled",
            "is_read_committed_snapshot_on",
            "is_auto_create_stats_incremental_on",
            "is_auto_update_stats_async_on",
            "is_ansi_null_default_on",
            "is_ansi_nulls_on",
            "is_ansi_padding_on",
            "is_ansi_warnings_on",
            "is_arithabort_on",
            "is_concat_null_yields_null_on",
            "is_numeric_roundabort_on",
            "is_quoted_identifier_on",
            "is_recursive_triggers_on",
            "is_cursor_close_on_commit_on",
            "is_local_cursor_default",
            "is_parameterization_forced",
            "is_query_store_on",
            "is_honor_broker_priority_on",
            "is_memory_optimized_elevate_to_snapshot_on",
            "is_federation_member",
            "is_remote_data_archive_enabled",
            "is_result_set_caching_on",
            "is_accelerated_database_recovery_on",
            "is_tempdb_spill_to_remote_store",
            "is_stale_page_detection_on",
            "is_data_retention_enabled",
            "is_ledger_on",
            "is_change_feed_enabled");

    private static final int CHECKSUM = 2;
    private static final int FULL = 1;
    private static final int SIMPLE = 3;

    /** Indirect checkpoints of databases made from SQL Server 2016 on. */
    private static final int RECOVERY_SECONDS = 60;

    @Override
    public String describedAs() {
        return "sys.databases";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database context) {
        InstanceState state = session.state();
        return visible(session).map(database -> row(database, state)).toList();
    }

    /** The databases the session may know of, by id. */
    static Stream<Database> visible(Session session) {
        boolean all = session.has(PermissionName.VIEW_ANY_DATABASE);
        return session.state().databases().byId().stream().filter(database -> all || isVisible(session, database));
    }

    /** Who may not view any database sees master, tempdb, the database he is in, and those he owns. */
    private static boolean isVisible(Session session, Database database) {
        return database.name().equals(Databases.MASTER)
                || database.name().equals(Databases.TEMPDB)
                || session.isIn(database.name())
                || database.owner().equalsIgnoreCase(session.login());
    }

    private List<@Nullable Object> row(Database database, InstanceState state) {
        boolean system = SystemDatabases.includes(database.name());
        boolean simple = system && !database.name().equals("model");
        boolean snapshot = database.name().equals("master") || database.name().equals("msdb");
        NamedValues row = row().with(ON, true)
                .with(OFF, false)
                .with("name", database.name())
                .with("database_id", database.id())
                .with(
                        "owner_sid",
                        state.logins().find(database.owner()).map(Login::sid).orElse(null))
                .with("create_date", Dates.local(database.createDate()))
                .with("compatibility_level", database.compatibilityLevel())
                .with("collation_name", database.isOpen() ? Collation.SERVER : null)
                .with("user_access", database.userAccess().code())
                .with("user_access_desc", database.userAccess().name())
                .with("is_read_only", database.readOnly())
                .with("state", database.state().code())
                .with("state_desc", database.state().name())
                .with("is_cleanly_shutdown", database.state() == DatabaseState.OFFLINE)
                .with("snapshot_isolation_state", snapshot ? 1 : 0)
                .with("snapshot_isolation_state_desc", snapshot ? "ON" : "OFF")
                .with("recovery_model", simple ? SIMPLE : FULL)
                .with("recovery_model_desc", simple ? "SIMPLE" : "FULL")
                .with("page_verify_option", CHECKSUM)
                .with("page_verify_option_desc", "CHECKSUM")
                .with("is_fulltext_enabled", !system)
                .with("is_trustworthy_on", database.name().equals("msdb"))
                .with("is_db_chaining_on", system && !database.name().equals("model"))
                .with("service_broker_guid", brokerIdentifier(database))
                .with(
                        "is_broker_enabled",
                        !system
                                || database.name().equals("msdb")
                                || database.name().equals("tempdb"))
                .with("log_reuse_wait", 0)
                .with("log_reuse_wait_desc", "NOTHING")
                .with("is_master_key_encrypted_by_server", MasterKeys.isEncryptedByServer(database))
                .with("is_encrypted", database.encrypted())
                .with("containment", 0)
                .with("containment_desc", "NONE")
                .with("target_recovery_time_in_seconds", system ? 0 : RECOVERY_SECONDS)
                .with("delayed_durability", 0)
                .with("delayed_durability_desc", "DISABLED")
                .with("is_mixed_page_allocation_on", system && !database.name().equals("tempdb"))
                .with("catalog_collation_type", 0)
                .with("catalog_collation_type_desc", "DATABASE_DEFAULT")
                .with("physical_database_name", database.name());
        return DatabaseOptions.show(row, database.settings()).values();
    }

    /** The same in every run of a world. */
    private static UUID brokerIdentifier(Database database) {
        String what = "service broker of " + database.name() + " made " + database.createDate();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
