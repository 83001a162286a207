package org.ekmsim.engine.credential;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CREATE, ALTER and DROP CREDENTIAL and the mapping of credentials to logins answer; each row names its source. */
class CredentialMessagesTest {

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login   | given | batch | messages | source
INSTALLED  | dba     |  | CREATE CREDENTIAL c WITH IDENTITY = 'i' |  | CREATE CREDENTIAL: the provider clause is optional
INSTALLED  | dba     |  | CREATE CREDENTIAL c WITH IDENTITY = 'i', SECRET = 's' |  | CREATE CREDENTIAL
INSTALLED  | clerk   |  | CREATE CREDENTIAL c WITH IDENTITY = 'i' | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | permissions: ALTER ANY CREDENTIAL, 15247 (live)
INSTALLED  | guard   |  | CREATE CREDENTIAL c WITH IDENTITY = 'i' | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | securityadmin brings ALTER ANY LOGIN only
INSTALLED  | clerk   |  | CREATE CREDENTIAL c WITH IDENTITY = 'i' FOR CRYPTOGRAPHIC PROVIDER p | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | order of checks: 15247 before 15151 (live)
INSTALLED  | dba     |  | CREATE CREDENTIAL c WITH IDENTITY = 'i' FOR CRYPTOGRAPHIC PROVIDER p | Msg 15151, Level 16, State ?, Line 1: Cannot create credential for the cryptographic provider 'p', because it does not exist or you do not have permission. | words 13292 (live)
INSTALLED  | dba     | CREATE CREDENTIAL c WITH IDENTITY = 'i' | CREATE CREDENTIAL c WITH IDENTITY = 'i' FOR CRYPTOGRAPHIC PROVIDER p | Msg 15151, Level 16, State ?, Line 1: Cannot create credential for the cryptographic provider 'p', because it does not exist or you do not have permission. | order of checks: 15151 before 15530 (live)
INSTALLED  | dba     | CREATE CREDENTIAL c WITH IDENTITY = 'i' | CREATE CREDENTIAL c WITH IDENTITY = 'j' | Msg 15530, Level 16, State 1, Line 1: The credential with name "c" already exists. | 15530 state 1 (live)
INSTALLED  | dba     | CREATE CREDENTIAL c WITH IDENTITY = 'i' | ¶¶CREATE CREDENTIAL C WITH IDENTITY = 'j' | Msg 15530, Level 16, State 1, Line 3: The credential with name "C" already exists. | names compare without case
CREDENTIAL | dba     | EXEC sp_configure 'EKM provider enabled', 0; RECONFIGURE | CREATE CREDENTIAL c WITH IDENTITY = 'i' FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM | Msg 33053, Level 16, State ?, Line 1: Extensible Key Management is disabled or not supported on this edition of SQL Server.  Use sp_configure 'EKM provider enabled' to enable it. | CREATE CREDENTIAL refusals: 33053 EKM off
PROVIDER   | clerk   |  | CREATE CREDENTIAL c WITH IDENTITY = '' | Msg 102, Level 15, State ?, Line 1: Incorrect syntax near 'IDENTITY'. | empty IDENTITY: 102 near IDENTITY (live); syntax before permission
INSTALLED  | clerk   |  | CREATE CREDENTIAL c WITH SECRET = 's' | Msg 102, Level 15, State ?, Line 1: Incorrect syntax near 'SECRET'. | clause missing: 102 near the offending token (live)
INSTALLED  | dba     |  | ALTER CREDENTIAL c WITH IDENTITY = 'i' | Msg 15151, Level 16, State ?, Line 1: Cannot alter the credential 'c', because it does not exist or you do not have permission. | ALTER CREDENTIAL, unknown (live)
INSTALLED  | clerk   | CREATE CREDENTIAL c WITH IDENTITY = 'i' | ALTER CREDENTIAL c WITH IDENTITY = 'i' | Msg 15151, Level 16, State ?, Line 1: Cannot alter the credential 'c', because it does not exist or you do not have permission. | ALTER CREDENTIAL, no permission: the same text (live)
INSTALLED  | dba     | CREATE CREDENTIAL c WITH IDENTITY = 'i' | ALTER CREDENTIAL C WITH IDENTITY = 'j' |  | ALTER CREDENTIAL
PROVIDER   | dba     | CREATE CREDENTIAL c WITH IDENTITY = 'i' | ALTER CREDENTIAL c WITH IDENTITY = 'j' FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM | Msg 156, Level 15, State ?, Line 1: Incorrect syntax near the keyword 'FOR'. | ALTER has no provider clause: 156 (live)
INSTALLED  | dba     |  | DROP CREDENTIAL c | Msg 15151, Level 16, State ?, Line 1: Cannot drop the credential 'c', because it does not exist or you do not have permission. | DROP CREDENTIAL, unknown (live)
INSTALLED  | clerk   | CREATE CREDENTIAL c WITH IDENTITY = 'i' | DROP CREDENTIAL c | Msg 15151, Level 16, State ?, Line 1: Cannot drop the credential 'c', because it does not exist or you do not have permission. | DROP CREDENTIAL, no permission (live)
CREDENTIAL | dba     |  | DROP CREDENTIAL sysadmin_ekm_cred | Msg 15541, Level 16, State ?, Line 1: Cannot drop the credential 'sysadmin_ekm_cred' because it is used by a server principal. | DROP CREDENTIAL, mapped (live for WITH CREDENTIAL)
CREDENTIAL | dba     | ALTER LOGIN [CONTOSO\\dba] DROP CREDENTIAL sysadmin_ekm_cred | DROP CREDENTIAL SYSADMIN_EKM_CRED |  | clean-up of the walk-through
CREDENTIAL | dba     |  | ALTER LOGIN clerk ADD CREDENTIAL sysadmin_ekm_cred | Msg 33042, Level 16, State ?, Line 1: Cannot add credential because it is already mapped to a login. | mapping rules; issue of the setup guide
CREDENTIAL | dba     |  | ALTER LOGIN [CONTOSO\\dba] ADD CREDENTIAL sysadmin_ekm_cred | Msg 33042, Level 16, State ?, Line 1: Cannot add credential because it is already mapped to a login. | mapping rules, the same login
CREDENTIAL | dba     | CREATE CREDENTIAL other WITH IDENTITY = 'i' FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM | ALTER LOGIN [CONTOSO\\dba] ADD CREDENTIAL other | Msg 33043, Level 16, State ?, Line 1: Cannot add credential 'other' because there is already credential specified for the login. | one credential per provider and login
CREDENTIAL | dba     |  | ALTER LOGIN clerk DROP CREDENTIAL sysadmin_ekm_cred | Msg 33045, Level 16, State ?, Line 1: Cannot drop credential because it is not mapped to this login. | ALTER LOGIN DROP CREDENTIAL
CREDENTIAL | dba     |  | ALTER LOGIN clerk ADD CREDENTIAL nothing | Msg 15151, Level 16, State ?, Line 1: Cannot find the credential 'nothing', because it does not exist or you do not have permission. | ALTER LOGIN: credential unknown
CREDENTIAL | dba     |  | ALTER LOGIN nobody ADD CREDENTIAL nothing | Msg 15151, Level 16, State ?, Line 1: Cannot alter the login 'nobody', because it does not exist or you do not have permission. | ALTER LOGIN: login unknown, looked up first
CREDENTIAL | clerk   |  | ALTER LOGIN guard ADD CREDENTIAL sysadmin_ekm_cred | Msg 15151, Level 16, State ?, Line 1: Cannot alter the login 'guard', because it does not exist or you do not have permission. | permission before existence
INSTALLED  | dba     | CREATE CREDENTIAL plain WITH IDENTITY = 'i' | ALTER LOGIN clerk ADD CREDENTIAL plain | Msg 15151, Level 16, State ?, Line 1: Cannot find the credential 'plain', because it does not exist or you do not have permission. | ADD CREDENTIAL takes provider credentials only
CREDENTIAL | dba     | ALTER LOGIN [CONTOSO\\dba] DROP CREDENTIAL sysadmin_ekm_cred | ALTER LOGIN CLERK ADD CREDENTIAL SYSADMIN_EKM_CRED |  | any login type; names compare without case
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(stage, login, given, batch).says(messages == null ? "" : messages);
    }
}
