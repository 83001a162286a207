package org.ekmsim.engine.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.ekmsim.world.WorldTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ALTER DATABASE ... SET of options that sys.databases shows. */
class DatabaseOptionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# options | columns | before | after | source
RECOVERY SIMPLE | recovery_model, recovery_model_desc | 1 / FULL | 3 / SIMPLE | ALTER DATABASE SET options (Transact-SQL)
RECOVERY BULK_LOGGED | recovery_model, recovery_model_desc | 1 / FULL | 2 / BULK_LOGGED | ALTER DATABASE SET options (Transact-SQL)
PAGE_VERIFY NONE | page_verify_option, page_verify_option_desc | 2 / CHECKSUM | 0 / NONE | ALTER DATABASE SET options (Transact-SQL)
AUTO_CLOSE ON | is_auto_close_on | false | true | ALTER DATABASE SET options (Transact-SQL)
AUTO_CREATE_STATISTICS OFF | is_auto_create_stats_on | true | false | ALTER DATABASE SET options (Transact-SQL)
TRUSTWORTHY ON | is_trustworthy_on | false | true | TRUSTWORTHY Database Property
DB_CHAINING ON, TRUSTWORTHY ON | is_db_chaining_on, is_trustworthy_on | false / false | true / true | ALTER DATABASE SET options (Transact-SQL)
READ_COMMITTED_SNAPSHOT ON | is_read_committed_snapshot_on | false | true | ALTER DATABASE SET options (Transact-SQL)
ALLOW_SNAPSHOT_ISOLATION ON | snapshot_isolation_state, snapshot_isolation_state_desc | 0 / OFF | 1 / ON | ALTER DATABASE SET options (Transact-SQL)
CURSOR_DEFAULT LOCAL | is_local_cursor_default | false | true | ALTER DATABASE SET options (Transact-SQL)
DELAYED_DURABILITY = FORCED | delayed_durability, delayed_durability_desc | 0 / DISABLED | 2 / FORCED | Control Transaction Durability
PARAMETERIZATION FORCED | is_parameterization_forced | false | true | ALTER DATABASE SET options (Transact-SQL)
TARGET_RECOVERY_TIME = 2 MINUTES | target_recovery_time_in_seconds | 60 | 120 | ALTER DATABASE SET options (Transact-SQL)
DISABLE_BROKER | is_broker_enabled | true | false | ALTER DATABASE SET options (Transact-SQL)
COMPATIBILITY_LEVEL = 150 | compatibility_level | 160 | 150 | ALTER DATABASE compatibility level (Transact-SQL)
READ_ONLY, AUTO_SHRINK ON | is_read_only, is_auto_shrink_on | false / false | true / true | ALTER DATABASE SET options (Transact-SQL)
RESTRICTED_USER | user_access, user_access_desc | 0 / MULTI_USER | 2 / RESTRICTED_USER | ALTER DATABASE SET options (Transact-SQL)
CONTAINMENT = NONE | containment, containment_desc | 0 / NONE | 0 / NONE | ALTER DATABASE SET options (Transact-SQL)
""")
    void is_shown_and_outlives_a_restart(String options, String columns, String before, String after) {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        String select = "SELECT " + columns + " FROM sys.databases WHERE name = 'TestTDE'";
        dba.run(select).returns(before.replace("/", "|"));
        dba.run("ALTER DATABASE TestTDE SET " + options + " WITH NO_WAIT").saysNothing();
        dba.run(select).returns(after.replace("/", "|"));
        world.defaultInstance().restart();
        EngineFixture.connect(world, EngineFixture.DBA).run(select).returns(after.replace("/", "|"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# login | batch | messages | source
dba | ALTER DATABASE nothing SET RECOVERY SIMPLE | Msg 5011, Level 14, State ?, Line 1: User does not have permission to alter database 'nothing', the database does not exist, or the database is not in a state that allows access checks. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | 5011
clerk | ALTER DATABASE TestTDE SET RECOVERY SIMPLE | Msg 5011, Level 14, State ?, Line 1: User does not have permission to alter database 'TestTDE', the database does not exist, or the database is not in a state that allows access checks. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | 5011
dba | ALTER DATABASE tempdb SET RECOVERY FULL | Msg 5058, Level 16, State ?, Line 1: Option 'RECOVERY' cannot be set in database 'tempdb'. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | tempdb Database
dba | ALTER DATABASE master SET AUTO_CLOSE ON | Msg 5058, Level 16, State ?, Line 1: Option 'AUTO_CLOSE' cannot be set in database 'master'. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | master Database
dba | ALTER DATABASE TestTDE SET COMPATIBILITY_LEVEL = 170 | Msg 15048, Level 16, State ?, Line 1: Valid values of the database compatibility level are 100, 110, 120, 130, 140, 150 or 160. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed. | ALTER DATABASE compatibility level (Transact-SQL)
""")
    void refuses(String login, String batch, String messages) {
        EngineFixture.row(Stage.DATABASE, login, null, batch).says(messages);
    }

    /** 33599 with the six levels of SQL Server 2019. */
    @Test
    void the_levels_are_those_of_the_version() {
        EngineFixture.in(WorldTexts.flavour("sql2019"))
                .sql("ALTER DATABASE model SET COMPATIBILITY_LEVEL = 160")
                .says(
                        "Msg 33599, Level 16, State ?, Line 1: Valid values of the database compatibility level are 100, 110, 120, 130, 140,"
                                + " or 150. && Msg 5069, Level 16, State ?, Line 1: ALTER DATABASE statement failed.");
    }

    /** "model Database": what is set there, new databases have. */
    @Test
    void new_databases_have_the_options_of_model() {
        EngineFixture.at(Stage.INSTALLED)
                .given("ALTER DATABASE model SET RECOVERY SIMPLE, AUTO_CLOSE ON", "CREATE DATABASE d")
                .sql(
                        "SELECT recovery_model_desc, is_auto_close_on, DATABASEPROPERTYEX('d', 'Recovery') FROM sys.databases"
                                + " WHERE name = 'd'")
                .returns("SIMPLE | true | SIMPLE");
    }

    @Test
    void a_change_is_written_to_the_error_log_with_its_value() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given("ALTER DATABASE TestTDE SET RECOVERY SIMPLE")
                .world();
        assertThat(world.defaultInstance().errorLog())
                .anyMatch(line -> line.endsWith("Setting database option RECOVERY to SIMPLE for database 'TestTDE'."));
    }

    /** 923: a restricted database takes members of db_owner, dbcreator and sysadmin. */
    @Test
    void a_restricted_database_refuses_others() {
        EngineFixture restricted = EngineFixture.at(Stage.DATABASE)
                .given(
                        "USE TestTDE; CREATE USER clerk FOR LOGIN clerk; CREATE USER builder FOR LOGIN builder",
                        "ALTER DATABASE TestTDE SET RESTRICTED_USER");
        restricted
                .as("clerk")
                .sql("USE TestTDE")
                .says(
                        "Msg 923, Level 14, State ?, Line 1: Database 'TestTDE' is in restricted mode. Only the database owner and members"
                                + " of the dbcreator and sysadmin roles can access it.");
        restricted.as("builder").sql("USE TestTDE").succeeds();
    }
}
