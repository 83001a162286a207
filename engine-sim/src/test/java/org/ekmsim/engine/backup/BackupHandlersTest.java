package org.ekmsim.engine.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ekmsim.engine.instance.InstanceStore.Storage;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.surroundings.disk.DiskFile;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Response;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BACKUP DATABASE and the RESTORE statements over files; each row names its source. */
class BackupHandlersTest {

    private static final String FOLDER = "C:\\Program Files\\Microsoft SQL Server\\MSSQL16.MSSQLSERVER\\MSSQL\\";

    private static final String BACKUP = "BACKUP DATABASE TestTDE TO DISK = 'D:\\Backup\\TestTDE.bak'";

    private static final String RESTORE = "RESTORE DATABASE TestTDE FROM DISK = 'D:\\Backup\\TestTDE.bak'";

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login | given | batch | messages | source
INSTALLED  | dba   |  | BACKUP DATABASE nothing TO DISK = 'x.bak' | Msg 911, Level 16, State ?, Line 1: Database 'nothing' does not exist. Make sure that the name is entered correctly. && Msg 3013, Level 16, State ?, Line 1: BACKUP DATABASE is terminating abnormally. | BACKUP: 911, then 3013
INSTALLED  | dba   |  | BACKUP DATABASE tempdb TO DISK = 'x.bak' | Msg 3147, Level 16, State ?, Line 1: Backup and restore operations are not allowed on database tempdb. && Msg 3013, Level 16, State ?, Line 1: BACKUP DATABASE is terminating abnormally. | BACKUP: 3147 tempdb
DATABASE   | clerk |  | BACKUP DATABASE TestTDE TO DISK = 'x.bak' | Msg 262, Level 16, State ?, Line 1: BACKUP DATABASE permission denied in database 'TestTDE'. && Msg 3013, Level 16, State ?, Line 1: BACKUP DATABASE is terminating abnormally. | BACKUP: 262 permission
DATABASE   | dba   | ALTER DATABASE TestTDE SET OFFLINE | BACKUP DATABASE TestTDE TO DISK = 'x.bak' | Msg 942, Level 14, State ?, Line 1: Database 'TestTDE' cannot be opened because it is offline. && Msg 3013, Level 16, State ?, Line 1: BACKUP DATABASE is terminating abnormally. | a closed database
DATABASE   | dba   |  | BEGIN TRANSACTION; BACKUP DATABASE TestTDE TO DISK = 'x.bak' | Msg 3021, Level 16, State ?, Line 1: Cannot perform a backup or restore operation within a transaction. && Msg 3013, Level 16, State ?, Line 1: BACKUP DATABASE is terminating abnormally. | BACKUP: 3021 in a transaction
DATABASE   | dba   |  | BACKUP DATABASE TestTDE TO DISK = 'C:\\Program Files\\Microsoft SQL Server\\MSSQL16.MSSQLSERVER\\MSSQL\\DATA\\TestTDE.mdf' | Msg 3201, Level 16, State 1, Line 1: Cannot open backup device 'C:\\Program Files\\Microsoft SQL Server\\MSSQL16.MSSQLSERVER\\MSSQL\\DATA\\TestTDE.mdf'. Operating system error 32(The process cannot access the file because it is being used by another process.). && Msg 3013, Level 16, State ?, Line 1: BACKUP DATABASE is terminating abnormally. | BACKUP: 3201, state 1 for a backup
INSTALLED  | dba   |  | RESTORE DATABASE d FROM DISK = 'x.bak' | Msg 3201, Level 16, State 2, Line 1: Cannot open backup device 'C:\\Program Files\\Microsoft SQL Server\\MSSQL16.MSSQLSERVER\\MSSQL\\Backup\\x.bak'. Operating system error 2(The system cannot find the file specified.). && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | RESTORE: 3201, then 3013; a name without folder is in the default one
DATABASE   | dba   |  | RESTORE DATABASE d FROM DISK = 'C:\\Program Files\\Microsoft SQL Server\\MSSQL16.MSSQLSERVER\\MSSQL\\DATA\\TestTDE.mdf' | Msg 3241, Level 16, State ?, Line 1: The media family on device 'C:\\Program Files\\Microsoft SQL Server\\MSSQL16.MSSQLSERVER\\MSSQL\\DATA\\TestTDE.mdf' is incorrectly formed. SQL Server cannot process this media family. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | RESTORE: 3241 media
INSTALLED  | clerk |  | RESTORE DATABASE d FROM DISK = 'x.bak' | Msg 262, Level 16, State ?, Line 1: CREATE DATABASE permission denied in database 'master'. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | RESTORE of a new database: CREATE DATABASE
DATABASE   | clerk |  | RESTORE DATABASE TestTDE FROM DISK = 'x.bak' | Msg 3110, Level 14, State ?, Line 1: User does not have permission to RESTORE database 'TestTDE'. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | RESTORE of an existing database: 3110
INSTALLED  | dba   |  | RESTORE DATABASE tempdb FROM DISK = 'x.bak' | Msg 3147, Level 16, State ?, Line 1: Backup and restore operations are not allowed on database tempdb. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | RESTORE: 3147 tempdb
INSTALLED  | dba   |  | RESTORE DATABASE master FROM DISK = 'x.bak' | Msg 3108, Level 16, State ?, Line 1: To restore the master database, the server must be running in single-user mode. For information on starting in single-user mode, see "How to: Start an Instance of SQL Server (sqlservr.exe)" in Books Online. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | RESTORE: 3108 master
DATABASE   | dba   | BACKUP DATABASE TestTDE TO DISK = 'x.bak' | RESTORE DATABASE TestTDE FROM DISK = 'x.bak' | Msg 3159, Level 16, State ?, Line 1: The tail of the log for the database "TestTDE" has not been backed up. Use BACKUP LOG WITH NORECOVERY to backup the log if it contains work you do not want to lose. Use the WITH REPLACE or WITH STOPAT clause of the RESTORE statement to just overwrite the contents of the log. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | RESTORE: 3159 log tail
DATABASE   | dba   | BACKUP DATABASE TestTDE TO DISK = 'x.bak' ;; CREATE DATABASE d | RESTORE DATABASE d FROM DISK = 'x.bak' | Msg 3154, Level 16, State ?, Line 1: The backup set holds a backup of a database other than the existing 'd' database. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | RESTORE: 3154 other database
DATABASE   | dba   | BACKUP DATABASE TestTDE TO DISK = 'D:\\x.bak' | RESTORE DATABASE d FROM DISK = 'D:\\x.bak' WITH FILE = 2 | Msg 4038, Level 16, State ?, Line 1: Cannot find file ID 2 on device 'D:\\x.bak'. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | 4038
DATABASE   | dba   | BACKUP DATABASE TestTDE TO DISK = 'x.bak' | USE TestTDE; RESTORE DATABASE TestTDE FROM DISK = 'x.bak' WITH REPLACE | Changed database context to 'TestTDE'. && Msg 3102, Level 16, State ?, Line 1: RESTORE cannot process database 'TestTDE' because it is in use by this session. It is recommended that the master database be used when performing this operation. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | RESTORE: 3102 in use
DATABASE   | dba   | BACKUP DATABASE TestTDE TO DISK = 'x.bak' | RESTORE DATABASE d FROM DISK = 'x.bak' WITH MOVE 'TestTDE_data' TO 'D:\\d.mdf' | Msg 3234, Level 16, State ?, Line 1: Logical file 'TestTDE_data' is not part of database 'd'. Use RESTORE FILELISTONLY to list the logical file names. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | RESTORE: 3234 logical file
DATABASE   | dba   | BACKUP DATABASE TestTDE TO DISK = 'x.bak' | RESTORE DATABASE d FROM DISK = 'x.bak' WITH MOVE 'TestTDE' TO 'd.mdf', MOVE 'TestTDE_log' TO 'D:\\d.ldf' | Msg 5105, Level 16, State ?, Line 1: A file activation error occurred. The physical file name 'd.mdf' may be incorrect. Diagnose and correct additional errors, and retry the operation. && Msg 3156, Level 16, State ?, Line 1: File 'TestTDE' cannot be restored to 'd.mdf'. Use WITH MOVE to identify a valid location for the file. && Msg 3119, Level 16, State ?, Line 1: Problems were identified while planning for the RESTORE statement. Previous messages provide details. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | RESTORE: a path that is none
DATABASE   | dba   | BACKUP DATABASE TestTDE TO DISK = 'x.bak' | RESTORE DATABASE d FROM DISK = 'x.bak' WITH MOVE 'TestTDE' TO 'D:\\d.mdf', MOVE 'TestTDE_log' TO 'd:\\D.MDF' | Msg 3176, Level 16, State ?, Line 1: File 'd:\\D.MDF' is claimed by 'TestTDE_log'(2) and 'TestTDE'(1). The WITH MOVE clause can be used to relocate one or more files. && Msg 3119, Level 16, State ?, Line 1: Problems were identified while planning for the RESTORE statement. Previous messages provide details. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | RESTORE: 3176 files clash
DATABASE   | dba   |  | RESTORE DATABASE TestTDE WITH RECOVERY | Msg 3153, Level 16, State ?, Line 1: The database is already fully recovered. && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally. | 3153
INSTALLED  | clerk |  | RESTORE HEADERONLY FROM DISK = 'x.bak' | Msg 262, Level 16, State ?, Line 1: CREATE DATABASE permission denied in database 'master'. && Msg 3013, Level 16, State ?, Line 1: RESTORE HEADERONLY is terminating abnormally. | HEADERONLY: CREATE DATABASE permission
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given, batch).says(messages == null ? "" : messages);
    }

    @Test
    void a_backup_tells_of_its_pages_and_its_pace() {
        List<String> texts =
                EngineFixture.at(Stage.DATABASE).sql(BACKUP + " WITH STATS = 50").succeeds().messages().stream()
                        .map(ServerMessage::text)
                        .toList();

        assertThat(texts).hasSize(5);
        assertThat(texts.get(0)).isEqualTo("50 percent processed.");
        assertThat(texts.get(1)).matches("Processed \\d+ pages for database 'TestTDE', file 'TestTDE' on file 1\\.");
        assertThat(texts.get(2)).isEqualTo("100 percent processed.");
        assertThat(texts.get(3)).isEqualTo("Processed 1 pages for database 'TestTDE', file 'TestTDE_log' on file 1.");
        assertThat(texts.get(4))
                .matches(
                        "BACKUP DATABASE successfully processed \\d+ pages in 0\\.\\d{3} seconds \\(\\d+\\.\\d{3} MB/sec\\)\\.");
    }

    @Test
    void what_was_deleted_after_the_backup_is_back_after_the_restore() {
        EngineFixture.at(Stage.DATABASE)
                .given(BACKUP, "DELETE FROM TestTDE.dbo.notes", RESTORE + " WITH REPLACE")
                .sql("SELECT note FROM TestTDE.dbo.notes ORDER BY id")
                .returns("first note", "second note");
    }

    @Test
    void a_restore_under_another_name_wants_its_files_moved() {
        World world = EngineFixture.at(Stage.DATABASE).given(BACKUP).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        String data = FOLDER + "DATA\\TestTDE.mdf";
        String log = FOLDER + "DATA\\TestTDE_log.ldf";

        dba.run("RESTORE DATABASE copy FROM DISK = 'D:\\Backup\\TestTDE.bak'")
                .says("Msg 1834, Level 16, State 1, Line 1: The file '" + data
                        + "' cannot be overwritten. It is being used by database 'TestTDE'."
                        + " && Msg 3156, Level 16, State 4, Line 1: File 'TestTDE' cannot be restored to '" + data
                        + "'. Use WITH MOVE to identify a valid location for the file."
                        + " && Msg 1834, Level 16, State 1, Line 1: The file '" + log
                        + "' cannot be overwritten. It is being used by database 'TestTDE'."
                        + " && Msg 3156, Level 16, State 4, Line 1: File 'TestTDE_log' cannot be restored to '" + log
                        + "'. Use WITH MOVE to identify a valid location for the file."
                        + " && Msg 3119, Level 16, State ?, Line 1: Problems were identified while planning for the RESTORE"
                        + " statement. Previous messages provide details."
                        + " && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally.");
        dba.run("RESTORE DATABASE copy FROM DISK = 'D:\\Backup\\TestTDE.bak' WITH MOVE 'TestTDE' TO 'D:\\copy.mdf',"
                        + " MOVE 'TestTDE_log' TO 'D:\\copy.ldf'")
                .succeeds();

        dba.run("SELECT note FROM copy.dbo.notes WHERE id = 1").returns("first note");
        dba.run("SELECT name, physical_name FROM sys.master_files WHERE database_id = DB_ID('copy') ORDER BY file_id")
                .returns("TestTDE | D:\\copy.mdf", "TestTDE_log | D:\\copy.ldf");
    }

    @Test
    void another_session_in_the_database_stops_a_restore() {
        World world = EngineFixture.at(Stage.DATABASE).given(BACKUP).world();
        EngineFixture.connect(world, "CONTOSO\\second").run("USE TestTDE").succeeds();

        EngineFixture.connect(world, EngineFixture.DBA)
                .run(RESTORE + " WITH REPLACE")
                .says(
                        "Msg 3101, Level 16, State ?, Line 1: Exclusive access could not be obtained because the database is in use."
                                + " && Msg 3013, Level 16, State ?, Line 1: RESTORE DATABASE is terminating abnormally.");
    }

    @Test
    void the_backup_of_an_encrypted_database_does_not_show_its_rows() {
        assertThat(rowsInBackup(Stage.DATABASE)).isTrue();
        assertThat(rowsInBackup(Stage.ENCRYPTED)).isFalse();
    }

    private static boolean rowsInBackup(Stage stage) {
        World world = EngineFixture.at(stage).given(BACKUP).world();
        DiskFile backup = world.defaultInstance().store().disk().file("D:\\Backup\\TestTDE.bak");
        return backup.contains("second note".getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void an_encrypted_database_comes_back_encrypted() {
        EngineFixture restored = EngineFixture.at(Stage.ENCRYPTED).given(BACKUP, "DROP DATABASE TestTDE", RESTORE);

        restored.sql("SELECT note FROM TestTDE.dbo.notes WHERE id = 2").returns("second note");
        restored.sql("SELECT is_encrypted FROM sys.databases WHERE name = 'TestTDE'")
                .returns("true");
        restored.sql(
                        "SELECT encryption_state FROM sys.dm_database_encryption_keys WHERE database_id = DB_ID('TestTDE')")
                .returns("3");
    }

    @Test
    void without_the_protector_nothing_of_an_encrypted_backup_is_read() {
        World world = EngineFixture.at(Stage.ENCRYPTED).given(BACKUP).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        Object thumbprint = dba.run("SELECT thumbprint FROM sys.asymmetric_keys WHERE name = 'EKMSampleASYKey'")
                .value();
        dba.run("DROP DATABASE TestTDE; DROP LOGIN TDE_Login; DROP ASYMMETRIC KEY EKMSampleASYKey")
                .succeeds();
        String cause = "Msg 33111, Level 16, State ?, Line 1: Cannot find server asymmetric key with thumbprint '"
                + thumbprint + "'. && Msg 3013, Level 16, State ?, Line 1: %s is terminating abnormally.";

        dba.run(RESTORE).says(cause.formatted("RESTORE DATABASE"));
        dba.run(RESTORE.replace("DATABASE TestTDE", "FILELISTONLY")).says(cause.formatted("RESTORE FILELIST"));
        dba.run(RESTORE.replace("DATABASE TestTDE", "HEADERONLY")).says(cause.formatted("RESTORE HEADERONLY"));
        assertThat(dba.run("SELECT DB_ID('TestTDE')").value()).isNull();
    }

    @Test
    void the_list_of_files_names_the_protector() {
        EngineFixture fixture = EngineFixture.at(Stage.ENCRYPTED).given(BACKUP);
        Response list = fixture.sql(RESTORE.replace("DATABASE TestTDE", "FILELISTONLY"));
        Object thumbprint = fixture.sql("SELECT thumbprint FROM sys.asymmetric_keys WHERE name = 'EKMSampleASYKey'")
                .value();

        assertThat(list.rows()).extracting(row -> row.get(0)).containsExactly("TestTDE", "TestTDE_log");
        assertThat(list.rows()).extracting(row -> row.get(2)).containsExactly("D", "L");
        assertThat(list.rows()).extracting(row -> row.get(20)).containsOnly(thumbprint);
    }

    @Test
    void backups_follow_each_other_on_a_medium_until_INIT() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given(BACKUP + " WITH NAME = 'first'", BACKUP + " WITH NAME = 'second', COPY_ONLY, CHECKSUM")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);

        assertThat(headers(dba)).containsExactly("first 1", "second 2");
        dba.run("DELETE FROM TestTDE.dbo.notes; " + BACKUP).succeeds();
        dba.run(RESTORE + " WITH FILE = 2, REPLACE").succeeds();
        dba.run("SELECT COUNT(*) FROM TestTDE.dbo.notes").returns("2");
        dba.run(BACKUP + " WITH INIT, NAME = 'only'").succeeds();
        assertThat(headers(dba)).containsExactly("only 1");
    }

    private static List<String> headers(Client dba) {
        return dba.run("RESTORE HEADERONLY FROM DISK = 'D:\\Backup\\TestTDE.bak'").succeeds().rows().stream()
                .map(row -> row.get(0) + " " + row.get(5))
                .toList();
    }

    @Test
    void a_database_restored_without_recovery_waits_for_it() {
        World world = EngineFixture.at(Stage.ENCRYPTED)
                .given(BACKUP, RESTORE + " WITH REPLACE, NORECOVERY")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);

        dba.run("SELECT state_desc FROM sys.databases WHERE name = 'TestTDE'").returns("RESTORING");
        dba.run("USE TestTDE")
                .says(
                        "Msg 927, Level 14, State ?, Line 1: Database 'TestTDE' cannot be opened. It is in the middle of a restore.");
        dba.run("RESTORE DATABASE TestTDE WITH RECOVERY").succeeds();
        dba.run("SELECT COUNT(*) FROM TestTDE.dbo.notes").returns("2");
    }

    @Test
    void a_restored_database_survives_a_restart() {
        World world = EngineFixture.at(Stage.ENCRYPTED)
                .given(BACKUP, RESTORE + " WITH REPLACE")
                .world();
        world.defaultInstance().restart();

        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT note FROM TestTDE.dbo.notes WHERE id = 1")
                .returns("first note");
    }

    @Test
    void a_simple_database_is_restored_over_itself_and_keeps_its_options() {
        EngineFixture.at(Stage.DATABASE)
                .given(
                        "ALTER DATABASE TestTDE SET RECOVERY SIMPLE",
                        BACKUP,
                        "ALTER DATABASE TestTDE SET AUTO_CLOSE ON",
                        RESTORE)
                .sql("SELECT recovery_model_desc, is_auto_close_on FROM sys.databases WHERE name = 'TestTDE'")
                .returns("SIMPLE | false");
    }

    @Test
    void a_verified_backup_is_valid_and_a_damaged_one_is_not() {
        World world = EngineFixture.at(Stage.ENCRYPTED).given(BACKUP).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("RESTORE VERIFYONLY FROM DISK = 'D:\\Backup\\TestTDE.bak'")
                .prints("The backup set on file 1 is valid.");

        world.defaultInstance().store().commitStorage(storage -> {
            Disk disk = storage.disk();
            DiskFile file = disk.file("D:\\Backup\\TestTDE.bak");
            int last = file.pages() - 1;
            byte[] page = file.readPage(last);
            page[5000] ^= 1;
            return new Storage(storage.state(), disk.write("D:\\Backup\\TestTDE.bak", file.withPage(last, page)));
        });

        List<ServerMessage> messages = dba.run("RESTORE VERIFYONLY FROM DISK = 'D:\\Backup\\TestTDE.bak'")
                .messages();
        assertThat(messages).extracting(ServerMessage::number).containsExactly(824, 3013);
    }

    @Test
    void the_history_tells_of_backups_and_restores() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given(BACKUP + " WITH NAME = 'nightly', DESCRIPTION = 'all of it'", RESTORE + " WITH REPLACE")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);

        dba.run(
                        "SELECT s.name, s.description, s.type, s.database_name, s.position, s.key_algorithm, f.physical_device_name"
                                + " FROM msdb.dbo.backupset AS s JOIN msdb.dbo.backupmediafamily AS f ON f.media_set_id = s.media_set_id")
                .returns("nightly | all of it | D | TestTDE | 1 | NO_Encryption | D:\\Backup\\TestTDE.bak");
        dba.run(
                        "SELECT h.destination_database_name, h.restore_type, h.replace, h.recovery, s.name FROM msdb.dbo.restorehistory AS h"
                                + " JOIN msdb.dbo.backupset AS s ON s.backup_set_id = h.backup_set_id")
                .returns("TestTDE | D | true | true | nightly");
    }

    @Test
    void compression_shrinks_plain_pages_and_hardly_encrypted_ones() {
        double plain = compressedShare(Stage.DATABASE);

        assertThat(plain).isLessThan(0.2);
        assertThat(compressedShare(Stage.ENCRYPTED)).isGreaterThan(2 * plain);
    }

    private static double compressedShare(Stage stage) {
        List<@Nullable Object> sizes = EngineFixture.at(stage)
                .given(BACKUP + " WITH COMPRESSION")
                .sql("SELECT backup_size, compressed_backup_size FROM msdb.dbo.backupset")
                .rows()
                .get(0);
        return Double.parseDouble(String.valueOf(sizes.get(1))) / Double.parseDouble(String.valueOf(sizes.get(0)));
    }

    @Test
    void a_backup_into_NUL_leaves_no_file_and_still_counts() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given("BACKUP DATABASE TestTDE TO DISK = 'NUL'")
                .world();

        assertThat(world.defaultInstance().store().disk().list()).noneMatch(path -> path.endsWith("NUL"));
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT COUNT(*) FROM msdb.dbo.backupset")
                .returns("1");
    }

    @Test
    void a_failed_backup_is_in_the_error_log() {
        World world = EngineFixture.at(Stage.INSTALLED).world();
        EngineFixture.connect(world, EngineFixture.DBA).run("BACKUP DATABASE nothing TO DISK = 'x.bak'");

        assertThat(world.defaultInstance().errorLog())
                .anyMatch(line -> line.endsWith(
                        "BACKUP failed to complete the command BACKUP DATABASE nothing. Check the backup application log for detailed"
                                + " messages."));
    }

    private static final String ENCRYPTED_BACKUP =
            BACKUP + " WITH ENCRYPTION (ALGORITHM = AES_256, SERVER ASYMMETRIC KEY = EKMSampleASYKey)";

    @Test
    void an_encrypted_backup_of_a_plain_database_shows_nothing_and_comes_back() {
        World world = EngineFixture.at(Stage.DATABASE).given(ENCRYPTED_BACKUP).world();
        DiskFile backup = world.defaultInstance().store().disk().file("D:\\Backup\\TestTDE.bak");
        assertThat(backup.contains("second note".getBytes(StandardCharsets.UTF_16LE)))
                .isFalse();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("DELETE FROM TestTDE.dbo.notes; " + RESTORE + " WITH REPLACE").succeeds();

        dba.run("SELECT note FROM TestTDE.dbo.notes WHERE id = 2").returns("second note");
        dba.run("SELECT is_encrypted FROM sys.databases WHERE name = 'TestTDE'").returns("false");
        dba.run(
                        "SELECT b.key_algorithm, b.encryptor_type, k.name FROM msdb.dbo.backupset AS b JOIN sys.asymmetric_keys AS k"
                                + " ON k.thumbprint = b.encryptor_thumbprint")
                .returns("aes_256 | ASYMMETRIC KEY | EKMSampleASYKey");
    }

    @Test
    void an_encrypted_backup_wants_its_protector_for_everything_but_its_label() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given(ENCRYPTED_BACKUP, "DROP LOGIN TDE_Login; DROP ASYMMETRIC KEY EKMSampleASYKey")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);

        for (String verb : List.of("DATABASE d", "HEADERONLY", "FILELISTONLY", "VERIFYONLY")) {
            assertThat(dba.run("RESTORE " + verb + " FROM DISK = 'D:\\Backup\\TestTDE.bak'")
                            .messages())
                    .as(verb)
                    .extracting(ServerMessage::number)
                    .containsExactly(33111, 3013);
        }
        dba.run("RESTORE LABELONLY FROM DISK = 'D:\\Backup\\TestTDE.bak'").succeeds();
    }

    @Test
    void the_backup_of_an_encrypted_database_may_be_encrypted_too() {
        EngineFixture.at(Stage.ENCRYPTED)
                .given(ENCRYPTED_BACKUP, RESTORE + " WITH REPLACE")
                .sql("SELECT note FROM TestTDE.dbo.notes WHERE id = 1")
                .returns("first note");
    }

    @Test
    void an_encrypted_backup_wants_a_medium_of_its_own() {
        EngineFixture twice = EngineFixture.at(Stage.DATABASE).given(BACKUP);

        twice.sql(ENCRYPTED_BACKUP)
                .says(
                        "Msg 3095, Level 16, State ?, Line 1: The backup cannot be performed because 'ENCRYPTION' was requested after"
                                + " the media was formatted with an incompatible structure. To append to this media set, either omit"
                                + " 'ENCRYPTION' or create a new media set by using WITH FORMAT in your BACKUP statement. If you use WITH"
                                + " FORMAT on an existing media set, all its backup sets will be overwritten."
                                + " && Msg 3013, Level 16, State ?, Line 1: BACKUP DATABASE is terminating abnormally.");
        twice.sql(ENCRYPTED_BACKUP + ", FORMAT").succeeds();
    }

    @Test
    void an_encryptor_that_does_not_exist_ends_the_backup() {
        EngineFixture.at(Stage.DATABASE)
                .sql(ENCRYPTED_BACKUP.replace("EKMSampleASYKey", "nothing"))
                .says(
                        "Msg 15151, Level 16, State ?, Line 1: Cannot find the asymmetric key 'nothing', because it does not exist or"
                                + " you do not have permission. && Msg 3013, Level 16, State ?, Line 1: BACKUP DATABASE is terminating"
                                + " abnormally.");
    }
}
