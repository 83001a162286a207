package org.ekmsim.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RAISERROR, FORMATMESSAGE and the messages that are defined for them; batches of the given column run on the same connection. */
class RaisedMessagesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# before | batch | messages | source
EXEC sp_addmessage 50001, 16, N'Key %s expires in %d days' | RAISERROR (50001, 16, 1, 'ContosoRSAKey0', 5) | Msg 50001, Level 16, State 1, Line 1: Key ContosoRSAKey0 expires in 5 days | RAISERROR: msg_id
EXEC sp_addmessage 50003, 11, N'Low %d' | RAISERROR (50003, -1, -1, 7) | Msg 50003, Level 11, State 1, Line 1: Low 7 | RAISERROR: -1 is the severity of the message
EXEC sp_addmessage 50003, 11, N'Low %d' | RAISERROR (50003, 5, 1, 7) | Low 7 | the severity given overrides that of sp_addmessage
 | RAISERROR (15600, -1, -1, 'mysp_CreateCustomer') | Msg 15600, Level 15, State 1, Line 1: An invalid parameter or option was specified for procedure 'mysp_CreateCustomer'. | RAISERROR: the example with -1
 | RAISERROR (60000, 16, 1) | Msg 18054, Level 16, State ?, Line 1: Error 60000, severity 16, state 1 was raised, but no message with that error number was found in sys.messages. If error is larger than 50000, make sure the user-defined message is added using sp_addmessage. | 18054
 | RAISERROR (12345, 16, 1) | Msg 2732, Level 16, State ?, Line 1: Error number 12345 is invalid. The number must be from 13000 through 2147483647 and it cannot be 50000. | 2732
 | RAISERROR (50000, 16, 1) | Msg 2732, Level 16, State ?, Line 1: Error number 50000 is invalid. The number must be from 13000 through 2147483647 and it cannot be 50000. | 2732: 50000 is for texts
 | DECLARE @d datetime = '20260101'; RAISERROR ('%s', 16, 1, @d) | Msg 2748, Level 16, State ?, Line 1: Cannot specify datetime data type (parameter 4) as a substitution parameter. | 2748 counts the parameters of the statement
 | DECLARE @b bit = 1; RAISERROR ('%d', 16, 1, 5, @b) | Msg 2748, Level 16, State ?, Line 1: Cannot specify bit data type (parameter 5) as a substitution parameter. | 2748
 | RAISERROR ('%d', 16, 1, 'x') | Msg 2786, Level 16, State ?, Line 1: The data type of substitution parameter 1 does not match the expected type of the format specification. | 2786
 | RAISERROR ('%s %s', 16, 1, 'x', 42) | Msg 2786, Level 16, State ?, Line 1: The data type of substitution parameter 2 does not match the expected type of the format specification. | 2786 of the second
 | DECLARE @b bigint = 5000000000; RAISERROR ('%d', 16, 1, @b) | Msg 2786, Level 16, State ?, Line 1: The data type of substitution parameter 1 does not match the expected type of the format specification. | bigint needs %I64d
 | DECLARE @b bigint = 5000000000; RAISERROR ('big=%I64d', 0, 1, @b) | big=5000000000 | %I64d
 | RAISERROR ('[%c] tail', 16, 1, 42) | Msg 2787, Level 16, State ?, Line 1: Invalid format specification: '%c] tail'. | 2787 names the rest of the text
 | RAISERROR ('%--5d', 16, 1, 3) | Msg 2787, Level 16, State ?, Line 1: Invalid format specification: '%--5d'. | 2787: a flag twice
 | RAISERROR ('[%*.*s] [%7.3s]', 0, 1, 7, 3, 'abcde', 'abcde') | [    abc] [    abc] | RAISERROR: width and precision by asterisk
 | RAISERROR ('[%05d] [%.3d] [%08.3d] [% d] [%+5d] [%#08x] [%x]', 0, 1, -42, -4, 42, 3, 3, 255, -1) | [-0042] [-004] [     042] [ 3] [   +3] [0x0000ff] [ffffffff] | RAISERROR: flags and precision of numbers
 | RAISERROR ('[%d] [%x]', 0, 1, 0x41, 0x0102030405) | [65] [2030405] | binary values
 | DECLARE @m varchar(10); RAISERROR (@m, 0, 1) | ` ` | a NULL text
 | DECLARE @m varchar(3000) = REPLICATE('x', 3000); BEGIN TRY RAISERROR (@m, 16, 1) END TRY BEGIN CATCH PRINT LEN(ERROR_MESSAGE()); PRINT RIGHT(ERROR_MESSAGE(), 4) END CATCH | 2047 && x... | RAISERROR: 2,044 characters and an ellipsis
 | BEGIN TRY RAISERROR ('x', 16, 300) END TRY BEGIN CATCH PRINT ERROR_STATE() END CATCH | 44 | states beyond 255 wrap
 | RAISERROR ('x', -5, -5); PRINT @@ERROR | x && 0 | RAISERROR: severities below 0 count as 0
 | RAISERROR ('note', 10, 1) WITH SETERROR, NOWAIT; PRINT @@ERROR | note && 50000 | RAISERROR: SETERROR
 | RAISERROR ('x', 26, 1) | Msg 2754, Level 16, State ?, Line 1: Error severity levels greater than 18 can only be specified by members of the sysadmin role, using the WITH LOG option. | RAISERROR: 19 and above need WITH LOG
 | RAISERROR ('x', 19, 1) WITH LOG; PRINT 'goes on' | Msg 50000, Level 19, State 1, Line 1: x && goes on | severity 19 ends its statement alone
