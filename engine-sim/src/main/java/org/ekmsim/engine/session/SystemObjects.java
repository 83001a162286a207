package org.ekmsim.engine.session;

import java.util.Locale;
import java.util.Set;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.UnmodelledException;

/** System objects that a server has and this one does not: naming one is refused, not answered with 208. */
final class SystemObjects {

    /** Views of schema {@code sys} that scripts around keys, logins and databases read. */
    private static final Set<String> VIEWS = Set.of("""
            all_parameters all_sql_modules assemblies availability_databases_cluster availability_groups
            availability_replicas backup_devices column_encryption_key_values
            column_encryption_keys column_master_keys computed_columns database_audit_specifications
            database_credentials database_mirroring
            database_query_store_options database_scoped_configurations
            endpoints events extended_properties
            external_data_sources filegroups
             linked_logins  master_key_passwords partitions
            securable_classes security_policies sequences server_assembly_modules
            server_audit_specifications server_audits server_file_audits
            server_sql_modules server_triggers stats synonyms
            syslanguages time_zone_info trace_events traces triggers
            """.strip().split("\\s+"));

    /** The compatibility views, which any schema finds. */
    private static final Set<String> COMPATIBILITY_VIEWS = Set.of(
            "sysaltfiles",
            "syscolumns",
            "sysconfigures",
            "syslogins",
            "sysmessages",
            "sysobjects",
            "sysservers",
            "sysusers");

    private SystemObjects() {}

    static void requireModelled(String schema, String object, Database database, int line) {
        String folded = object.toLowerCase(Locale.ROOT);
        boolean system = schema.equalsIgnoreCase("sys");
        if (COMPATIBILITY_VIEWS.contains(folded)
                || schema.equalsIgnoreCase("INFORMATION_SCHEMA")
                || (system && VIEWS.contains(folded))
                || isHistory(folded, database)) {
            throw new UnmodelledException("View " + schema + "." + object, line);
        }
    }

    /** The dynamic management views are too many to list: every name of their form is refused. */
    static void requireNoManagementView(String object, int line) {
        if (object.toLowerCase(Locale.ROOT).startsWith("dm_")) {
            throw new UnmodelledException("View sys." + object, line);
        }
    }

    /** The same for the functions of schema {@code sys}. */
    static void requireNoFunction(String object, int line) {
        String folded = object.toLowerCase(Locale.ROOT);
        if (folded.startsWith("dm_") || folded.startsWith("fn_")) {
            throw new UnmodelledException("Function sys." + object, line);
        }
    }

    /** The tables of msdb in which backups, restores and jobs are recorded. */
    private static boolean isHistory(String object, Database database) {
        return database.name().equalsIgnoreCase("msdb")
                && (object.startsWith("backup") || object.startsWith("restore") || object.startsWith("sysjob"));
    }
}
