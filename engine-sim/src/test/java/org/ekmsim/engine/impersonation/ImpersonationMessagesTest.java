package org.ekmsim.engine.impersonation;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What EXECUTE AS and REVERT answer; each row names its source. */
class ImpersonationMessagesTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login | given | batch | messages | source
INSTALLED | dba | | EXECUTE AS LOGIN = 'clerk'; CREATE LOGIN x WITH PASSWORD = 'Pa55-word!' | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | the permissions are those of the impersonated login
INSTALLED | dba | | EXECUTE AS LOGIN = 'clerk'; REVERT; CREATE LOGIN x WITH PASSWORD = 'Pa55-word!' | | REVERT
INSTALLED | dba | | EXECUTE AS LOGIN = 'nobody' | Msg 15406, Level 16, State ?, Line 1: Cannot execute as the server principal because the principal "nobody" does not exist, this type of principal cannot be impersonated, or you do not have permission. | login fault 15406
INSTALLED | dba | | EXECUTE AS LOGIN = 'sysadmin' | Msg 15406, Level 16, State ?, Line 1: Cannot execute as the server principal because the principal "sysadmin" does not exist, this type of principal cannot be impersonated, or you do not have permission. | no role
KEY_LOGIN | dba | | EXECUTE AS LOGIN = 'TDE_Login' | Msg 15406, Level 16, State ?, Line 1: Cannot execute as the server principal because the principal "TDE_Login" does not exist, this type of principal cannot be impersonated, or you do not have permission. | no key
INSTALLED | clerk | | EXECUTE AS LOGIN = 'guard' | Msg 15406, Level 16, State ?, Line 1: Cannot execute as the server principal because the principal "guard" does not exist, this type of principal cannot be impersonated, or you do not have permission. | IMPERSONATE
INSTALLED | clerk | GRANT IMPERSONATE ON LOGIN::guard TO clerk | EXECUTE AS LOGIN = 'guard'; CREATE LOGIN x WITH PASSWORD = 'Pa55-word!' | | IMPERSONATE
INSTALLED | clerk | GRANT IMPERSONATE ANY LOGIN TO clerk | EXECUTE AS LOGIN = 'guard' | | IMPERSONATE ANY LOGIN
INSTALLED | dba | ALTER LOGIN clerk DISABLE | EXECUTE AS LOGIN = 'clerk' | | a disabled login can still be impersonated
DATABASE | dba | | USE TestTDE; EXECUTE AS USER = 'nobody' | Changed database context to 'TestTDE'. && Msg 15517, Level 16, State ?, Line 1: Cannot execute as the database principal because the principal "nobody" does not exist, this type of principal cannot be impersonated, or you do not have permission. | user fault 15517
INSTALLED | dba | | EXECUTE AS LOGIN = 'clerk' WITH NO REVERT; REVERT | Msg 15196, Level 16, State ?, Line 1: The current security context is non-revertible. The "Revert" statement failed. | NO REVERT
INSTALLED | dba | | DECLARE @c varbinary(8000); EXECUTE AS LOGIN = 'clerk' WITH COOKIE INTO @c; REVERT WITH COOKIE = @c; CREATE LOGIN x WITH PASSWORD = 'Pa55-word!' | | COOKIE
INSTALLED | dba | | DECLARE @c varbinary(8000); EXECUTE AS LOGIN = 'clerk' WITH COOKIE INTO @c; SET @c = 0x00; REVERT WITH COOKIE = @c | Msg 15589, Level 16, State ?, Line 1: Cannot revert the current security context because the cookie is invalid. | wrong cookie 15589
INSTALLED | dba | | EXECUTE AS LOGIN = 'clerk'; USE tempdb; REVERT | Changed database context to 'tempdb'. && Msg 15199, Level 16, State ?, Line 1: The current security context cannot be reverted. Please switch to the original database where 'Execute As' was called and try it again. | other database 15199
INSTALLED | dba | | REVERT | | without EXECUTE AS it does nothing
KEY | dba | GRANT ALTER SETTINGS TO clerk | USE tempdb; EXECUTE AS USER = 'guest'; SELECT * FROM sys.dm_cryptographic_provider_keys(65537) | Changed database context to 'tempdb'. && Msg 33048, Level 16, State ?, Line 1: Cannot use cryptographic provider under non-primary security context. | EKM access needs server-level impersonation
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given, batch).says(messages == null ? "" : messages);
    }
}
