package org.ekmsim.engine.database;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** sp_helpdb and DATABASEPROPERTYEX. */
class SpHelpDbTest {

    @Test
    void one_database_is_shown_with_its_files() {
        EngineFixture.at(Stage.INSTALLED)
                .given("CREATE DATABASE d ON (NAME = a, FILENAME = 'D:\\Data\\a.mdf', SIZE = 16, FILEGROWTH = 10%)"
                        + " LOG ON (NAME = b, FILENAME = 'D:\\Data\\b.ldf', SIZE = 8, MAXSIZE = 1GB, FILEGROWTH = 8)")
                .sql("EXEC sp_helpdb 'd'")
                .returns(
                        "d |      24.00 MB | CONTOSO\\dba | 5 | Nov  1 2026 | Status=ONLINE, Updateability=READ_WRITE,"
                                + " UserAccess=MULTI_USER, Recovery=FULL, Collation=SQL_Latin1_General_CP1_CI_AS, SQLSortOrder=52,"
                                + " IsAutoCreateStatistics, IsAutoUpdateStatistics, IsFullTextEnabled | 160",
                        "a | 1 | D:\\Data\\a.mdf | PRIMARY | 16384 KB | Unlimited | 10% | data only",
                        "b | 2 | D:\\Data\\b.ldf | null | 8192 KB | 1048576 KB | 8192 KB | log only");
    }

    @Test
    void a_database_that_is_not_there_is_refused() {
        EngineFixture.at(Stage.INSTALLED)
                .sql("EXEC sp_helpdb 'nothing'")
                .fails(
                        15010,
                        16,
                        1,
                        "The database 'nothing' does not exist. Supply a valid database name. To see available databases, use"
                                + " sys.databases.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            IsAutoCreateStatistics | 1
            IsAutoClose            | 0
            isautoshrink           | 1
            SQLSortOrder           | 52
            LCID                   | 1033
            Recovery               | BULK_LOGGED
            NoSuchProperty         | null
            """)
    void properties(String property, String value) {
        EngineFixture.at(Stage.DATABASE)
                .given("ALTER DATABASE TestTDE SET RECOVERY BULK_LOGGED, AUTO_SHRINK ON")
                .sql("SELECT DATABASEPROPERTYEX('TestTDE', '" + property + "')")
                .returns(value);
    }
}
