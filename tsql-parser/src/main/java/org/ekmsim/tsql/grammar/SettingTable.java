package org.ekmsim.tsql.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The options inside WITH (...) of one class of statements. A line of the table is an option with the values it takes:
 * words as they are, {@code #} a number, {@code #X} a number that may be followed by the unit X, {@code @} a name,
 * {@code '} a string, {@code -} no value at all.
 */
final class SettingTable {

    private static final String INDEX_LINES = """
            ALLOW_PAGE_LOCKS ON OFF
            ALLOW_ROW_LOCKS ON OFF
            BUCKET_COUNT #
            COMPRESSION_DELAY # #MINUTE #MINUTES
            DATA_COMPRESSION NONE ROW PAGE COLUMNSTORE COLUMNSTORE_ARCHIVE
            DROP_EXISTING ON OFF -
            FILLFACTOR #
            IGNORE_DUP_KEY ON OFF -
            MAXDOP #
            MAX_DURATION # #MINUTES
            ONLINE ON OFF
            OPTIMIZE_FOR_SEQUENTIAL_KEY ON OFF
            PAD_INDEX ON OFF -
            RESUMABLE ON OFF
            SORT_IN_TEMPDB ON OFF -
            STATISTICS_INCREMENTAL ON OFF
            STATISTICS_NORECOMPUTE ON OFF -
            SUPPRESS_MESSAGES ON OFF
            XML_COMPRESSION ON OFF
            """;

    private static final String WAITING_LINES = """
            ABORT_AFTER_WAIT NONE SELF BLOCKERS
            COMPRESS_ALL_ROW_GROUPS ON OFF
            LOB_COMPACTION ON OFF
            MOVE @
            WAIT_AT_LOW_PRIORITY -
            """;

    private static final String TABLE_LINES = """
            APPEND_ONLY ON OFF
            DATA_CONSISTENCY_CHECK ON OFF
            DATA_DELETION ON OFF
            DURABILITY SCHEMA_ONLY SCHEMA_AND_DATA
            FILETABLE_COLLATE_FILENAME @
            FILETABLE_DIRECTORY '
            FILTER_COLUMN @
            FILTER_PREDICATE @
            HISTORY_RETENTION_PERIOD INFINITE # #DAY #DAYS #WEEK #WEEKS #MONTH #MONTHS #YEAR #YEARS
            HISTORY_TABLE @
            LEDGER ON OFF
            LEDGER_VIEW @
            LOCK_ESCALATION AUTO TABLE DISABLE
            MEMORY_OPTIMIZED ON OFF
            MIGRATION_STATE OUTBOUND INBOUND PAUSED
            OPERATION_TYPE_COLUMN_NAME @
            OPERATION_TYPE_DESC_COLUMN_NAME @
            REMOTE_DATA_ARCHIVE ON OFF
            RETENTION_PERIOD # #DAY #DAYS #WEEK #WEEKS #MONTH #MONTHS #YEAR #YEARS
            SEQUENCE_NUMBER_COLUMN_NAME @
            SYSTEM_VERSIONING ON OFF
            TRACK_COLUMNS_UPDATED ON OFF
            TRANSACTION_ID_COLUMN_NAME @
            """;

    private static final String STATISTICS_LINES = """
            ALL -
            AUTO_DROP ON OFF
            COLUMNS -
            FULLSCAN -
            INCREMENTAL ON OFF
            INDEX -
            MAXDOP #
            NORECOMPUTE -
            PAGECOUNT #
            PERSIST_SAMPLE_PERCENT ON OFF
            RESAMPLE -
            ROWCOUNT #
            """;

    private static final String BULK_LINES = """
            BATCHSIZE #
            CHECK_CONSTRAINTS -
            CODEPAGE '
            DATAFILETYPE '
            DATA_SOURCE '
            ERRORFILE '
            ERRORFILE_DATA_SOURCE '
            ESCAPECHAR '
            FIELDQUOTE '
            FIELDTERMINATOR '
            FIRE_TRIGGERS -
            FIRSTROW #
            FORMAT '
            FORMATFILE '
            FORMATFILE_DATA_SOURCE '
            KEEPIDENTITY -
            KEEPNULLS -
            KILOBYTES_PER_BATCH #
            LASTROW #
            MAXERRORS #
            ROWS_PER_BATCH #
            ROWTERMINATOR '
            TABLOCK -
            """;

    private static final String ROWSET_LINES = """
            DATASOURCE '
            SINGLE_BLOB -
            SINGLE_CLOB -
            SINGLE_NCLOB -
            """;

    static final SettingTable INDEX = of("CREATE INDEX", INDEX_LINES + WAITING_LINES);
    static final SettingTable ALTER_INDEX = of("ALTER INDEX", INDEX_LINES + WAITING_LINES);
    static final SettingTable CREATE_TABLE = of("CREATE TABLE", INDEX_LINES + TABLE_LINES);
    static final SettingTable ALTER_TABLE = of("ALTER TABLE", INDEX_LINES + WAITING_LINES + TABLE_LINES);
    static final SettingTable STATISTICS = of("STATISTICS", STATISTICS_LINES);
    static final SettingTable BULK_INSERT = of("BULK INSERT", BULK_LINES);
    static final SettingTable BULK_ROWSET = of("BULK INSERT", BULK_LINES + ROWSET_LINES);

    private final String statement;
    private final Map<String, Set<String>> values;

    private SettingTable(String statement, Map<String, Set<String>> values) {
        this.statement = statement;
        this.values = values;
    }

    private static SettingTable of(String statement, String lines) {
        Map<String, Set<String>> values = lines.lines()
                .map(line -> List.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableMap(
                        cells -> cells.get(0), cells -> Set.copyOf(cells.subList(1, cells.size()))));
        return new SettingTable(statement, values);
    }

    /** The statement as message 155 names it. */
    String statement() {
        return statement;
    }

    boolean knows(String option) {
        return values.containsKey(option);
    }

    /** Whether the option takes one of these values. */
    boolean takes(String option, String... any) {
        Set<String> known = values.getOrDefault(option, Set.of());
        return Arrays.stream(any).anyMatch(known::contains);
    }
}
