package org.ekmsim.engine.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.Test;

/** Procedures in their database: pages, views, texts, transactions. */
class ProcedureTest {

    private static final String TEXT = "-- says hello\nCREATE PROCEDURE dbo.hello @to sysname AS\nPRINT 'hello ' + @to";

    private final World world = EngineFixture.at(Stage.DATABASE).world();
    private final Client dba = EngineFixture.connect(world, EngineFixture.DBA);

    @Test
    void a_procedure_comes_back_from_the_pages() {
        dba.run("USE TestTDE").succeeds();
        dba.run(TEXT).saysNothing();
        world.defaultInstance().restart();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("EXEC TestTDE.dbo.hello 'you'")
                .prints("hello you");
    }

    @Test
    void it_runs_in_its_own_database_and_its_caller_stays_where_he_was() {
        dba.run("USE TestTDE").succeeds();
        dba.run("CREATE PROCEDURE place AS PRINT DB_NAME()").saysNothing();
        dba.run("USE master; EXEC TestTDE..place; PRINT DB_NAME()")
                .prints("Changed database context to 'master'.", "TestTDE", "master");
    }

    @Test
    void views_and_functions_show_it() {
        dba.run(TEXT).saysNothing();
        dba.run("SELECT name, type, type_desc FROM sys.procedures").returns("hello | P  | SQL_STORED_PROCEDURE");
        dba.run("SELECT definition FROM sys.sql_modules WHERE object_id = OBJECT_ID('dbo.hello')")
                .returns(TEXT);
        dba.run("SELECT OBJECT_DEFINITION(OBJECT_ID('hello'))").returns(TEXT);
        dba.run("EXEC sp_helptext 'hello'")
                .returns("-- says hello\n", "CREATE PROCEDURE dbo.hello @to sysname AS\n", "PRINT 'hello ' + @to");
    }

    @Test
    void an_encrypted_text_is_shown_to_nobody() {
        dba.run("CREATE PROCEDURE p WITH ENCRYPTION AS PRINT 'x'").saysNothing();
        dba.run("SELECT definition, OBJECT_DEFINITION(object_id) FROM sys.sql_modules")
                .returns("null | null");
        dba.run("EXEC sp_helptext 'p'").prints("The text for object 'p' is encrypted.");
        dba.run("EXEC p").prints("x");
    }

    @Test
    void sp_helptext_of_nothing_is_15009() {
        dba.run("EXEC sp_helptext 'p'")
                .says(
                        "Msg 15009, Level 16, State ?, Line 1: The object 'p' does not exist in database 'master' or is invalid"
                                + " for this operation.");
    }

    @Test
    void messages_name_the_procedure_and_not_the_text_it_runs() {
        dba.run("CREATE PROCEDURE p AS SELECT 1/0; EXEC ('SELECT 1/0')").saysNothing();
        assertThat(dba.run("EXEC p").messages())
                .extracting(message -> message.procedure())
                .containsExactly("p", null);
    }

    @Test
    void creating_rolls_back_and_the_id_stays_spent() {
        dba.run("CREATE PROCEDURE first AS PRINT 1").saysNothing();
        dba.run("BEGIN TRAN").saysNothing();
        dba.run("CREATE PROCEDURE lost AS PRINT 1").saysNothing();
        dba.run("ROLLBACK").saysNothing();
        dba.run("CREATE PROCEDURE second AS PRINT 1").saysNothing();
        dba.run("SELECT name FROM sys.procedures ORDER BY object_id").returns("first", "second");
        dba.run("SELECT OBJECT_ID('second') - OBJECT_ID('first')").returns("32000114");
    }
}
