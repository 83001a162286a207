package org.ekmsim.engine.database;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ALTER DATABASE ... MODIFY NAME and COLLATE, and the files of CREATE DATABASE. */
class DatabaseNameAndFilesTest {

    /** ALTER DATABASE (Transact-SQL): MODIFY NAME; the files keep their names. */
    @Test
    void a_renamed_database_keeps_id_files_and_rows() {
        World world = EngineFixture.at(Stage.ENCRYPTED).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("ALTER DATABASE TestTDE MODIFY NAME = Renamed").prints("The database name 'Renamed' has been set.");
        String files =
                "SELECT DB_NAME(database_id), name, physical_name FROM sys.master_files WHERE database_id = DB_ID('Renamed')";
        dba.run("SELECT COUNT(*) FROM Renamed.dbo.notes; SELECT is_encrypted FROM sys.databases WHERE name = 'Renamed'")
                .returns("2", "true");
        dba.run("SELECT name FROM sys.master_files WHERE database_id = DB_ID('Renamed')")
                .returns("TestTDE", "TestTDE_log");
        dba.run("INSERT INTO Renamed.dbo.notes VALUES (3, N'third')").succeeds();
        world.defaultInstance().restart();
        Client again = EngineFixture.connect(world, EngineFixture.DBA);
        again.run("SELECT note FROM Renamed.dbo.notes WHERE id = 3").returns("third");
        again.run(files.replace("name, physical_name", "type_desc")).returns("Renamed | ROWS", "Renamed | LOG");
    }

    @Test
    void the_session_inside_goes_with_the_name() {
        Client dba = EngineFixture.connect(EngineFixture.at(Stage.DATABASE).world(), EngineFixture.DBA);
        dba.run("USE TestTDE").succeeds();
        dba.run("ALTER DATABASE CURRENT MODIFY NAME = Renamed; SELECT DB_NAME(), COUNT(*) FROM notes")
                .returns("Renamed | 2");
    }

    @Test
    void a_database_in_use_keeps_its_name() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        EngineFixture.connect(world, "CONTOSO\\second").run("USE TestTDE").succeeds();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("ALTER DATABASE TestTDE MODIFY NAME = Renamed")
                .says(
                        "Msg 5030, Level 16, State 2, Line 1: The database TestTDE could not be exclusively locked to perform the operation.");
        dba.run("ALTER DATABASE TestTDE COLLATE SQL_Latin1_General_CP1_CI_AS")
                .says(
                        "Msg 5030, Level 16, State 2, Line 1: The database TestTDE could not be exclusively locked to perform the operation."
                                + " && Msg 5072, Level 16, State ?, Line 1: ALTER DATABASE failed. The default collation of database 'TestTDE'"
                                + " cannot be set to SQL_Latin1_General_CP1_CI_AS.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# batch | messages | source
ALTER DATABASE master MODIFY NAME = m | Msg 5016, Level 16, State ?, Line 1: Cannot change the name of the system database master. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | ALTER DATABASE (Transact-SQL)
ALTER DATABASE TestTDE MODIFY NAME = msdb | Msg 1801, Level 16, State ?, Line 1: Database 'msdb' already exists. Choose a different database name. | 1801
ALTER DATABASE TestTDE MODIFY NAME = TESTTDE | The database name 'TESTTDE' has been set. | ALTER DATABASE (Transact-SQL)
ALTER DATABASE TestTDE COLLATE SQL_Latin1_General_CP1_CI_AS |  | ALTER DATABASE (Transact-SQL)
CREATE DATABASE d CONTAINMENT = NONE ON PRIMARY (NAME = N'd_data', FILENAME = N'D:\\Data\\d.mdf', SIZE = 8192KB, FILEGROWTH = 65536KB) LOG ON (NAME = N'd_log', FILENAME = N'E:\\Log\\d.ldf', SIZE = 8192KB, FILEGROWTH = 65536KB) COLLATE SQL_Latin1_General_CP1_CI_AS WITH TRUSTWORTHY OFF |  | CREATE DATABASE (Transact-SQL)
CREATE DATABASE d ON (NAME = a, FILENAME = 'd.mdf') | Msg 5105, Level 16, State ?, Line 1: A file activation error occurred. The physical file name 'd.mdf' may be incorrect. Diagnose and correct additional errors, and retry the operation. && Msg 1802, Level 16, State ?, Line 1: CREATE DATABASE failed. Some file names listed could not be created. Check related errors. | 5105
CREATE DATABASE d ON (NAME = a, FILENAME = 'C:\\a.mdf') LOG ON (NAME = A, FILENAME = 'C:\\a.ldf') | Msg 1828, Level 16, State ?, Line 1: The logical file name "A" is already in use. Choose a different name. | 1828
CREATE DATABASE d ON (NAME = a, FILENAME = 'C:\\a.mdf', SIZE = 3) | Msg 1803, Level 17, State ?, Line 1: The CREATE DATABASE statement failed. The primary file must be at least 8 MB to accommodate a copy of the model database. | 1803
CREATE DATABASE d ON (NAME = a, FILENAME = 'C:\\a.mdf', SIZE = 10MB, MAXSIZE = 9MB) | Msg 5103, Level 16, State ?, Line 1: MAXSIZE cannot be less than SIZE for file 'a'. | 5103
""")
    void says(String batch, @Nullable String messages) {
        EngineFixture.row(Stage.DATABASE, "dba", null, batch).says(messages == null ? "" : messages);
    }

    @Test
    void a_file_that_is_there_already_is_not_overwritten() {
        EngineFixture.at(Stage.DATABASE)
                .given("CREATE DATABASE first ON (NAME = a, FILENAME = 'D:\\Data\\a.mdf')")
                .sql("CREATE DATABASE second ON (NAME = a, FILENAME = 'D:\\Data\\A.mdf')")
                .says(
                        "Msg 5170, Level 16, State ?, Line 1: Cannot create file 'D:\\Data\\A.mdf' because it already exists. Change the file"
                                + " path or the file name, and retry the operation. && Msg 1802, Level 16, State ?, Line 1: CREATE DATABASE"
                                + " failed. Some file names listed could not be created. Check related errors.");
    }

    /** sys.master_files (Transact-SQL): sizes in pages of 8 KB; growth in pages, or in per cent. */
    @Test
    void sizes_and_growth_are_those_that_were_written() {
        EngineFixture.at(Stage.INSTALLED)
                .given(
                        "CREATE DATABASE d ON (NAME = a, FILENAME = 'D:\\Data\\a.mdf', SIZE = 16, MAXSIZE = 1GB, FILEGROWTH = 10%)"
                                + " LOG ON (NAME = b, FILENAME = 'D:\\Data\\b.ldf', SIZE = 1024KB, MAXSIZE = UNLIMITED, FILEGROWTH = 5)")
                .sql(
                        "SELECT name, size, max_size, growth, is_percent_growth FROM sys.master_files WHERE database_id = DB_ID('d')")
                .returns("a | 2048 | 131072 | 10 | true", "b | 128 | 268435456 | 640 | false");
    }
}
