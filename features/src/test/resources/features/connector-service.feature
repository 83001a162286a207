@source:sql-server-connector-maintenance-troubleshooting @inferred
Feature: The connector with a service of its own

  Connectors up to 1.0.0.440 work through a Windows service that keeps unwrapped keys for 30 minutes. Its numbers 2050, 2053 and 2055 mean
  other things than those of its successors.

  Background:
    Given the world "connector-1.0.0.440"
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
      """
    And the service is restarted

  Scenario: SVC-01 Within half an hour a restart does without the vault, later it does not
    When outside SQL Server "vault revoke DocsSampleEKMKeyVault sql-ekm Key Vault Crypto Service Encryption User"
    And outside SQL Server "advance 20 minutes"
    And the service is restarted
    Then the database "TestTDE" is ONLINE
    When outside SQL Server "advance 20 minutes"
    And the service is restarted
    Then the database "TestTDE" is RECOVERY_PENDING
    And the error log gained:
      | Key with thumbprint '{protector}' does not exist in the provider or access is denied. Provider error code: 2053.  (Provider Error - No explanation is available, consult EKM Provider for details) |

  Scenario: SVC-02 While the connector's service does not run, every session is refused with 2050
    When outside SQL Server "connector-service stop"
    And the service is restarted
    Then the database "TestTDE" is RECOVERY_PENDING
    And the error log gained:
      | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 2050. (Provider Error - No explanation is available, consult EKM Provider for details) |
    When outside SQL Server "connector-service start"
    And this runs:
      """
      ALTER DATABASE TestTDE SET ONLINE;
      """
    Then there is no error
    And the database "TestTDE" is ONLINE