CREATE LOGIN reader WITH PASSWORD = 'Pa$$w0rd-1'; EXECUTE AS LOGIN = 'reader' | RAISERROR ('x', 10, 1) WITH LOG | Msg 2778, Level 16, State ?, Line 1: Only System Administrator can specify WITH LOG option for RAISERROR command. | 2778
CREATE LOGIN tracer WITH PASSWORD = 'Pa$$w0rd-1'; GRANT ALTER TRACE TO tracer; EXECUTE AS LOGIN = 'tracer' | RAISERROR ('x', 10, 1) WITH LOG | x | RAISERROR: ALTER TRACE is enough for WITH LOG
 | SELECT 1 AS a INTO #r UNION ALL SELECT 2; PRINT @@ROWCOUNT; PRINT @@ROWCOUNT | 2 && 0 | @@ROWCOUNT: PRINT resets it
 | DECLARE @a int; SELECT 1 AS a INTO #r UNION ALL SELECT 2; SET @a = 5; PRINT @@ROWCOUNT | 1 | @@ROWCOUNT: SET @local_variable makes it 1
 | SELECT 1 AS a INTO #r UNION ALL SELECT 2; RAISERROR ('x', 0, 1); PRINT @@ROWCOUNT | x && 0 | @@ROWCOUNT: RAISERROR resets it
 | PRINT FORMATMESSAGE('This is the %s and this is the %s.', 'first variable', 'second variable') | This is the first variable and this is the second variable. | FORMATMESSAGE: example B
 | PRINT FORMATMESSAGE('Signed int %i, %d %i, %d, %+i, %+d, %+i, %+d', 5, -5, 50, -50, -11, -11, 11, 11) | Signed int 5, -5 50, -50, -11, -11, +11, +11 | FORMATMESSAGE: example C
 | PRINT FORMATMESSAGE('Bigint %I64d', 3000000000) | Bigint 3000000000 | FORMATMESSAGE: example C
 | PRINT FORMATMESSAGE('Unsigned hexadecimal with prefix: %#x, %#X, %#X, %X, %x', 11, 11, -11, 50, -50) | Unsigned hexadecimal with prefix: 0xb, 0XB, 0XFFFFFFF5, 32, ffffffce | FORMATMESSAGE: example C
 | PRINT FORMATMESSAGE('Hello %20s!', 'TEST'); PRINT FORMATMESSAGE('Hello %-20s!', 'TEST') | Hello                 TEST! && Hello TEST                ! | FORMATMESSAGE: example C
