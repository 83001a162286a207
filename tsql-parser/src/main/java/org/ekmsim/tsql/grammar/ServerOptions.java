package org.ekmsim.tsql.grammar;

/** The options of DBCC, ALTER SERVER CONFIGURATION and availability groups. */
final class ServerOptions {

    /** DBCC (Transact-SQL), after WITH: the options of all commands. */
    static final OptionTable DBCC = OptionTable.of("""
            ALL_CONSTRAINTS, ALL_ERRORMSGS, ALL_INDEXES, ALL_LEVELS, BACKUP_CLONEDB, COMPUTE, COUNT_ROWS: -
            DATA_PURITY, DENSITY_VECTOR, ESTIMATEONLY, EXTENDED_LOGICAL_CHECKS, FAST, HISTOGRAM: -
            MARK_IN_USE_FOR_REMOVAL, NO_INFOMSGS, NO_QUERYSTORE, NO_STATISTICS, PHYSICAL_ONLY, SERVICEBROKER: -
            STATS_STREAM, STAT_HEADER, TABLERESULTS, TABLOCK, VERIFY_CLONEDB: -
            MAXDOP: =number
            WAIT_AT_LOW_PRIORITY@16: - ()
                ABORT_AFTER_WAIT: =SELF =BLOCKERS
            """, 195, "option");

    /** ALTER SERVER CONFIGURATION (Transact-SQL), after SET; PROCESS AFFINITY has a production of its own. */
    static final OptionTable CONFIGURATION = OptionTable.of("""
            BUFFER POOL EXTENSION: ON+ OFF
                FILENAME: =text
                SIZE: =number/KB/MB/GB
            DIAGNOSTICS LOG: ON OFF
            DIAGNOSTICS LOG PATH: =text =DEFAULT
            DIAGNOSTICS LOG MAX_SIZE: =number/MB =DEFAULT
            DIAGNOSTICS LOG MAX_FILES: =number =DEFAULT
            EXTERNAL AUTHENTICATION@16: ON+ OFF
                USE_IDENTITY: -
                CREDENTIAL_NAME: =text
            FAILOVER CLUSTER PROPERTY FAILURECONDITIONLEVEL, FAILOVER CLUSTER PROPERTY HEALTHCHECKTIMEOUT: =number =DEFAULT
            FAILOVER CLUSTER PROPERTY SQLDUMPERDUMPFLAGS, FAILOVER CLUSTER PROPERTY SQLDUMPERDUMPTIMEOUT: =number =DEFAULT
            FAILOVER CLUSTER PROPERTY SQLDUMPERDUMPPATH, FAILOVER CLUSTER PROPERTY CLUSTERCONNECTIONOPTIONS: =text =DEFAULT
            FAILOVER CLUSTER PROPERTY VERBOSELOGGING: =number =text =DEFAULT
            HADR CLUSTER CONTEXT: =text =LOCAL
            HARDWARE_OFFLOAD@16: =ON+ =OFF
                ACCELERATOR: =QAT
                MODE: =SOFTWARE =HARDWARE
            MEMORY_OPTIMIZED@15: ON OFF
            MEMORY_OPTIMIZED HYBRID_BUFFER_POOL@15: =ON =OFF
            MEMORY_OPTIMIZED TEMPDB_METADATA@15: =ON+ =OFF
                RESOURCE_POOL: =text
            SOFTNUMA: ON OFF
            SUSPEND_FOR_SNAPSHOT_BACKUP@16: =ON+ =OFF
                GROUP: =names
                MODE: =COPY_ONLY
            """);

    private ServerOptions() {}
}
