@source:managed-identity-support-for-ekm-with-akv
Feature: A provider call that hangs

  A call that does not return holds up the session that made it and nobody else; cancelling the request ends it.

  @inferred
  Scenario: HANG-01 Only the calling session waits, and cancel ends it
    Given the world "hanging-provider" with a clock that stands still
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
      """
    When "CONTOSO\dba" starts:
      """
      USE TestTDE;
      CREATE DATABASE ENCRYPTION KEY
      WITH ALGORITHM = AES_256
      ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey;
      """
    Then "CONTOSO\dba" is still waiting
    When "CONTOSO\operator" runs:
      """
      CREATE DATABASE Other;
      GO
      SELECT name FROM sys.databases WHERE name IN ('Other', 'TestTDE') ORDER BY name;
      """
    Then there is no message
    And the result is:
      | name    |
      | Other   |
      | TestTDE |
    And "CONTOSO\dba" is still waiting
    When the request of "CONTOSO\dba" is cancelled
    Then the request was cancelled
    And there is no error
    When "CONTOSO\dba" runs:
      """
      SELECT COUNT(*) AS keys FROM sys.dm_database_encryption_keys
      WHERE database_id = DB_ID('TestTDE');
      """
    Then the result is:
      | keys |
      | 0    |
    When "CONTOSO\dba" runs:
      """
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
    Then there is no error
