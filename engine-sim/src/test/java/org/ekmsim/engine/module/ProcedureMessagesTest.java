package org.ekmsim.engine.module;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Procedures and dynamic SQL with parameters; batches of the given column are separated by two semicolons, each row names its source. */
class ProcedureMessagesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# given | batch | messages | source
CREATE PROCEDURE p AS PRINT 'inside' | EXEC p | inside | CREATE PROCEDURE
CREATE PROC dbo.p AS PRINT 'inside' | EXECUTE [DBO].[P] | inside | names compare without case
CREATE PROCEDURE p @a int, @b varchar(10) = 'none' AS PRINT @a; PRINT @b | EXEC p 1 | 1 && none | a default
CREATE PROCEDURE p @a int, @b varchar(10) = 'none' AS PRINT @a; PRINT @b | EXEC p @b = 'x', @a = 2 | 2 && x | arguments by name
CREATE PROCEDURE p @a int, @b varchar(10) = 'none' AS PRINT @a; PRINT @b | EXEC p 3, DEFAULT | 3 && none | DEFAULT
CREATE PROCEDURE p @a int AS PRINT @a | EXEC p | Msg 201, Level 16, State 4, Line 0: Procedure or function 'p' expects parameter '@a', which was not supplied. | 201
CREATE PROCEDURE p @a int AS PRINT @a | EXEC p 1, 2 | Msg 8144, Level 16, State 2, Line 0: Procedure or function p has too many arguments specified. | 8144
CREATE PROCEDURE p @a int AS PRINT @a | EXEC p @c = 1 | Msg 8145, Level 16, State ?, Line 0: @c is not a parameter for procedure p. | 8145
CREATE PROCEDURE p AS PRINT 'x' | EXEC p 1 | Msg 8146, Level 16, State ?, Line 0: Procedure p has no parameters and arguments were supplied. | 8146
CREATE PROCEDURE p @a int AS PRINT @a | DECLARE @v int; EXEC p @v OUTPUT | Msg 8162, Level 16, State ?, Line 0: The formal parameter "@a" was not declared as an OUTPUT parameter, but the actual parameter passed in requested output. | 8162
CREATE PROCEDURE p @a int AS PRINT @a | EXEC p 'x' | Msg 8114, Level 16, State 5, Line 0: Error converting data type varchar to int. | 8114 for a parameter
CREATE PROCEDURE p @a int OUTPUT AS SET @a = @a + 1 | DECLARE @v int = 4; EXEC p @v OUTPUT; PRINT @v; EXEC p @v; PRINT @v | 5 && 5 | OUTPUT on both sides
CREATE PROCEDURE p AS RETURN 7 | DECLARE @rc int; EXEC @rc = p; PRINT @rc | 7 | RETURN with a value
CREATE PROCEDURE p AS PRINT 'a'; RETURN; PRINT 'never' | DECLARE @rc int = 9; EXEC @rc = p; PRINT @rc | a && 0 | RETURN without one
CREATE PROCEDURE p AS¶PRINT 'a'¶SELECT 1/0¶PRINT 'b' | EXEC p | a && Msg 8134, Level 16, State 1, Line 3: Divide by zero error encountered. && b | lines count within the procedure
CREATE PROCEDURE p AS SELECT 1/0 | BEGIN TRY¶¶EXEC p¶END TRY BEGIN CATCH PRINT ERROR_PROCEDURE(); PRINT ERROR_LINE() END CATCH | p && 1 | ERROR_PROCEDURE
CREATE PROCEDURE p AS SELECT * FROM nothing; PRINT 'never' | EXEC p; PRINT 'goes on' | Msg 208, Level 16, State 1, Line 1: Invalid object name 'nothing'. && goes on | an absent object ends the procedure
CREATE PROCEDURE p AS BEGIN TRY SELECT * FROM nothing END TRY BEGIN CATCH PRINT 'never' END CATCH | BEGIN TRY EXEC p END TRY BEGIN CATCH PRINT ERROR_NUMBER() END CATCH | 208 | and only a TRY block outside catches it
CREATE PROCEDURE p AS THROW 50001, 'x', 1 | EXEC p; PRINT 'never' | Msg 50001, Level 16, State 1, Line 1: x | THROW ends the batch
CREATE PROCEDURE p AS SET NOCOUNT ON; SET XACT_ABORT ON; USE_NOTHING: PRINT DB_NAME() | EXEC p; BEGIN TRAN; SELECT 1/0; PRINT @@TRANCOUNT | master && Msg 8134, Level 16, State 1, Line 1: Divide by zero error encountered. && 1 | SET options are undone
CREATE PROCEDURE p AS BEGIN TRAN | EXEC p; PRINT @@TRANCOUNT | Msg 266, Level 16, State 2, Line 0: Transaction count after EXECUTE indicates a mismatching number of BEGIN and COMMIT statements. Previous count = 0, current count = 1. && 1 | 266
CREATE PROCEDURE p @n int AS PRINT @@NESTLEVEL; IF @n > 1 BEGIN SET @n = @n - 1; EXEC p @n END | EXEC p 3 | 1 && 2 && 3 | @@NESTLEVEL
CREATE PROCEDURE p AS EXEC p | EXEC p | Msg 217, Level 16, State 1, Line 1: Maximum stored procedure, function, trigger, or view nesting level exceeded (limit 32). | 217
 | CREATE PROCEDURE p AS EXEC q | The module 'p' depends on the missing object 'q'. The module will still be created; however, it cannot run successfully until the object exists. | 2007
 | CREATE PROCEDURE p AS PRINT @x | Msg 137, Level 15, State ?, Line 1: Must declare the scalar variable "@x". | the body is compiled
