package org.ekmsim.engine.procedural;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages of variables, control of flow, error handling and dynamic SQL; a pilcrow ends a line, each row names its source. */
class ProceduralMessagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# batch | messages | source
PRINT 'one'; PRINT N'two' | one && two | PRINT: level 0 message
PRINT 1 + 1 | 2 | PRINT of a number
DECLARE @a int = 1, @b varchar(10) = 'x'; SET @a = @a + 1; PRINT @b; PRINT @a | x && 2 | DECLARE with values, SET
DECLARE @A int = 7; PRINT @a | 7 | variable names compare without case
PRINT 'first'¶PRINT @missing | Msg 137, Level 15, State ?, Line 2: Must declare the scalar variable "@missing". | 137 undeclared, nothing of the batch runs
PRINT 'first'; SET @missing = 1 | Msg 137, Level 15, State ?, Line 1: Must declare the scalar variable "@missing". | 137 undeclared
DECLARE @a int;¶DECLARE @A int | Msg 134, Level 15, State ?, Line 2: The variable name '@A' has already been declared. Variable names must be unique within a query batch or stored procedure. | 134 twice
DECLARE @a nonsense | Msg 2715, Level 16, State ?, Line 1: Column, parameter, or variable #1: Cannot find data type nonsense. | 2715 type unknown
IF 1 = 1 PRINT 'yes' ELSE PRINT 'no' | yes | IF / ELSE
IF 1 = 0 PRINT 'yes' ELSE PRINT 'no' | no | IF / ELSE
IF NULL = NULL PRINT 'yes' ELSE PRINT 'unknown is not true' | unknown is not true | a condition that is unknown counts as false
DECLARE @i int = 0; WHILE @i < 5 BEGIN SET @i = @i + 1; IF @i = 2 CONTINUE; IF @i = 4 BREAK; PRINT @i; END | 1 && 3 | WHILE with BREAK and CONTINUE
PRINT 'first'; BREAK | Msg 135, Level 15, State ?, Line 1: Cannot use a BREAK statement outside the scope of a WHILE statement. | BREAK (135 outside)
PRINT 'first'; CONTINUE | Msg 136, Level 15, State ?, Line 1: Cannot use a CONTINUE statement outside the scope of a WHILE statement. | CONTINUE (136)
PRINT 'first'; RETURN; PRINT 'never' | first | RETURN ends the batch
PRINT 'first'; RETURN 1 | Msg 178, Level 15, State ?, Line 1: A RETURN statement with a return value cannot be used in this context. | 178 stops the batch before its first statement
EXEC nothing | Msg 2812, Level 16, State 62, Line 1: Could not find stored procedure 'nothing'. | 2812 unknown
EXEC ('PRINT ''inner''') | inner | EXEC text
DECLARE @t varchar(20) = 'inner'; EXEC ('PRINT ''' + @t + '''') | inner | EXEC text from a variable
DECLARE @t int = 1; EXEC ('PRINT @t') | Msg 137, Level 15, State ?, Line 1: Must declare the scalar variable "@t". | EXEC text: own scope for variables
EXEC ('USE tempdb; SELECT 1'); PRINT DB_NAME() | Changed database context to 'tempdb'. && master | USE inside is undone after
EXEC ('¶PRINT @x'); PRINT 'after' | Msg 137, Level 15, State ?, Line 2: Must declare the scalar variable "@x". && after | a compile error of the text ends the text only; lines count within it
BEGIN TRY SELECT 1/0 END TRY BEGIN CATCH PRINT ERROR_NUMBER(); PRINT ERROR_MESSAGE(); PRINT ERROR_SEVERITY(); PRINT ERROR_LINE() END CATCH | 8134 && Divide by zero error encountered. && 16 && 1 | TRY / CATCH
BEGIN TRY¶PRINT 'fine'¶END TRY¶BEGIN CATCH¶PRINT 'never'¶END CATCH | fine | TRY / CATCH
BEGIN TRY PRINT @x END TRY BEGIN CATCH PRINT 'caught' END CATCH | Msg 137, Level 15, State ?, Line 1: Must declare the scalar variable "@x". | not caught: compile errors of the same batch
BEGIN TRY EXEC ('PRINT @x') END TRY BEGIN CATCH PRINT ERROR_NUMBER() END CATCH | 137 | dynamic SQL is a scope of its own: its compile errors are caught outside
BEGIN TRY EXEC ('SELECT FROM') END TRY BEGIN CATCH PRINT 'caught'; PRINT ERROR_SEVERITY() END CATCH | caught && 15 | the same for its syntax errors
BEGIN TRY RAISERROR ('note', 10, 1) END TRY BEGIN CATCH PRINT 'never' END CATCH | note | not caught: 10 and lower
BEGIN TRY RAISERROR ('bad', 16, 3) END TRY BEGIN CATCH PRINT ERROR_STATE(); PRINT ERROR_NUMBER() END CATCH | 3 && 50000 | RAISERROR of a text raises 50000
BEGIN TRY ALTER DATABASE nothing SET ONLINE END TRY BEGIN CATCH PRINT ERROR_NUMBER() END CATCH | 5069 | paired errors: ERROR_NUMBER() is that of the last
BEGIN TRY¶ALTER DATABASE nothing SET ONLINE¶END TRY BEGIN CATCH PRINT 'again'; THROW; END CATCH | again && Msg 5011, Level 14, State ?, Line 2: User does not have permission to alter database 'nothing', the database does not exist, or the database is not in a state that allows access checks. && Msg 5069, Level 16, State ?, Line 2: ALTER DATABASE statement failed. | a bare THROW re-raises both
BEGIN TRY SELECT 1/0 END TRY BEGIN CATCH THROW; PRINT 'never' END CATCH; PRINT 'never' | Msg 8134, Level 16, State 1, Line 1: Divide by zero error encountered. | THROW ends the batch
PRINT 'first'; THROW | Msg 10704, Level 15, State ?, Line 1: To rethrow an error, a THROW statement must be used inside a CATCH block. Insert the THROW statement inside a CATCH block, or add error parameters to the THROW statement. | bare THROW only in CATCH: 10704 at compile time (p)
THROW 50001, 'half of 100%%', 7; PRINT 'never' | Msg 50001, Level 16, State 7, Line 1: half of 100% | THROW: level always 16, %% is a percent sign, ends the batch
THROW 49999, 'x', 1 | Msg 35100, Level 16, State ?, Line 1: Error number 49999 in the THROW statement is outside the valid range. Specify an error number in the valid range of 50000 to 2147483647. | THROW: number 50000 to 2147483647 (35100)
EXEC ('THROW 50000, ''inside'', 1'); PRINT 'never' | Msg 50000, Level 16, State 1, Line 1: inside | THROW ends the batch from inside a text as well
EXEC ('DECLARE @i int = ''x'''); PRINT 'never' | Msg 245, Level 16, State ?, Line 1: Conversion failed when converting the varchar value 'x' to data type int. | conversion errors end the batch
SELECT 1/0; PRINT 'goes on' | Msg 8134, Level 16, State 1, Line 1: Divide by zero error encountered. && goes on | run-time errors of level 16 end the statement
SET XACT_ABORT ON; SELECT 1/0; PRINT 'never' | Msg 8134, Level 16, State 1, Line 1: Divide by zero error encountered. | except under XACT_ABORT
RAISERROR ('%s has %d', 16, 1, 'list', 3); PRINT 'goes on' | Msg 50000, Level 16, State 1, Line 1: list has 3 && goes on | RAISERROR with arguments
RAISERROR ('[%5d/%-5d/%05d/%+d/%x/%#X/%o/%u/%i]', 0, 1, 7, 7, 7, 7, 255, 255, 8, 9, 10) | [    7/7    /00007/+7/ff/0XFF/10/9/10] | RAISERROR: flags and widths
RAISERROR ('[%.3s/%6s/%*d/100%%/%s]', 0, 1, 'abcdef', 'x', 4, 5) | [abc/     x/   5/100%/(null)] | RAISERROR: precision, width from an argument, a missing argument
RAISERROR ('%z', 16, 1) | Msg 2787, Level 16, State ?, Line 1: Invalid format specification: '%z'. | 2787
RAISERROR ('low', 0, 1) | low | RAISERROR of level 0 informs
RAISERROR ('x', 19, 1) | Msg 2754, Level 16, State ?, Line 1: Error severity levels greater than 18 can only be specified by members of the sysadmin role, using the WITH LOG option. | severity 19-25 only WITH LOG (2754)
WAITFOR DELAY 'soon' | Msg 148, Level 15, State ?, Line 1: Incorrect time syntax in time string 'soon' used with WAITFOR. | WAITFOR: 148
WAITFOR DELAY '00:00:02'; PRINT 'later' | later | WAITFOR DELAY
""")
    void says(String batch, @Nullable String messages) {
        EngineFixture.row(Stage.INSTALLED, "dba", null, batch).says(messages == null ? "" : messages);
    }
}
