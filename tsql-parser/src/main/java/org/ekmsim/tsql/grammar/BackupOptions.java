package org.ekmsim.tsql.grammar;

/** The options of BACKUP and RESTORE: BACKUP (Transact-SQL), RESTORE Arguments (Transact-SQL). */
final class BackupOptions {

    private static final int NOT_RECOGNIZED = 155;

    private static final String COMMON = """
            BLOCKSIZE, BUFFERCOUNT, MAXTRANSFERSIZE: =number =variable
            CHECKSUM, NO_CHECKSUM, CONTINUE_AFTER_ERROR, STOP_ON_ERROR: -
            CREDENTIAL, MEDIANAME: =text =variable
            MEDIAPASSWORD, PASSWORD: =secret =variable
            METADATA_ONLY@16, SNAPSHOT@16: -
            NORECOVERY, RESTART: -
            REWIND, NOREWIND, UNLOAD, NOUNLOAD: -
            STANDBY: =text =variable
            STATS: - =number =variable
            """;

    private static final String FILES = """
            FILE, FILEGROUP: =text =variable
            READ_WRITE_FILEGROUPS: -
            """;

    /** BACKUP, after WITH. */
    static final OptionTable BACKUP = OptionTable.of(COMMON + """
            BACKUP_OPTIONS@16: =text =variable
            COMPRESSION: - ()
                ALGORITHM@16: =MS_XPRESS =QAT_DEFLATE =ZSTD@17
                LEVEL@17: =LOW =MEDIUM =HIGH
            COPY_ONLY, DIFFERENTIAL, FILE_SNAPSHOT, NO_COMPRESSION, NO_ENCRYPTION, NO_TRUNCATE: -
            DESCRIPTION, MEDIADESCRIPTION, NAME: =text =variable
            ENCRYPTION: ()
                ALGORITHM: =AES_128 =AES_192 =AES_256 =TRIPLE_DES_3KEY
                SERVER ASYMMETRIC KEY, SERVER CERTIFICATE: =name
            EXPIREDATE: =text =variable
            FORMAT, NOFORMAT, INIT, NOINIT, SKIP, NOSKIP: -
            RETAINDAYS: =number =variable
            """, NOT_RECOGNIZED, "BACKUP");

    /** RESTORE, after WITH; MOVE has a production of its own. */
    static final OptionTable RESTORE = OptionTable.of(COMMON + """
            DBNAME: =name =text =variable
            ENABLE_BROKER, ERROR_BROKER_CONVERSATIONS, NEW_BROKER: -
            FILE: =number =variable
            FILESTREAM: ()
                DIRECTORY_NAME: =text =variable
            KEEP_CDC, KEEP_REPLICATION, KEEP_TEMPORAL_RETENTION, LOADHISTORY, PARTIAL, RECOVERY, REPLACE: -
            RESTRICTED_USER: -
            RESTORE_OPTIONS@16: =text =variable
            STOPAT, STOPATMARK, STOPBEFOREMARK: =text =variable
            """, NOT_RECOGNIZED, "RESTORE");

    /** The files BACKUP takes. */
    static final OptionTable BACKUP_FILES = OptionTable.of(FILES);

    /** The files and pages RESTORE takes. */
    static final OptionTable RESTORE_FILES = OptionTable.of(FILES + "PAGE: =text =variable\n");

    private BackupOptions() {}
}
