package org.ekmsim.world;

import java.util.List;

/**
 * How far the documented walk-through has come in a fixture's world. Each stage holds the batches that lead to it from the one before.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/encryption/setup-steps-for-extensible-key-management-using-the-azure-key-vault">
 *     Set up Transparent Data Encryption (TDE) Extensible Key Management with Azure Key Vault</a>
 */
public enum Stage {
    INSTALLED,
    ENABLED(
            "EXEC sp_configure 'show advanced options', 1; RECONFIGURE;",
            "EXEC sp_configure 'EKM provider enabled', 1; RECONFIGURE;"),
    PROVIDER("CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM FROM FILE = '" + WorldTexts.CONNECTOR + "';"),
    CREDENTIAL(
            "CREATE CREDENTIAL sysadmin_ekm_cred WITH IDENTITY = 'DocsSampleEKMKeyVault', SECRET = '"
                    + WorldTexts.SECRET + "' FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;",
            "ALTER LOGIN [CONTOSO\\dba] ADD CREDENTIAL sysadmin_ekm_cred;"),
    KEY("CREATE ASYMMETRIC KEY EKMSampleASYKey FROM PROVIDER AzureKeyVault_EKM"
            + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING;"),
    KEY_LOGIN(
            "CREATE LOGIN TDE_Login FROM ASYMMETRIC KEY EKMSampleASYKey;",
            "ALTER LOGIN [CONTOSO\\dba] DROP CREDENTIAL sysadmin_ekm_cred;",
            "ALTER LOGIN TDE_Login ADD CREDENTIAL sysadmin_ekm_cred;"),
    DATABASE(
            "CREATE DATABASE TestTDE;",
            "USE TestTDE; CREATE TABLE notes (id int CONSTRAINT PK_notes PRIMARY KEY, note nvarchar(40) NOT NULL);",
            "INSERT INTO TestTDE.dbo.notes VALUES (1, N'first note'), (2, N'second note'); USE master;"),
    ENCRYPTION_KEY("USE TestTDE; CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256"
            + " ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey; USE master;"),
    ENCRYPTED("ALTER DATABASE TestTDE SET ENCRYPTION ON;");

    private final List<String> batches;

    Stage(String... batches) {
        this.batches = List.of(batches);
    }

    List<String> batches() {
        return batches;
    }
}