CREATE PROCEDURE p AS PRINT 'x' | CREATE PROCEDURE p AS PRINT 'y' | Msg 2714, Level 16, State 3, Line 1: There is already an object named 'p' in the database. | 2714
CREATE PROCEDURE p AS PRINT 'x' ;; CREATE OR ALTER PROCEDURE p AS PRINT 'y' | EXEC p | y | CREATE OR ALTER
CREATE PROCEDURE p AS PRINT 'x' ;; ALTER PROCEDURE p AS PRINT 'y' | EXEC p | y | ALTER PROCEDURE
 | ALTER PROCEDURE p AS PRINT 'y' | Msg 208, Level 16, State 6, Line 1: Invalid object name 'p'. | ALTER of nothing
CREATE PROCEDURE p AS PRINT 'x' | DROP PROCEDURE p; EXEC p | Msg 2812, Level 16, State 62, Line 1: Could not find stored procedure 'p'. | DROP PROCEDURE
 | DROP PROCEDURE p | Msg 3701, Level 11, State 5, Line 1: Cannot drop the procedure 'p', because it does not exist or you do not have permission. | 3701
 | DROP PROCEDURE IF EXISTS p |  | IF EXISTS
CREATE PROCEDURE p AS PRINT 'x' | DECLARE @n sysname = 'dbo.p'; EXEC @n | x | EXEC of a name in a variable
 | EXEC sp_executesql N'PRINT @a; SET @a = 2', N'@a int OUTPUT', @a = 1 | 1 | sp_executesql
 | DECLARE @v int = 1; EXEC sp_executesql N'SET @a = @a + @b', N'@a int OUTPUT, @b int = 5', @v OUTPUT; PRINT @v | 6 | sp_executesql with OUTPUT and a default
 | DECLARE @rc int; EXEC @rc = sp_executesql N'SELECT 1/0'; PRINT @rc | Msg 8134, Level 16, State 1, Line 1: Divide by zero error encountered. && 8134 | its return status
 | EXEC sp_executesql 'PRINT 1' | Msg 214, Level 16, State 2, Line 0: Procedure expects parameter '@statement' of type 'ntext/nchar/nvarchar'. | 214
 | EXEC sp_executesql N'PRINT @a', N'@a int' | Msg 8178, Level 16, State 1, Line 1: The parameterized query '(@a int)PRINT @a' expects the parameter '@a', which was not supplied. | 8178
 | EXEC sp_executesql N'PRINT @b', N'@a int', 1 | Msg 137, Level 15, State ?, Line 1: Must declare the scalar variable "@b". | its own scope
 | GOTO done; PRINT 'never'; done: PRINT 'done' | done | GOTO forwards
 | DECLARE @i int = 0; again: SET @i = @i + 1; IF @i < 3 GOTO again; PRINT @i | 3 | GOTO backwards, out of IF
 | DECLARE @i int = 0; WHILE 1 = 1 BEGIN SET @i = @i + 1; IF @i = 2 GOTO out_of_it END; out_of_it: PRINT @i | 2 | GOTO out of WHILE
 | DECLARE @s nvarchar(60) = REPLACE('d956f6b9-0000-4000-8000-000000000001', '-', '') + 'secret'; EXEC ('CREATE CREDENTIAL c WITH IDENTITY = ''i'', SECRET = ''' + @s + '''') |  | the documented use of REPLACE and EXEC
""")
    void says(@Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(Stage.ENABLED, "dba", given == null ? null : given.replace("¶", "\n"), batch)
                .says(messages == null ? "" : messages);
    }
}