EXEC sp_addmessage 50002, 16, N'Hello %s' | PRINT FORMATMESSAGE(50002, 'world'); PRINT ISNULL(FORMATMESSAGE(50009), 'none'); PRINT ISNULL(FORMATMESSAGE(208, 'x'), 'none') | Hello world && none && none | FORMATMESSAGE: no text for absent numbers and for those up to 13000
 | PRINT LEFT(FORMATMESSAGE('nvarchar(%s)', 20), 43) | Error: 50000, Severity: -1, State: 1. (Para | 18053 in place of a text that cannot be made
 | DECLARE @m nvarchar(200) = FORMATMESSAGE('Key %s is gone.', 'ContosoRSAKey0'); THROW 50010, @m, 1 | Msg 50010, Level 16, State 1, Line 1: Key ContosoRSAKey0 is gone. | THROW: FORMATMESSAGE makes its text
 | EXEC sp_addmessage 49999, 16, N'x' | Msg 15040, Level 16, State ?, Line 1: User-defined error messages must have an ID greater than 50000. | 15040
 | EXEC sp_addmessage 50010, 26, N'x' | Msg 15041, Level 16, State ?, Line 1: User-defined error messages must have a severity level between 1 and 25. | 15041
 | EXEC sp_addmessage 50010, 16, NULL | `Msg 15071, Level 16, State ?, Line 1: Usage: sp_addmessage <msgnum>,<severity>,<msgtext> [,<language> [,FALSE | TRUE [,REPLACE]]]` | 15071
 | EXEC sp_addmessage 50010, 16, N'x', @lang = 'Klingon' | Msg 15033, Level 16, State ?, Line 1: 'Klingon' is not a valid official language name. | 15033
 | EXEC sp_addmessage 50010, 16, N'x', @lang = 'French' | Msg 15279, Level 16, State ?, Line 1: You must add the us_english version of this message before you can add the 'French' version. | 15279
 | EXEC sp_addmessage 50010, 16, N'x', @with_log = 'maybe' | Msg 15271, Level 16, State ?, Line 1: Invalid @with_log parameter value. Valid values are 'true' or 'false'. | 15271
EXEC sp_addmessage 50004, 16, N'x' | EXEC sp_addmessage 50004, 16, N'y' | Msg 15043, Level 16, State ?, Line 1: You must specify 'REPLACE' to overwrite an existing message. | 15043
EXEC sp_addmessage 50004, 16, N'x' | EXEC sp_addmessage 50004, 11, N'y', @replace = 'replace'; RAISERROR (50004, -1, 1) | Msg 50004, Level 11, State 1, Line 1: y | sp_addmessage: replace
EXEC sp_addmessage 60000, 16, N'The item named %s already exists in %s.', 'us_english' | EXEC sp_addmessage 60000, 10, N'y', 'French' | Msg 15304, Level 16, State ?, Line 1: The severity level of the 'French' version of this message must be the same as the severity level (16) of the us_english version. | 15304
EXEC sp_addmessage 60000, 16, N'The item named %s already exists in %s.', 'us_english'; EXEC sp_addmessage 60000, 16, N'L''élément nommé %1! existe déjà dans %2!', 'French' | EXEC sp_dropmessage 60000; DECLARE @n int = (SELECT COUNT(*) FROM sys.messages WHERE message_id = 60000 AND language_id IN (1033, 1036)); PRINT @n | Msg 15280, Level 16, State ?, Line 1: All localized versions of this message must be dropped before the us_english version can be dropped. && 2 | sp_dropmessage: example B
EXEC sp_addmessage 60000, 16, N'x', 'us_english'; EXEC sp_addmessage 60000, 16, N'y', 'French' | EXEC sp_dropmessage 60000, 'French'; EXEC sp_dropmessage 60000; EXEC sp_dropmessage 60000 | Msg 15179, Level 16, State ?, Line 1: The message number 60000 or specified language version does not exist. | sp_dropmessage: example C
EXEC sp_addmessage 60000, 16, N'x', 'us_english'; EXEC sp_addmessage 60000, 16, N'y', 'French' | EXEC sp_dropmessage 60000, 'all'; IF NOT EXISTS (SELECT * FROM sys.messages WHERE message_id = 60000) PRINT 'gone' | gone | sp_dropmessage: all
 | EXEC sp_dropmessage NULL | `Msg 15177, Level 16, State ?, Line 1: Usage: sp_dropmessage <msg number> [,<language> | 'ALL']` | 15177
 | EXEC sp_dropmessage 50000 | Msg 15178, Level 16, State ?, Line 1: Cannot drop a message with an ID less than 50,000. | 15178
EXEC sp_addmessage 55001, 16, N'x' | EXEC sp_altermessage 55001, 'FOO', 'true' | Msg 15176, Level 16, State ?, Line 1: The only valid @parameter value is 'WITH_LOG'. | 15176
EXEC sp_addmessage 55001, 16, N'x' | EXEC sp_altermessage 55001, 'WITH_LOG', 'maybe' | Msg 15277, Level 16, State ?, Line 1: The only valid @parameter_value values are 'true' or 'false'. | 15277
CREATE LOGIN reader WITH PASSWORD = 'Pa$$w0rd-1'; EXECUTE AS LOGIN = 'reader' | EXEC sp_addmessage 50001, 16, N'x' | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | sp_addmessage: sysadmin or serveradmin
CREATE LOGIN admin WITH PASSWORD = 'Pa$$w0rd-1'; ALTER SERVER ROLE serveradmin ADD MEMBER admin; EXECUTE AS LOGIN = 'admin' | EXEC sp_addmessage 50001, 16, N'x'; EXEC sp_dropmessage 50001 | `` | sp_addmessage: serveradmin
BEGIN TRAN; EXEC sp_addmessage 50009, 16, N'x'; ROLLBACK | RAISERROR (50009, 16, 1) | Msg 18054, Level 16, State ?, Line 1: Error 50009, severity 16, state 1 was raised, but no message with that error number was found in sys.messages. If error is larger than 50000, make sure the user-defined message is added using sp_addmessage. | a transaction covers defined messages
""")
    void says(@Nullable String before, String batch, @Nullable String messages) {
        Client client = connect();
        if (before != null) {
            client.run(before).succeeds();
        }
        client.run(batch).says(messages == null ? "" : messages);
    }

    private static Client connect() {
        return EngineFixture.connect(EngineFixture.at(Stage.INSTALLED).world(), EngineFixture.DBA);
    }

    @Test
    void severity_20_ends_the_connection_past_every_catch_and_undoes_its_transaction() {
        var world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("BEGIN TRAN; DELETE FROM TestTDE.dbo.notes; BEGIN TRY RAISERROR ('boom %d', 20, 3, 7) WITH LOG END TRY"
                        + " BEGIN CATCH PRINT 'never' END CATCH; PRINT 'never'")
                .says("Msg 2745, Level 16, State 2, Line 1: Process ID 51 has raised user error 50000, severity 20."
                        + " SQL Server is terminating this process."
                        + " && Msg 50000, Level 20, State 3, Line 1: boom 7"
                        + " && Msg 596, Level 21, State 1, Line 0: Cannot continue the execution because the session is in the"
                        + " kill state.");
        Client next = EngineFixture.connect(world, EngineFixture.DBA);
        assertThat(next.run("SELECT COUNT(*) FROM TestTDE.dbo.notes").value()).isEqualTo(2);
    }

    @Test
    void with_log_and_messages_that_are_always_logged_write_to_both_logs() {
        var world = EngineFixture.at(Stage.INSTALLED).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("EXEC sp_addmessage 55001, 16, N'logged'; EXECUTE sp_altermessage 55001, 'WITH_LOG', 'true'")
                .succeeds();
        dba.run("RAISERROR ('quiet', 16, 1); RAISERROR ('loud', 16, 2) WITH LOG; RAISERROR (55001, -1, 3)");
        assertThat(world.instance("MSSQLSERVER").errorLog())
                .anyMatch(line -> line.endsWith("Error: 50000, Severity: 16, State: 2."))
                .anyMatch(line -> line.endsWith(" loud"))
                .anyMatch(line -> line.endsWith("Error: 55001, Severity: 16, State: 3."))
                .noneMatch(line -> line.endsWith(" quiet"));
        assertThat(world.eventLog())
                .extracting(entry -> entry.source() + " " + entry.text())
                .contains(
                        "MSSQLSERVER Error: 50000, Severity: 16, State: 2. loud",
                        "MSSQLSERVER Error: 55001, Severity: 16, State: 3. logged");
    }
}
