package org.ekmsim.engine.transaction;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transactions and savepoints of one session, and what errors do to them; each row names its source. */
class TransactionMessagesTest {

    private static final String NOTES = "TestTDE.dbo.notes";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# batch | messages | source
PRINT @@TRANCOUNT; BEGIN TRAN; BEGIN TRANSACTION; PRINT @@TRANCOUNT; COMMIT; PRINT @@TRANCOUNT; COMMIT WORK; PRINT @@TRANCOUNT | 0 && 2 && 1 && 0 | @@TRANCOUNT
BEGIN TRAN; BEGIN TRAN; ROLLBACK; PRINT @@TRANCOUNT | 0 | ROLLBACK TRANSACTION: all levels
COMMIT | Msg 3902, Level 16, State 1, Line 1: The COMMIT TRANSACTION request has no corresponding BEGIN TRANSACTION. | 3902
ROLLBACK TRAN | Msg 3903, Level 16, State 1, Line 1: The ROLLBACK TRANSACTION request has no corresponding BEGIN TRANSACTION. | 3903
ROLLBACK TRAN x | Msg 3903, Level 16, State 1, Line 1: The ROLLBACK TRANSACTION request has no corresponding BEGIN TRANSACTION. | 3903 before the name is looked at
BEGIN TRAN; ROLLBACK TRAN x; PRINT @@TRANCOUNT | Msg 6401, Level 16, State 1, Line 1: Cannot roll back x. No transaction or savepoint of that name was found. && 1 | 6401
BEGIN TRAN a; BEGIN TRAN b; ROLLBACK TRAN b; ROLLBACK TRAN a; PRINT @@TRANCOUNT | Msg 6401, Level 16, State 1, Line 1: Cannot roll back b. No transaction or savepoint of that name was found. && 0 | only the outermost name counts
BEGIN TRAN Name; ROLLBACK TRAN name; ROLLBACK TRAN Name | Msg 6401, Level 16, State 1, Line 1: Cannot roll back name. No transaction or savepoint of that name was found. | names of transactions are case-sensitive
SAVE TRAN s; PRINT 'never' | Msg 628, Level 16, State 0, Line 1: Cannot issue SAVE TRANSACTION when there is no active transaction. | 628
BEGIN TRAN; SAVE TRAN s; ROLLBACK TRAN S; PRINT @@TRANCOUNT; ROLLBACK TRAN s | 1 && Msg 6401, Level 16, State 1, Line 1: Cannot roll back s. No transaction or savepoint of that name was found. | going back to a savepoint uses it up
BEGIN TRAN; SAVE TRAN a; SAVE TRAN b; ROLLBACK TRAN a; ROLLBACK TRAN b | Msg 6401, Level 16, State 1, Line 1: Cannot roll back b. No transaction or savepoint of that name was found. | and those made after it
DECLARE @n varchar(40) = 'saved'; BEGIN TRAN; SAVE TRAN @n; ROLLBACK TRAN @n; PRINT @@TRANCOUNT | 1 | SAVE TRANSACTION with a variable
BEGIN TRAN; CREATE DATABASE d | Msg 226, Level 16, State 6, Line 1: CREATE DATABASE statement not allowed within multi-statement transaction. | 226
BEGIN TRAN; DROP DATABASE TestTDE | Msg 226, Level 16, State 6, Line 1: DROP DATABASE statement not allowed within multi-statement transaction. | 226
BEGIN TRAN; ALTER DATABASE TestTDE SET OFFLINE | Msg 226, Level 16, State 6, Line 1: ALTER DATABASE statement not allowed within multi-statement transaction. && Msg 5069, Level 16, State 1, Line 1: ALTER DATABASE statement failed. | 226 and 5069
BEGIN TRAN; RECONFIGURE | Msg 574, Level 16, State 0, Line 1: CONFIG statement cannot be used inside a user transaction. | 574
PRINT XACT_STATE(); BEGIN TRAN; PRINT XACT_STATE(); ROLLBACK; PRINT XACT_STATE() | 0 && 1 && 0 | XACT_STATE
BEGIN TRAN; SELECT 1/0; PRINT XACT_STATE() | Msg 8134, Level 16, State 1, Line 1: Divide by zero error encountered. && 1 | an error that ends the statement leaves the transaction
SET XACT_ABORT ON; BEGIN TRAN; DROP CREDENTIAL nothing; PRINT 'never' | Msg 15151, Level 16, State 1, Line 1: Cannot drop the credential 'nothing', because it does not exist or you do not have permission. | SET XACT_ABORT ends the batch
SET XACT_ABORT ON; BEGIN TRY BEGIN TRAN; SELECT 1/0 END TRY BEGIN CATCH PRINT XACT_STATE(); ROLLBACK; PRINT XACT_STATE() END CATCH | -1 && 0 | XACT_ABORT in TRY dooms
SET XACT_ABORT ON; BEGIN TRY BEGIN TRAN; RAISERROR ('x', 16, 1) END TRY BEGIN CATCH PRINT XACT_STATE(); ROLLBACK END CATCH | 1 | RAISERROR heeds no XACT_ABORT
SET XACT_ABORT ON; BEGIN TRY BEGIN TRAN; THROW 50001, 'x', 1 END TRY BEGIN CATCH PRINT XACT_STATE(); ROLLBACK END CATCH | -1 | THROW does
BEGIN TRY BEGIN TRAN; THROW 50001, 'x', 1 END TRY BEGIN CATCH PRINT XACT_STATE(); ROLLBACK END CATCH | 1 | THROW without XACT_ABORT
BEGIN TRY BEGIN TRAN; DECLARE @i int = 'x' END TRY BEGIN CATCH PRINT XACT_STATE(); ROLLBACK END CATCH | -1 | a conversion error dooms
BEGIN TRY BEGIN TRAN; DECLARE @i int = 'x' END TRY BEGIN CATCH PRINT XACT_STATE() END CATCH; PRINT 'goes on' | -1 && goes on && Msg 3998, Level 16, State 1, Line 1: Uncommittable transaction is detected at the end of the batch. The transaction is rolled back. | 3998
BEGIN TRY BEGIN TRAN; DECLARE @i int = 'x' END TRY BEGIN CATCH COMMIT; PRINT 'never' END CATCH; PRINT 'never' | Msg 3930, Level 16, State 1, Line 1: The current transaction cannot be committed and cannot support operations that write to the log file. Roll back the transaction. | 3930 from COMMIT
BEGIN TRY BEGIN TRAN; SAVE TRAN s; DECLARE @i int = 'x' END TRY BEGIN CATCH ROLLBACK TRAN s END CATCH | Msg 3931, Level 16, State 1, Line 1: The current transaction cannot be committed and cannot be rolled back to a savepoint. Roll back the entire transaction. | 3931
BEGIN TRY BEGIN TRAN; DECLARE @i int = 'x' END TRY BEGIN CATCH DELETE FROM TestTDE.dbo.notes END CATCH | Msg 3930, Level 16, State 1, Line 1: The current transaction cannot be committed and cannot support operations that write to the log file. Roll back the transaction. | 3930 from a write
EXEC ('BEGIN TRAN'); PRINT @@TRANCOUNT | Msg 266, Level 16, State 2, Line 0: Transaction count after EXECUTE indicates a mismatching number of BEGIN and COMMIT statements. Previous count = 0, current count = 1. && 1 | 266
BEGIN TRAN; EXEC ('ROLLBACK'); PRINT @@ERROR | Msg 266, Level 16, State 2, Line 0: Transaction count after EXECUTE indicates a mismatching number of BEGIN and COMMIT statements. Previous count = 1, current count = 0. && 266 | 266
SET IMPLICIT_TRANSACTIONS ON; PRINT @@TRANCOUNT; DELETE FROM TestTDE.dbo.notes WHERE id = 9; PRINT @@TRANCOUNT; COMMIT; SELECT 1; PRINT @@TRANCOUNT | 0 && 1 && 0 | SET IMPLICIT_TRANSACTIONS
SET IMPLICIT_TRANSACTIONS ON; BEGIN TRAN; PRINT @@TRANCOUNT; ROLLBACK | 2 | BEGIN TRANSACTION opens two
SET IMPLICIT_TRANSACTIONS ON; SELECT note FROM TestTDE.dbo.notes WHERE id = 9; PRINT @@TRANCOUNT | 1 | a SELECT that reads a table
SET LOCK_TIMEOUT 1800; PRINT @@LOCK_TIMEOUT; SET LOCK_TIMEOUT -1; PRINT @@LOCK_TIMEOUT | 1800 && -1 | SET LOCK_TIMEOUT
""")
    void says(String batch, @Nullable String messages) {
        EngineFixture.at(Stage.DATABASE).sql(batch).says(messages == null ? "" : messages);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# batch | notes afterwards | source
BEGIN TRAN; DELETE FROM TestTDE.dbo.notes; ROLLBACK | 1, 2 | rows come back
BEGIN TRAN; DELETE FROM TestTDE.dbo.notes WHERE id = 1; COMMIT | 2 | rows stay away
BEGIN TRAN; DELETE FROM TestTDE.dbo.notes WHERE id = 1; SAVE TRAN s; DELETE FROM TestTDE.dbo.notes; ROLLBACK TRAN s; COMMIT | 2 | ROLLBACK to a savepoint
BEGIN TRAN; DELETE FROM TestTDE.dbo.notes WHERE id = 1; DECLARE @i int = 'x' | 1, 2 | a conversion error rolls back
SET XACT_ABORT ON; BEGIN TRAN; DELETE FROM TestTDE.dbo.notes WHERE id = 1; SELECT 1/0 | 1, 2 | XACT_ABORT rolls back
BEGIN TRAN; DELETE FROM TestTDE.dbo.notes WHERE id = 1; SELECT * FROM nothing.dbo.nothing; COMMIT | 1, 2 | an absent object ends the batch; the connection then ends
BEGIN TRAN; DROP TABLE TestTDE.dbo.notes; ROLLBACK | 1, 2 | DDL rolls back
BEGIN TRAN; INSERT INTO TestTDE.dbo.notes VALUES (3, 'n') | 1, 2 | an open transaction ends with its connection
""")
    void leaves(String batch, String ids) {
        var world = EngineFixture.at(Stage.DATABASE).world();
        var client = EngineFixture.connect(world, EngineFixture.DBA);
        client.run(batch);
        client.session().close();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT id FROM " + NOTES + " ORDER BY id")
                .returns(ids.split(", "));
    }
}
