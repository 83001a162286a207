package org.ekmsim.engine.key;

import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.WorldTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CREATE and DROP ASYMMETRIC KEY answer; {@code OPEN} stands for the options that open the vault's key. */
class AsymmetricKeyMessagesTest {

    private static final String OPEN = "FROM PROVIDER AzureKeyVault_EKM"
            + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING";

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# stage    | login | given | batch | messages | source
CREDENTIAL | dba   |  | CREATE ASYMMETRIC KEY k OPEN |  | CREATE ASYMMETRIC KEY
CREDENTIAL | clerk |  | CREATE ASYMMETRIC KEY k OPEN | Msg 15247, Level 16, State ?, Line 1: User does not have permission to perform this action. | no permission: 15247
CREDENTIAL | dba   | EXEC sp_configure 'EKM provider enabled', 0; RECONFIGURE | CREATE ASYMMETRIC KEY k OPEN | Msg 33053, Level 16, State ?, Line 1: Extensible Key Management is disabled or not supported on this edition of SQL Server.  Use sp_configure 'EKM provider enabled' to enable it. | FROM PROVIDER needs EKM on
CREDENTIAL | dba   | ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM DISABLE | CREATE ASYMMETRIC KEY k OPEN | Msg 33031, Level 16, State ?, Line 1: Cryptographic provider 'AzureKeyVault_EKM' is in disabled. | provider enabled (33031)
CREDENTIAL | second |  | CREATE ASYMMETRIC KEY k OPEN | Msg 33046, Level 16, State ?, Line 1: Server principal 'CONTOSO\\second' has no credential associated with cryptographic provider 'AzureKeyVault_EKM'. | a provider credential on the caller's login (33046)
ENABLED    | dba   |  | CREATE ASYMMETRIC KEY k OPEN | Msg 15151, Level 16, State ?, Line 1: Cannot find the cryptographic provider 'AzureKeyVault_EKM', because it does not exist or you do not have permission. | 15151
CREDENTIAL | dba   |  | ¶CREATE ASYMMETRIC KEY k FROM PROVIDER AzureKeyVault_EKM¶WITH ALGORITHM = RSA_2048, PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING | Msg 33034, Level 16, State ?, Line 2: Cannot specify algorithm for existing key. | OPEN_EXISTING with ALGORITHM: 33034
KEY        | dba   |  | CREATE ASYMMETRIC KEY ekmsampleasykey OPEN | Msg 15396, Level 16, State ?, Line 1: An asymmetric key with name 'ekmsampleasykey' already exists or this asymmetric key already has been added to the database. | name in use: 15396
KEY        | dba   |  | CREATE ASYMMETRIC KEY other OPEN | Msg 15396, Level 16, State ?, Line 1: An asymmetric key with name 'other' already exists or this asymmetric key already has been added to the database. | that key already added: 15396
KEY        | dba   |  | USE tempdb; CREATE ASYMMETRIC KEY EKMSampleASYKey OPEN | Changed database context to 'tempdb'. | a second database runs the same statement with OPEN_EXISTING
CREDENTIAL | dba   |  | CREATE ASYMMETRIC KEY k FROM PROVIDER AzureKeyVault_EKM WITH PROVIDER_KEY_NAME = 'NoSuchKey', CREATION_DISPOSITION = OPEN_EXISTING | Msg 33049, Level 16, State 2, Line 1: Key with name 'NoSuchKey' does not exist in the provider or access is denied. Provider error code: 3112.  (Provider Error - No explanation is available, consult EKM Provider for details) | 33049 state 2 with the word name (p); 3112 is 404 of the newer HTTP family
KEY        | dba   |  | DROP ASYMMETRIC KEY EKMSampleASYKey |  | DROP ASYMMETRIC KEY: catalogue row only
KEY        | dba   |  | DROP ASYMMETRIC KEY nothing | Msg 15151, Level 16, State ?, Line 1: Cannot drop the asymmetric key 'nothing', because it does not exist or you do not have permission. | 15151
KEY        | clerk |  | DROP ASYMMETRIC KEY EKMSampleASYKey | Msg 15151, Level 16, State ?, Line 1: Cannot drop the asymmetric key 'EKMSampleASYKey', because it does not exist or you do not have permission. | permission: CONTROL on the key, 15151
KEY_LOGIN  | dba   |  | DROP ASYMMETRIC KEY EKMSampleASYKey | Msg 15559, Level 16, State ?, Line 1: Cannot drop asymmetric key 'EKMSampleASYKey' because there is a login mapped to it. | 15559 a login is mapped to it (live), level 16 on the wire
ENCRYPTED  | dba   | ALTER LOGIN TDE_Login DROP CREDENTIAL sysadmin_ekm_cred; DROP LOGIN TDE_Login | DROP ASYMMETRIC KEY EKMSampleASYKey | Msg 33127, Level 16, State ?, Line 1: The asymmetric key cannot be dropped because it is used by one or more databases to encrypt a Database Encryption Key. | 33127 it protects a database encryption key
""")
    void says(Stage stage, String login, @Nullable String given, String batch, @Nullable String messages) {
        EngineFixture.row(
                        stage,
                        login,
                        given,
                        batch.replace(" OPEN", " " + OPEN).replace(OPEN + "_EXISTING", "OPEN_EXISTING"))
                .says(messages == null ? "" : messages);
    }

    @Test
    void a_missing_registry_key_is_2058() {
        EngineFixture.at(Stage.CREDENTIAL, WorldTexts.shipped("registry-key-missing"))
                .sql("-- the documented transcript\nCREATE ASYMMETRIC KEY k\n" + OPEN)
                .fails(
                        33049,
                        16,
                        2,
                        "Key with name 'ContosoRSAKey0' does not exist in the provider or access is denied."
                                + " Provider error code: 2058.  (Provider Error - No explanation is available,"
                                + " consult EKM Provider for details)");
    }

    @Test
    void a_connector_too_old_for_managed_identities_is_37576() {
        EngineFixture.at(Stage.PROVIDER, WorldTexts.shipped("old-connector"))
                .given(
                        "CREATE CREDENTIAL c WITH IDENTITY = 'Managed Identity' FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM",
                        "ALTER LOGIN [CONTOSO\\dba] ADD CREDENTIAL c")
                .sql("CREATE ASYMMETRIC KEY k " + OPEN)
                .fails(
                        37576,
                        16,
                        2,
                        "The current SQL Server Connector version for Microsoft Azure Key Vault does not support the managed identity"
                                + " (see https://aka.ms/sql-server-managed-identity-doc)."
                                + " Upgrade the SQL Server Connector to its latest version");
    }
}
