package org.ekmsim.engine.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Temporary tables, table variables and cursors; batches of the given column run on the same connection. */
class ProgramMessagesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# before | batch | messages | source
 | CREATE TABLE #t (a int); INSERT INTO #t VALUES (1), (2); DELETE FROM #t WHERE a = 1; DECLARE @n int = (SELECT a FROM #t); PRINT @n | 2 | local temporary table
CREATE TABLE #t (a int) | INSERT #t VALUES (7); DECLARE @n int = (SELECT a FROM #t); PRINT @n | 7 | it lasts for the session
CREATE TABLE #t (a int) | CREATE TABLE #t (a int) | Msg 2714, Level 16, State 6, Line 1: There is already an object named '#t' in the database. | 2714
CREATE TABLE #t (a int) | DROP TABLE #t; SELECT a FROM #t | Msg 208, Level 16, State ?, Line 1: Invalid object name '#t'. | DROP TABLE
 | EXEC ('CREATE TABLE #t (a int)'); SELECT a FROM #t | Msg 208, Level 16, State ?, Line 1: Invalid object name '#t'. | it ends with the text that made it
 | CREATE TABLE #t (a int); EXEC ('INSERT #t VALUES (3)'); DECLARE @n int = (SELECT a FROM #t); PRINT @n | 3 | texts inside see it
 | IF OBJECT_ID('tempdb..#t') IS NULL PRINT 'none'; CREATE TABLE #t (a int); IF OBJECT_ID('tempdb..#t') IS NOT NULL PRINT 'there' | none && there | OBJECT_ID of a temporary table
 | CREATE TABLE #t (a int); BEGIN TRAN; INSERT #t VALUES (1); ROLLBACK; DECLARE @n int = (SELECT COUNT(*) FROM #t); PRINT @n | 0 | it rolls back
 | SELECT name INTO #d FROM sys.databases WHERE database_id = 1; DECLARE @n sysname = (SELECT name FROM #d); PRINT @n | master | SELECT INTO
 | DECLARE @t TABLE (a int PRIMARY KEY, b varchar(5)); INSERT @t VALUES (1, 'x'); UPDATE @t SET b = 'y'; DECLARE @b varchar(5) = (SELECT b FROM @t AS t WHERE t.a = 1); PRINT @b | y | table variable
 | DECLARE @t TABLE (a int); BEGIN TRAN; INSERT @t VALUES (1); ROLLBACK; DECLARE @n int = (SELECT COUNT(*) FROM @t); PRINT @n | 1 | it does not roll back
DECLARE @t TABLE (a int); INSERT @t VALUES (1) | DECLARE @t TABLE (a int); DECLARE @n int = (SELECT COUNT(*) FROM @t); PRINT @n | 0 | it ends with its batch
 | DECLARE @t TABLE (a int); EXEC ('SELECT * FROM @t') | Msg 1087, Level 15, State ?, Line 1: Must declare the table variable "@t". | texts inside do not see it
 | DECLARE @t TABLE (a int NOT NULL); INSERT @t VALUES (NULL) | Msg 515, Level 16, State ?, Line 1: Cannot insert the value NULL into column 'a', table '@t'; column does not allow nulls. INSERT fails. | 515 names the variable
 | DECLARE @i int = 0; WHILE @i < 2 BEGIN DECLARE @t TABLE (a int); INSERT @t VALUES (@i); SET @i = @i + 1 END; DECLARE @n int = (SELECT COUNT(*) FROM @t); PRINT @n | 2 | a loop declares it once
