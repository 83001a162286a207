@source:setup-steps-for-extensible-key-management-using-the-azure-key-vault
Feature: A vault with access policies

  Without role-based access control, the application needs get, list, wrapKey and unwrapKey in the vault's access policy.

  Scenario: POL-01 With the four permissions the walk-through runs
    Given the world "access-policy"
    When the script "tde-with-azure-key-vault.sql" runs
    Then there is no error
    And there are 2 results

  @source:sql-server-connector-maintenance-troubleshooting @inferred
  Scenario: POL-02 Without get, the key cannot be opened
    Given the world "access-policy"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      GO
      CREATE CREDENTIAL sysadmin_ekm_cred
          WITH IDENTITY = 'DocsSampleEKMKeyVault',
          SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
      FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL sysadmin_ekm_cred;
      GO
      """
    When the access policy of "sql-ekm" in the vault "DocsSampleEKMKeyVault" becomes "wrapKey unwrapKey"
    And this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                            |
      | 33049  | 16    | any   | 1    | Key with name 'ContosoRSAKey0' does not exist in the provider or access is denied. Provider error code: 3113.  (Provider Error - No explanation is available, consult EKM Provider for details) |

  @inferred
  Scenario: POL-03 Without unwrapKey, the restart ends in RECOVERY_PENDING
    Given the world "access-policy"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      GO
      CREATE CREDENTIAL sysadmin_ekm_cred
          WITH IDENTITY = 'DocsSampleEKMKeyVault',
          SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
      FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL sysadmin_ekm_cred;
      GO
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      GO
      CREATE LOGIN TDE_Login FROM ASYMMETRIC KEY EKMSampleASYKey;
      ALTER LOGIN [CONTOSO\dba] DROP CREDENTIAL sysadmin_ekm_cred;
      ALTER LOGIN TDE_Login ADD CREDENTIAL sysadmin_ekm_cred;
      GO
      CREATE DATABASE TestTDE;
      GO
      USE TestTDE;
      CREATE DATABASE ENCRYPTION KEY
      WITH ALGORITHM = AES_256
      ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey;
      GO
      ALTER DATABASE TestTDE SET ENCRYPTION ON;
      GO
      USE master;
      GO
      """
    When the access policy of "sql-ekm" in the vault "DocsSampleEKMKeyVault" becomes "get list wrapKey"
    And the service is restarted
    Then the database "TestTDE" is RECOVERY_PENDING
    And the vault answered:
      | operation | key                      | principal | status |
      | unwrapKey | ContosoRSAKey0/{version} | sql-ekm   | 403    |
