package org.ekmsim.engine.database;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ekmsim.engine.catalogue.NamedValues;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.option.OptionValue;

/**
 * The options of ALTER DATABASE ... SET that sys.databases shows and that change nothing else here.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql-set-options">ALTER DATABASE SET options
 *     (Transact-SQL)</a>
 */
final class DatabaseOptions {

    static final String RECOVERY = "RECOVERY";

    private static final String BROKER = "BROKER";
    private static final String RECOVERY_TIME = "TARGET_RECOVERY_TIME";
    private static final String RECOVERY_SECONDS = "target_recovery_time_in_seconds";
    private static final int SECONDS_OF_MINUTE = 60;

    /** Option, column of sys.databases, and the words from the one shown as 0 on. */
    private static final Map<String, Option> OPTIONS =
            """
            ACCELERATED_DATABASE_RECOVERY is_accelerated_database_recovery_on OFF ON
            ALLOW_SNAPSHOT_ISOLATION snapshot_isolation_state OFF ON
            ANSI_NULLS is_ansi_nulls_on OFF ON
            ANSI_NULL_DEFAULT is_ansi_null_default_on OFF ON
            ANSI_PADDING is_ansi_padding_on OFF ON
            ANSI_WARNINGS is_ansi_warnings_on OFF ON
            ARITHABORT is_arithabort_on OFF ON
            AUTO_CLOSE is_auto_close_on OFF ON
            AUTO_CREATE_STATISTICS is_auto_create_stats_on OFF ON
            AUTO_SHRINK is_auto_shrink_on OFF ON
            AUTO_UPDATE_STATISTICS is_auto_update_stats_on OFF ON
            AUTO_UPDATE_STATISTICS_ASYNC is_auto_update_stats_async_on OFF ON
            BROKER is_broker_enabled OFF ON
            CONCAT_NULL_YIELDS_NULL is_concat_null_yields_null_on OFF ON
            CURSOR_CLOSE_ON_COMMIT is_cursor_close_on_commit_on OFF ON
            CURSOR_DEFAULT is_local_cursor_default GLOBAL LOCAL
            DATE_CORRELATION_OPTIMIZATION is_date_correlation_on OFF ON
            DB_CHAINING is_db_chaining_on OFF ON
            DELAYED_DURABILITY delayed_durability DISABLED ALLOWED FORCED
            HONOR_BROKER_PRIORITY is_honor_broker_priority_on OFF ON
            MEMORY_OPTIMIZED_ELEVATE_TO_SNAPSHOT is_memory_optimized_elevate_to_snapshot_on OFF ON
            MIXED_PAGE_ALLOCATION is_mixed_page_allocation_on OFF ON
            NUMERIC_ROUNDABORT is_numeric_roundabort_on OFF ON
            PAGE_VERIFY page_verify_option NONE TORN_PAGE_DETECTION CHECKSUM
            PARAMETERIZATION is_parameterization_forced SIMPLE FORCED
            QUOTED_IDENTIFIER is_quoted_identifier_on OFF ON
            READ_COMMITTED_SNAPSHOT is_read_committed_snapshot_on OFF ON
            RECOVERY recovery_model - FULL BULK_LOGGED SIMPLE
            RECURSIVE_TRIGGERS is_recursive_triggers_on OFF ON
            TEMPORAL_HISTORY_RETENTION is_temporal_history_retention_enabled OFF ON
            TRUSTWORTHY is_trustworthy_on OFF ON
            """.lines().map(Option::of).collect(Collectors.toUnmodifiableMap(Option::name, Function.identity()));

    /** What the pages of the system databases say cannot be changed there. */
    private static final Map<String, List<String>> FIXED = Map.of(
            "master",
            List.of(
                    "ALLOW_SNAPSHOT_ISOLATION",
                    "AUTO_CLOSE",
                    "AUTO_SHRINK",
                    BROKER,
                    "DB_CHAINING",
                    "MIXED_PAGE_ALLOCATION",
                    "READ_COMMITTED_SNAPSHOT"),
            "tempdb",
            List.of(
                    "AUTO_CLOSE",
                    "AUTO_SHRINK",
                    "DB_CHAINING",
                    "MIXED_PAGE_ALLOCATION",
                    "READ_COMMITTED_SNAPSHOT",
                    RECOVERY,
                    "TRUSTWORTHY"),
            "model",
            List.of(BROKER, "DB_CHAINING", "MIXED_PAGE_ALLOCATION", "TRUSTWORTHY"),
            "msdb",
            List.of("ALLOW_SNAPSHOT_ISOLATION", "MIXED_PAGE_ALLOCATION", "READ_COMMITTED_SNAPSHOT"));

    private record Option(String name, String column, List<String> words) {

        static Option of(String line) {
            String[] cells = line.split(" ");
            return new Option(cells[0], cells[1], Arrays.asList(cells).subList(2, cells.length));
        }
    }

    /**
     * An option with its new value.
     *
     * @param name name in this table
     * @param value word of the table, or seconds
     */
    record Setting(String name, String value) {}

    private DatabaseOptions() {}

    /** The setting an option of the statement means; empty for one that is not modelled. */
    static Optional<Setting> setting(NamedOption option) {
        if (!option.nested().isEmpty()) {
            return Optional.empty();
        }
        if (option.name().equals("ENABLE_BROKER") || option.name().equals("DISABLE_BROKER")) {
            return Optional.of(new Setting(BROKER, option.name().startsWith("ENABLE") ? "ON" : "OFF"));
        }
        if (option.name().equals(RECOVERY_TIME)
                && option.value() instanceof OptionValue.Given given
                && given.expression() instanceof NumberLiteral number) {
            int unit = "MINUTES".equals(option.unit()) ? SECONDS_OF_MINUTE : 1;
            return Optional.of(new Setting(RECOVERY_TIME, String.valueOf(Integer.parseInt(number.text()) * unit)));
        }
        return option.value() instanceof OptionValue.Word word
                ? Optional.ofNullable(OPTIONS.get(option.name()))
                        .filter(known -> known.words().contains(word.word()))
                        .map(known -> new Setting(known.name(), word.word()))
                : Optional.empty();
    }

    /** The database with the setting; 5058 for what a system database does not let change. */
    static Database applied(Database database, Setting setting) {
        if (FIXED.getOrDefault(database.name(), List.of()).contains(setting.name())) {
            throw EngineError.of(5058, 1, setting.name(), database.name());
        }
        return database.withSettings(database.settings().with(setting.name(), setting.value()));
    }

    /** Whether an option that is ON or OFF is on; the two of statistics are, unless somebody turned them off. */
    static boolean isOn(Database database, String option) {
        String usual =
                option.equals("AUTO_CREATE_STATISTICS") || option.equals("AUTO_UPDATE_STATISTICS") ? "ON" : "OFF";
        return database.settings().find(option).orElse(usual).equals("ON");
    }

    /** Puts the settings of a database into its row of sys.databases. */
    static NamedValues show(NamedValues row, DatabaseSettings settings) {
        settings.values().forEach((name, value) -> {
            Option option = OPTIONS.get(name);
            if (option == null) {
                row.with(RECOVERY_SECONDS, Integer.parseInt(value));
                return;
            }
            int code = option.words().indexOf(value);
            if (option.column().startsWith("is_")) {
                row.with(option.column(), code == 1);
            } else {
                row.with(option.column(), code).with(option.column() + "_desc", value);
            }
        });
        return row;
    }
}
