package org.ekmsim.engine.session;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is wrong with the names and shapes of a statement stops the batch before anything of it runs, unless the table is not there as yet.
 *
 * @see <a href="https://learn.microsoft.com/sql/odbc/reference/develop-app/batches-of-sql-statements">Batches of SQL Statements</a>
 */
class CompilationTest {

    private static Client inSample() {
        Client dba = EngineFixture.connect(EngineFixture.at(Stage.DATABASE).world(), EngineFixture.DBA);
        dba.run("USE TestTDE").succeeds();
        dba.run("CREATE TABLE parts (id int IDENTITY, name nvarchar(20), price int)")
                .succeeds();
        return dba;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# batch after PRINT 'ran' | messages | source
IF 1 = 0 INSERT notes (id, nope) VALUES (3, N'x') | Msg 207, Level 16, State ?, Line 2: Invalid column name 'nope'. | INSERT (Transact-SQL)
IF 1 = 0 INSERT notes VALUES (3) | Msg 213, Level 16, State ?, Line 2: Column name or number of supplied values does not match table definition. | INSERT (Transact-SQL)
IF 1 = 0 INSERT notes (id) SELECT 3, N'x' | Msg 121, Level 15, State ?, Line 2: The select list for the INSERT statement contains more items than the insert list. The number of SELECT values must match the number of INSERT columns. | INSERT (Transact-SQL)
IF 1 = 0 WITH x AS (SELECT 3 AS a) INSERT notes SELECT a, nope FROM x | Msg 207, Level 16, State ?, Line 2: Invalid column name 'nope'. | WITH common_table_expression (Transact-SQL)
IF 1 = 0 INSERT parts VALUES (1, N'x', 2) | Msg 8101, Level 16, State ?, Line 2: An explicit value for the identity column in table 'parts' can only be specified when a column list is used and IDENTITY_INSERT is ON. | INSERT (Transact-SQL)
IF 1 = 0 INSERT notes OUTPUT inserted.nope VALUES (3, N'x') | Msg 207, Level 16, State ?, Line 2: Invalid column name 'nope'. | OUTPUT clause (Transact-SQL)
IF 1 = 0 UPDATE notes SET nope = 1 | Msg 207, Level 16, State ?, Line 2: Invalid column name 'nope'. | UPDATE (Transact-SQL)
IF 1 = 0 UPDATE notes SET note = nope | Msg 207, Level 16, State ?, Line 2: Invalid column name 'nope'. | UPDATE (Transact-SQL)
IF 1 = 0 UPDATE notes SET note = N'a', note = N'b' | Msg 264, Level 16, State ?, Line 2: The column name 'note' is specified more than once in the SET clause or column list of an INSERT. A column cannot be assigned more than one value in the same clause. Modify the clause to make sure that a column is updated only once. If this statement updates or inserts columns into a view, column aliasing can conceal the duplication in your code. | UPDATE (Transact-SQL)
IF 1 = 0 UPDATE parts SET id = 1 | Msg 8102, Level 16, State ?, Line 2: Cannot update identity column 'id'. | UPDATE (Transact-SQL)
IF 1 = 0 UPDATE n SET note = N'x' FROM notes n JOIN parts p ON p.nope = n.id | Msg 207, Level 16, State ?, Line 2: Invalid column name 'nope'. | UPDATE (Transact-SQL)
IF 1 = 0 DELETE notes WHERE nope = 1 | Msg 207, Level 16, State ?, Line 2: Invalid column name 'nope'. | DELETE (Transact-SQL)
BEGIN TRY DELETE notes WHERE nope = 1 END TRY BEGIN CATCH PRINT 'caught' END CATCH | Msg 207, Level 16, State ?, Line 2: Invalid column name 'nope'. | TRY...CATCH (Transact-SQL)
SELECT id FROM notes UNION SELECT 1 ORDER BY note | Msg 104, Level 15, State ?, Line 2: ORDER BY items must appear in the select list if the statement contains a UNION, INTERSECT or EXCEPT operator. | Set Operators - UNION (Transact-SQL)
SELECT id FROM notes UNION SELECT 1, 2 | Msg 205, Level 16, State ?, Line 2: All queries combined using a UNION, INTERSECT or EXCEPT operator must have an equal number of expressions in their target lists. | Set Operators - UNION (Transact-SQL)
SELECT DISTINCT id FROM notes ORDER BY note | Msg 145, Level 15, State ?, Line 2: ORDER BY items must appear in the select list if SELECT DISTINCT is specified. | SELECT - ORDER BY (Transact-SQL)
SELECT a FROM (SELECT id AS a FROM notes ORDER BY id) x | Msg 1033, Level 15, State ?, Line 2: The ORDER BY clause is invalid in views, inline functions, derived tables, subqueries, and common table expressions, unless TOP, OFFSET or FOR XML is also specified. | SELECT - ORDER BY (Transact-SQL)
SELECT note, COUNT(*) FROM notes GROUP BY id | Msg 8120, Level 16, State ?, Line 2: Column 'notes.note' is invalid in the select list because it is not contained in either an aggregate function or the GROUP BY clause. | SELECT - GROUP BY (Transact-SQL)
SELECT id FROM notes GROUP BY id HAVING note = N'x' | Msg 8121, Level 16, State ?, Line 2: Column 'notes.note' is invalid in the HAVING clause because it is not contained in either an aggregate function or the GROUP BY clause. | SELECT - HAVING (Transact-SQL)
""")
    void it_stops_the_batch(String batch, String messages) {
        inSample().run("PRINT 'ran';\n" + batch).says(messages);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# batch after PRINT 'ran' | messages | source
INSERT nothing (nope) VALUES (1) | Msg 208, Level 16, State ?, Line 2: Invalid object name 'nothing'. | Deferred Name Resolution and Compilation
IF 1 = 0 UPDATE nothing SET nope = 1 |  | Deferred Name Resolution and Compilation
CREATE TABLE t (a int); INSERT t (b) VALUES (1) | Msg 207, Level 16, State ?, Line 2: Invalid column name 'b'. | Deferred Name Resolution and Compilation
SET IDENTITY_INSERT parts ON; INSERT parts (id, name, price) VALUES (7, N'x', 1) |  | SET IDENTITY_INSERT (Transact-SQL)
DECLARE @t TABLE (a int); INSERT @t (b) VALUES (1) | Msg 207, Level 16, State ?, Line 2: Invalid column name 'b'. | DECLARE @local_variable (Transact-SQL)
""")
    void what_may_be_made_later_is_left_to_the_run(String batch, @Nullable String messages) {
        inSample().run("PRINT 'ran';\n" + batch).says(messages == null ? "ran" : "ran && " + messages);
    }

    /** USE (Transact-SQL): it takes effect when the batch is compiled and again when it runs. */
    @Test
    void what_follows_use_is_compiled_in_that_database() {
        Client dba = inSample();
        dba.run("USE master; CREATE TABLE parts (id int)").succeeds();
        dba.run("USE TestTDE; INSERT parts (name, price) VALUES (N'x', 1); SELECT name FROM parts")
                .returns("x");
        dba.run("USE master; SELECT name FROM parts")
                .says("Msg 207, Level 16, State ?, Line 1: Invalid column name 'name'.");
    }

    @Test
    void a_database_one_may_not_enter_is_refused_when_use_is_reached() {
        EngineFixture.at(Stage.DATABASE)
                .as("clerk")
                .sql("PRINT 'ran'; USE TestTDE; SELECT nope FROM notes")
                .says(
                        "ran && Msg 916, Level 14, State ?, Line 1: The server principal \"clerk\" is not able to access the database"
                                + " \"TestTDE\" under the current security context. && Msg 208, Level 16, State ?, Line 1:"
                                + " Invalid object name 'notes'.");
    }
}
