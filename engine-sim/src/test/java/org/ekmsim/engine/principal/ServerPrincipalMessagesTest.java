package org.ekmsim.engine.principal;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the statements about server roles, and the options of logins, answer; each row names its source. */
class ServerPrincipalMessagesTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login | given | batch | messages | source
INSTALLED | dba | | CREATE SERVER ROLE auditors | | CREATE SERVER ROLE
INSTALLED | clerk | | CREATE SERVER ROLE auditors | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | CREATE SERVER ROLE permission
INSTALLED | dba | | CREATE SERVER ROLE clerk | Msg 15025, Level 16, State ?, Line 1: The server principal 'clerk' already exists. | one name space for server principals
INSTALLED | dba | CREATE SERVER ROLE auditors | ALTER SERVER ROLE auditors ADD MEMBER clerk; SELECT IS_SRVROLEMEMBER('auditors', 'clerk') | | ALTER SERVER ROLE
INSTALLED | dba | CREATE SERVER ROLE auditors | ALTER SERVER ROLE auditors ADD MEMBER auditors | Msg 15413, Level 11, State ?, Line 1: Cannot make a role a member of itself. | 15413
INSTALLED | dba | CREATE SERVER ROLE auditors | ALTER SERVER ROLE sysadmin ADD MEMBER auditors | Msg 33232, Level 16, State ?, Line 1: You may not add a role to Sysadmin. | 33232 no role into sysadmin
INSTALLED | dba | | ALTER SERVER ROLE [public] ADD MEMBER clerk | Msg 15081, Level 16, State ?, Line 1: Membership of the public role cannot be changed. | 15081 public
INSTALLED | dba | | ALTER SERVER ROLE nothing ADD MEMBER clerk | Msg 15151, Level 16, State ?, Line 1: Cannot alter the server role 'nothing', because it does not exist or you do not have permission. | 15151 unknown
INSTALLED | clerk | | ALTER SERVER ROLE sysadmin ADD MEMBER clerk | Msg 15151, Level 16, State ?, Line 1: Cannot alter the server role 'sysadmin', because it does not exist or you do not have permission. | 15151 without permission
INSTALLED | guard | | ALTER SERVER ROLE sysadmin ADD MEMBER guard | Msg 15151, Level 16, State ?, Line 1: Cannot alter the server role 'sysadmin', because it does not exist or you do not have permission. | securityadmin is no member
INSTALLED | builder | | ALTER SERVER ROLE dbcreator ADD MEMBER clerk | | members of a fixed role may add others to it
INSTALLED | dba | CREATE SERVER ROLE auditors;;ALTER SERVER ROLE auditors ADD MEMBER clerk | DROP SERVER ROLE auditors | Msg 15144, Level 16, State ?, Line 1: The role has members. It must be empty before it can be dropped. | 15144 not empty
INSTALLED | dba | | DROP SERVER ROLE sysadmin | Msg 15405, Level 11, State ?, Line 1: Cannot use the special principal 'sysadmin'. | 15405 special principal
INSTALLED | dba | CREATE SERVER ROLE auditors | ALTER SERVER ROLE auditors WITH NAME = readers; DROP SERVER ROLE readers | | WITH NAME
INSTALLED | dba | | EXEC sp_addsrvrolemember 'clerk', 'sysadmin'; SELECT IS_SRVROLEMEMBER('sysadmin', 'clerk') | | sp_addsrvrolemember
INSTALLED | dba | | EXEC sp_addsrvrolemember 'clerk', 'nothing' | Msg 15402, Level 11, State ?, Line 1: 'nothing' is not a fixed server role. | 15402
INSTALLED | dba | | CREATE LOGIN x WITH PASSWORD = 'Pa55-word!', DEFAULT_DATABASE = nothing | Msg 15010, Level 16, State ?, Line 1: The database 'nothing' does not exist. Supply a valid database name. To see available databases, use sys.databases. | 15010
INSTALLED | dba | | CREATE LOGIN x WITH PASSWORD = 'Pa55-word!', DEFAULT_LANGUAGE = Klingon | Msg 15033, Level 16, State ?, Line 1: 'Klingon' is not a valid official language name. | 15033
INSTALLED | dba | | CREATE LOGIN x WITH PASSWORD = 'Pa55-word!', SID = 0x01 | Msg 15419, Level 16, State ?, Line 1: Supplied parameter sid should be binary(16). | SID is binary(16): 15419
INSTALLED | dba | CREATE LOGIN y WITH PASSWORD = 'Pa55-word!', SID = 0x00112233445566778899AABBCCDDEEFF | CREATE LOGIN x WITH PASSWORD = 'Pa55-word!', SID = 0x00112233445566778899AABBCCDDEEFF | Msg 15433, Level 16, State ?, Line 1: Supplied parameter sid is in use. | in use: 15433
INSTALLED | dba | | CREATE LOGIN x WITH PASSWORD = 'Pa55-word!' MUST_CHANGE | Msg 15099, Level 16, State ?, Line 1: The MUST_CHANGE option cannot be used when CHECK_EXPIRATION is OFF. | 15099
INSTALLED | dba | | CREATE LOGIN x WITH PASSWORD = 'Pa55-word!' MUST_CHANGE, CHECK_EXPIRATION = ON | | MUST_CHANGE with CHECK_EXPIRATION
INSTALLED | dba | | CREATE LOGIN x WITH PASSWORD = 'Pa55-word!', CHECK_EXPIRATION = ON, CHECK_POLICY = OFF | Msg 15122, Level 16, State ?, Line 1: The CHECK_EXPIRATION option cannot be used when CHECK_POLICY is OFF. | 15122
INSTALLED | dba | | CREATE LOGIN x WITH PASSWORD = 'short', CHECK_POLICY = OFF | | no policy, no complexity
INSTALLED | dba | CREATE CREDENTIAL plain WITH IDENTITY = 'a', SECRET = 'b' | ALTER LOGIN clerk WITH CREDENTIAL = plain; DROP CREDENTIAL plain | Msg 15541, Level 16, State ?, Line 1: Cannot drop the credential 'plain' because it is used by a server principal. | 15541 (live, for WITH CREDENTIAL mappings)
INSTALLED | dba | CREATE CREDENTIAL plain WITH IDENTITY = 'a', SECRET = 'b' | ALTER LOGIN clerk WITH CREDENTIAL = plain; ALTER LOGIN clerk WITH NO CREDENTIAL; DROP CREDENTIAL plain | | NO CREDENTIAL
INSTALLED | dba | | ALTER LOGIN clerk WITH CREDENTIAL = nothing | Msg 15151, Level 16, State ?, Line 1: Cannot find the credential 'nothing', because it does not exist or you do not have permission. | unknown one 15151 "find"
INSTALLED | dba | CREATE CREDENTIAL plain WITH IDENTITY = 'a', SECRET = 'b' | ALTER LOGIN sa WITH CREDENTIAL = plain | Msg 15535, Level 16, State ?, Line 1: Cannot set a credential for principal 'sa'. | not for sa: 15535
INSTALLED | dba | | ALTER LOGIN clerk WITH NAME = guard | Msg 15025, Level 16, State ?, Line 1: The server principal 'guard' already exists. | NAME in use
INSTALLED | dba | | ALTER LOGIN clerk WITH NAME = scribe; SELECT SUSER_ID('scribe') | | NAME
INSTALLED | dba | | ALTER LOGIN [CONTOSO\\second] WITH PASSWORD = 'Pa55-word!' | Msg 15080, Level 16, State ?, Line 1: Cannot use parameter PASSWORD for a Windows login. | SQL-login options refused
KEY_LOGIN | dba | | ALTER LOGIN TDE_Login WITH PASSWORD = 'Pa55-word!' | Msg 15171, Level 16, State ?, Line 1: Cannot use the parameter "PASSWORD" for a certificate or asymmetric key login. | SQL-login options refused: 15171
INSTALLED | guard | | ALTER LOGIN [CONTOSO\\dba] DISABLE | Msg 15151, Level 16, State ?, Line 1: Cannot alter the login 'CONTOSO\\dba', because it does not exist or you do not have permission. | target in sysadmin: CONTROL SERVER
INSTALLED | dba | CREATE LOGIN x WITH PASSWORD = 'Pa55-word!', CHECK_POLICY = OFF | ALTER LOGIN x WITH PASSWORD = 'An0ther-one' OLD_PASSWORD = 'wrong' | Msg 15151, Level 16, State ?, Line 1: Cannot alter the login 'x', because it does not exist or you do not have permission. | a wrong old password (inferred)
INSTALLED | clerk | | ALTER LOGIN clerk WITH DEFAULT_DATABASE = tempdb | | own default database needs nothing
INSTALLED | clerk | | ALTER LOGIN clerk WITH CHECK_POLICY = OFF | Msg 15151, Level 16, State ?, Line 1: Cannot alter the login 'clerk', because it does not exist or you do not have permission. | own policy needs permission
INSTALLED | dba | CREATE LOGIN [BUILTIN\\Users] FROM WINDOWS | ALTER LOGIN [BUILTIN\\Users] DISABLE | Msg 33129, Level 16, State ?, Line 1: Cannot use ALTER LOGIN with the ENABLE or DISABLE argument for a Windows group. GRANT or REVOKE the CONNECT SQL permission instead. | ENABLE / DISABLE of a Windows group
INSTALLED | dba | CREATE SERVER ROLE auditors AUTHORIZATION clerk | DROP LOGIN clerk | Msg 15141, Level 16, State ?, Line 1: The server principal owns one or more server role(s) and cannot be dropped. | 15141 owns server objects
INSTALLED | dba | GRANT VIEW SERVER STATE TO guard WITH GRANT OPTION;;EXECUTE AS LOGIN = 'guard'; GRANT VIEW SERVER STATE TO clerk; REVERT | DROP LOGIN guard | Msg 15173, Level 16, State ?, Line 1: Server principal 'guard' has granted one or more permission(s). Revoke the permission(s) before dropping the server principal. | 15173
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given, batch).says(messages == null ? "" : messages);
    }
}