CREATE TABLE #t (a int, b sysname) | INSERT #t EXEC ('SELECT database_id, name FROM sys.databases WHERE database_id < 3; SELECT 9, ''nine'''); PRINT @@ROWCOUNT; DECLARE @n sysname = (SELECT b FROM #t WHERE a = 9); PRINT @n | 3 && nine | INSERT ... EXECUTE: all result sets
CREATE TABLE #t (a int IDENTITY, b sysname) | INSERT #t EXEC sp_executesql N'PRINT @p; SELECT @p', N'@p sysname', @p = 'x'; DECLARE @n sysname = (SELECT CONCAT(a, b) FROM #t); PRINT @n | x && 1x | its messages go to the client
CREATE TABLE #c (name nvarchar(35), low int, high int, config int, run int) | INSERT #c (name, low, high, config, run) EXEC sp_configure 'show advanced options'; DECLARE @n sysname = (SELECT name FROM #c); PRINT @n | show advanced options | a system procedure
CREATE TABLE #t (a int) | INSERT #t EXEC ('SELECT 1; SELECT 1, 2'); DECLARE @n int = (SELECT COUNT(*) FROM #t); PRINT @n | Msg 213, Level 16, State 7, Line 1: Column name or number of supplied values does not match table definition. && 0 | 213: nothing is inserted
CREATE TABLE #t (a int) | INSERT #t EXEC ('CREATE TABLE #u (a int); INSERT #u EXEC (''SELECT 1''); SELECT 2'); DECLARE @n int = (SELECT COUNT(*) FROM #t); PRINT @n | Msg 8164, Level 16, State ?, Line 1: An INSERT EXEC statement cannot be nested. && 1 | 8164 ends the inner statement alone
CREATE TABLE #t (a int) | INSERT #t EXEC ('SELECT 1; SELECT 1 / 0; SELECT 2'); DECLARE @n int = (SELECT COUNT(*) FROM #t); PRINT @n | Msg 8134, Level 16, State 1, Line 1: Divide by zero error encountered. && 2 | an error inside ends its statement alone
CREATE TABLE #t (a int) | BEGIN TRY INSERT #t EXEC ('SELECT 1; SELECT 1 / 0') END TRY BEGIN CATCH PRINT ERROR_NUMBER() END CATCH; DECLARE @n int = (SELECT COUNT(*) FROM #t); PRINT @n | 8134 && 0 | a TRY around it takes the error
CREATE TABLE #t (a int); BEGIN TRAN | INSERT #t EXEC ('SELECT 1; ROLLBACK'); PRINT @@TRANCOUNT | Msg 3915, Level 16, State ?, Line 1: Cannot use the ROLLBACK statement within an INSERT-EXEC statement. && 1 | 3915
CREATE TABLE #t (a int) | INSERT #t EXEC ('COMMIT'); INSERT #t EXEC ('BEGIN TRAN; SELECT 1; COMMIT'); PRINT @@ROWCOUNT | Msg 3916, Level 16, State ?, Line 1: Cannot use the COMMIT statement within an INSERT-EXEC statement unless BEGIN TRANSACTION is used first. && 1 | 3916
CREATE TABLE #t (a int) | INSERT #t OUTPUT inserted.a EXEC ('SELECT 1') | Msg 483, Level 16, State 2, Line 1: The OUTPUT clause cannot be used in an INSERT...EXEC statement. | 483
CREATE TABLE #t (a int) | INSERT #t EXEC ('RETURN'); PRINT @@ROWCOUNT; INSERT #t EXEC nowhere; PRINT 'goes on' | 0 && Msg 2812, Level 16, State 62, Line 1: Could not find stored procedure 'nowhere'. && goes on | no rows
CREATE TABLE #t (a int); INSERT #t VALUES (1) | EXEC ('CREATE TABLE #t (a int); INSERT #t VALUES (2), (3); DECLARE @n int = (SELECT COUNT(*) FROM #t); PRINT @n; EXEC (''DELETE #t; PRINT @@ROWCOUNT''); DROP TABLE #t; SELECT @n = a FROM #t; PRINT @n'); DECLARE @m int = (SELECT a FROM #t); PRINT @m | 2 && 2 && 1 && 1 | a text's own table, of the same structure, hides that of its caller
CREATE TABLE #t (a int) | EXEC ('SELECT 1 AS a INTO #t; CREATE TABLE #t (a int)'); DECLARE @n int = (SELECT COUNT(*) FROM #t); PRINT @n | Msg 2714, Level 16, State 6, Line 1: There is already an object named '#t' in the database. && 0 | SELECT INTO hides as well; 2714 in the same scope
CREATE TABLE #t (a int NOT NULL) | EXEC ('CREATE TABLE #t (a int NOT NULL); INSERT #t VALUES (NULL)') | Msg 515, Level 16, State ?, Line 1: Cannot insert the value NULL into column 'a', table 'tempdb.dbo.#t'; column does not allow nulls. INSERT fails. | messages give the name as written
 | EXEC ('CREATE TABLE ##g (a int); INSERT ##g VALUES (4)'); DECLARE @n int = (SELECT a FROM ##g); PRINT @n; IF OBJECT_ID('tempdb..##g') IS NOT NULL PRINT 'there' | 4 && there | a global temporary table outlasts the text that made it
 | SELECT name INTO ##g FROM sys.databases WHERE database_id = 1; DECLARE @n sysname = (SELECT name FROM tempdb.sys.tables WHERE name LIKE '##%'); PRINT @n; DROP TABLE ##g; SELECT * FROM ##g | ##g && Msg 208, Level 16, State ?, Line 1: Invalid object name '##g'. | SELECT INTO and DROP of a global temporary table
BEGIN TRAN; CREATE TABLE ##g (a int); ROLLBACK | SELECT * FROM ##g | Msg 208, Level 16, State ?, Line 1: Invalid object name '##g'. | it rolls back
CREATE TABLE #t (a int) | SELECT name FROM tempdb.sys.tables; IF OBJECT_ID('tempdb..#t', 'U') IS NOT NULL PRINT 'there'; IF OBJECT_ID('#t') IS NULL PRINT 'not here' | there && not here | OBJECT_ID looks in the database the name gives
CREATE LOGIN reader WITH PASSWORD = 'Pa$$w0rd-1' | EXEC ('PRINT SUSER_SNAME(); PRINT ORIGINAL_LOGIN(); CREATE LOGIN x WITH PASSWORD = ''Pa$$w0rd-1''') AS LOGIN = 'reader'; PRINT SUSER_SNAME() | reader && CONTOSO\\dba && Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. && CONTOSO\\dba | EXECUTE: AS LOGIN lasts for the text
CREATE LOGIN reader WITH PASSWORD = 'Pa$$w0rd-1'; EXEC ('USE msdb; CREATE USER reader FOR LOGIN reader') | USE msdb; EXEC ('PRINT USER_NAME()') AS USER = 'reader'; PRINT USER_NAME() | Changed database context to 'msdb'. && reader && dbo | EXECUTE: AS USER
 | EXEC ('SELECT 1') AS LOGIN = 'nobody' | Msg 15406, Level 16, State ?, Line 1: Cannot execute as the server principal because the principal "nobody" does not exist, this type of principal cannot be impersonated, or you do not have permission. | EXECUTE: AS LOGIN
CREATE TABLE dbo.thing (a int) | EXEC ('CREATE PROCEDURE thing AS RETURN 0') | Msg 2714, Level 16, State 3, Line 1: There is already an object named 'thing' in the database. | 2714: a table has the name
EXEC ('CREATE PROCEDURE thing AS RETURN 0') | CREATE TABLE thing (a int) | Msg 2714, Level 16, State 6, Line 1: There is already an object named 'thing' in the database. | 2714: a procedure has the name
EXEC ('CREATE PROCEDURE thing AS RETURN 0') | EXEC ('CREATE VIEW thing AS SELECT 1 AS a') | Msg 2714, Level 16, State 3, Line 1: There is already an object named 'thing' in the database. | 2714: a procedure has the name
EXEC ('CREATE PROCEDURE p @a int, @name nvarchar(20) = N''x'', @k varbinary(16) OUTPUT AS RETURN 0') | DECLARE @s nvarchar(200) = ''; SELECT @s = @s + CONCAT(parameter_id, name, ' ', TYPE_NAME(user_type_id), ' ', max_length, ' ', is_output, has_default_value, ';') FROM sys.parameters WHERE object_id = OBJECT_ID('p') ORDER BY parameter_id; PRINT @s | 1@a int 4 00;2@name nvarchar 40 00;3@k varbinary 16 10; | sys.parameters
BEGIN TRAN; EXEC ('CREATE PROCEDURE p AS RETURN 0'); SELECT OBJECT_ID('p') AS id INTO ##ids; ROLLBACK; EXEC ('CREATE PROCEDURE q AS RETURN 0'); EXEC ('CREATE VIEW v AS SELECT 1 AS a') | IF OBJECT_ID('p') IS NULL PRINT 'rolled back'; DECLARE @n int = (SELECT COUNT(*) FROM sys.sql_modules m JOIN sys.objects o ON o.object_id = m.object_id WHERE o.name IN ('p', 'q', 'v')); PRINT @n; PRINT OBJECT_DEFINITION(OBJECT_ID('q')) | rolled back && 2 && CREATE PROCEDURE q AS RETURN 0 | sys.sql_modules: procedures and views
CREATE TABLE #t (a int, b int); INSERT #t VALUES (1, 10), (2, 20) | DECLARE @s int = 0, @v int, @w int; UPDATE #t SET @s = @s + b, @v = b = b + 1, @w = a; PRINT @s; PRINT @v; PRINT @w; DECLARE @b int = (SELECT SUM(b) FROM #t); PRINT @b; UPDATE #t SET @v = 0 WHERE a = 9; PRINT @v | 30 && 21 && 2 && 32 && 21 | UPDATE: SET @variable = column = expression, row by row
CREATE TABLE #t (a int) | UPDATE #t SET @v = a | Msg 137, Level 15, State ?, Line 1: Must declare the scalar variable "@v". | UPDATE of a variable that is not declared
CREATE TABLE #t (a int IDENTITY(5, 1), b int) | INSERT #t (b) VALUES (1); EXEC ('IF SCOPE_IDENTITY() IS NULL PRINT ''own scope''; INSERT #t (b) VALUES (2)'); PRINT SCOPE_IDENTITY(); PRINT @@IDENTITY | own scope && 5 && 6 | SCOPE_IDENTITY and @@IDENTITY
CREATE TABLE #t (a int IDENTITY(5, 1), b int); INSERT #t (b) VALUES (1) | PRINT SCOPE_IDENTITY() | 5 | batches of a session share their scope
 | DECLARE @d datetime = GETDATE(), @t char(8) = CONVERT(char(8), DATEADD(minute, 90, GETDATE()), 108); WAITFOR TIME @t; PRINT DATEDIFF(minute, @d, GETDATE()); WAITFOR TIME '1900-01-01 00:00:00'; PRINT DATEPART(hour, GETDATE()) | 90 && 0 | WAITFOR TIME
 | WAITFOR TIME 'noon' | Msg 148, Level 15, State ?, Line 1: Incorrect time syntax in time string 'noon' used with WAITFOR. | 148
 | CHECKPOINT; CHECKPOINT 10 | `` | CHECKPOINT
CREATE LOGIN reader WITH PASSWORD = 'Pa$$w0rd-1'; EXECUTE AS LOGIN = 'reader' | CHECKPOINT | Msg 3505, Level 14, State ?, Line 1: Only the owner of database "master" or someone with relevant permissions can run the CHECKPOINT statement. | 3505
EXEC ('USE msdb; CREATE USER op WITHOUT LOGIN; ALTER ROLE db_backupoperator ADD MEMBER op') | EXEC ('USE msdb; EXECUTE AS USER = ''op''; CHECKPOINT; REVERT') | Changed database context to 'msdb'. | CHECKPOINT: db_backupoperator
 | DECLARE @t TABLE (a int, b sysname); INSERT @t (b, a) EXEC ('DECLARE @t TABLE (x int); SELECT name, database_id FROM sys.databases WHERE database_id = 1'); DECLARE @n sysname = (SELECT CONCAT(a, b) FROM @t); PRINT @n | 1master | INSERT ... EXECUTE into a table variable
EXEC ('CREATE VIEW v AS SELECT name FROM sys.databases') | PRINT REPLACE(REPLACE(OBJECT_DEFINITION(OBJECT_ID('v')), CHAR(13), ''), CHAR(10), ' '); CREATE TABLE #l (t nvarchar(255)); INSERT #l EXEC sp_helptext 'dbo.v'; IF @@ROWCOUNT > 0 PRINT 'text' | CREATE VIEW v AS SELECT name FROM sys.databases && text | OBJECT_DEFINITION and sp_helptext of a view
 | DECLARE c CURSOR FOR SELECT name FROM sys.databases WHERE database_id < 3 ORDER BY database_id; DECLARE @n sysname; OPEN c; FETCH NEXT FROM c INTO @n; WHILE @@FETCH_STATUS = 0 BEGIN PRINT @n; FETCH NEXT FROM c INTO @n END; CLOSE c; DEALLOCATE c; PRINT @@FETCH_STATUS | master && tempdb && -1 | the loop of DECLARE CURSOR
 | DECLARE c CURSOR LOCAL FAST_FORWARD FOR SELECT 1; OPEN c; PRINT @@CURSOR_ROWS; OPEN c | 1 && Msg 16905, Level 16, State 1, Line 1: The cursor is already open. | 16905
DECLARE c CURSOR FOR SELECT 1 | DECLARE c CURSOR FOR SELECT 2 | Msg 16915, Level 16, State 1, Line 1: A cursor with the name 'c' already exists. | 16915: global cursors last
DECLARE c CURSOR LOCAL FOR SELECT 1 | OPEN c | Msg 16916, Level 16, State 1, Line 1: A cursor with the name 'c' does not exist. | local ones end with the batch
 | DECLARE c CURSOR FOR SELECT 1; FETCH c | Msg 16917, Level 16, State 1, Line 1: Cursor is not open. | 16917
 | DECLARE c CURSOR FOR SELECT 1; CLOSE c | Msg 16917, Level 16, State 1, Line 1: Cursor is not open. | 16917
 | DECLARE c CURSOR FOR SELECT 1, 2; DECLARE @a int; OPEN c; FETCH c INTO @a | Msg 16924, Level 16, State 1, Line 1: Cursorfetch: The number of variables declared in the INTO list must match that of selected columns. | 16924
 | DECLARE c CURSOR FOR SELECT 1; OPEN c; FETCH PRIOR FROM c | Msg 16911, Level 16, State 1, Line 1: fetch: The fetch type prior cannot be used with forward only cursors. | 16911
 | DECLARE @c CURSOR; OPEN @c | Msg 16950, Level 16, State 2, Line 1: The variable '@c' does not currently have a cursor allocated to it. | 16950
 | DECLARE @c CURSOR, @a int; SET @c = CURSOR FOR SELECT 5; OPEN @c; FETCH @c INTO @a; PRINT @a; DEALLOCATE @c; PRINT CURSOR_STATUS('variable', '@c') | 5 && -2 | cursor variables
 | PRINT CURSOR_STATUS('global', 'c'); DECLARE c CURSOR FOR SELECT 1; PRINT CURSOR_STATUS('global', 'c'); OPEN c; PRINT CURSOR_STATUS('global', 'c') | -3 && -1 && 1 | CURSOR_STATUS
""")
    void says(@Nullable String before, String batch, @Nullable String messages) {
        var client = EngineFixture.connect(EngineFixture.at(Stage.INSTALLED).world(), EngineFixture.DBA);
        if (before != null) {
            client.run(before).succeeds();
        }
        client.run(batch).says(messages == null ? "" : messages);
    }

    @Test
    void everybody_sees_a_global_temporary_table_until_the_session_that_made_it_ends() {
        var world = EngineFixture.at(Stage.INSTALLED).world();
        Client maker = EngineFixture.connect(world, EngineFixture.DBA);
        Client other = EngineFixture.connect(world, EngineFixture.DBA);
        maker.run("CREATE TABLE ##keys (name sysname); INSERT ##keys VALUES ('TDE_KEY')")
                .succeeds();
        assertThat(other.run("INSERT ##keys VALUES ('EKM_KEY'); SELECT COUNT(*) FROM ##keys")
                        .value())
                .isEqualTo(2);
        other.run("CREATE TABLE ##keys (a int)")
                .says(
                        "Msg 2714, Level 16, State 6, Line 1: There is already an object named '##keys' in the database.");
        maker.session().close();
        other.run("SELECT * FROM ##keys").says("Msg 208, Level 16, State ?, Line 1: Invalid object name '##keys'.");
    }
}
