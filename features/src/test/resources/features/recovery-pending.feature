@source:setup-steps-for-extensible-key-management-using-the-azure-key-vault
Feature: A database whose protector cannot be used is RECOVERY_PENDING

  Do not disable the version of the key that protects a database: SQL Server is unable to recover the database until the version is
  enabled again.

  Background:
    Given the world "docs-sample"
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
      GO
      CREATE TABLE dbo.Customers (CustomerID int NOT NULL PRIMARY KEY, CompanyName nvarchar(40) NOT NULL);
      INSERT INTO dbo.Customers (CustomerID, CompanyName) VALUES (1, N'Contoso Pharmaceuticals'), (2, N'Fabrikam');
      GO
      USE master;
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

  @source:kb2927779
  Scenario: PEND-01 A running database does not notice that its protector is disabled
    When the vault's key "DocsSampleEKMKeyVault/ContosoRSAKey0" is disabled
    And this runs:
      """
      SELECT CustomerID, CompanyName FROM TestTDE.dbo.Customers ORDER BY CustomerID;
      """
    Then the result is:
      | CustomerID | CompanyName             |
      | 1          | Contoso Pharmaceuticals |
      | 2          | Fabrikam                |

  @inferred
  Scenario: PEND-02 Disabled, restarted, tried, enabled, online again: the whole story
    When the vault's key "DocsSampleEKMKeyVault/ContosoRSAKey0" is disabled
    And the service is restarted
    Then the database "TestTDE" is RECOVERY_PENDING
    And the error log gained:
      | Error: 33049, Severity: 16, State: {state}.                                                                                                                                                        |
      | Key with thumbprint '{protector}' does not exist in the provider or access is denied. Provider error code: 3113.  (Provider Error - No explanation is available, consult EKM Provider for details) |
    When this runs:
      """
      SELECT name, state_desc FROM sys.databases WHERE name = 'TestTDE';
      """
    Then the result is:
      | name    | state_desc       |
      | TestTDE | RECOVERY_PENDING |
    When this runs:
      """
      USE TestTDE;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                         |
      | 945    | 14    | 2     | 1    | Database 'TestTDE' cannot be opened due to inaccessible files or insufficient memory or disk space. See the SQL Server errorlog for details. |
    When this runs:
      """
      ALTER DATABASE TestTDE SET ONLINE;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                               |
      | 33049  | 16    | any   | 1    | Key with thumbprint '{protector}' does not exist in the provider or access is denied. Provider error code: 3113.  (Provider Error - No explanation is available, consult EKM Provider for details) |
      | 5181   | 16    | any   | 1    | Could not restart database "TestTDE". Reverting to the previous status.                                                                                                                            |
      | 5069   | 16    | any   | 1    | ALTER DATABASE statement failed.                                                                                                                                                                   |
    And the database "TestTDE" is RECOVERY_PENDING
    When the vault's key "DocsSampleEKMKeyVault/ContosoRSAKey0" is enabled
    And this runs:
      """
      ALTER DATABASE TestTDE SET ONLINE;
      """
    Then there is no message
    And the database "TestTDE" is ONLINE
    When this runs:
      """
      USE TestTDE;
      GO
      SELECT CustomerID, CompanyName FROM dbo.Customers ORDER BY CustomerID;
      """
    Then the result is:
      | CustomerID | CompanyName             |
      | 1          | Contoso Pharmaceuticals |
      | 2          | Fabrikam                |

  @inferred
  Scenario: PEND-03 The client secret expires: nothing happens until the next restart, and ALTER CREDENTIAL repairs it
    When 13 months pass
    Then the database "TestTDE" is ONLINE
    When the service is restarted
    Then the database "TestTDE" is RECOVERY_PENDING
    And the error log gained:
      | Error: 33028, Severity: 16, State: {state}.                                                                                                                                     |
      | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 3303. (Provider Error - No explanation is available, consult EKM Provider for details) |
    When "sql-ekm" gets the client secret "Zq7wN~RotatedSecret", which expires on 2029-11-01
    And this runs:
      """
      ALTER CREDENTIAL sysadmin_ekm_cred
          WITH IDENTITY = 'DocsSampleEKMKeyVault',
          SECRET = 'd956f6b9000040008000000000000001Zq7wN~RotatedSecret';
      """
    Then there is no message
    When the service is restarted
    Then the database "TestTDE" is ONLINE
    When this runs:
      """
      SELECT COUNT(*) AS customers FROM TestTDE.dbo.Customers;
      """
    Then the result is:
      | customers |
      | 2         |

  @inferred
  Scenario: PEND-04 After ALTER CREDENTIAL the database can also be set online without a restart
    When 13 months pass
    And the service is restarted
    And "sql-ekm" gets the client secret "Zq7wN~RotatedSecret", which expires on 2029-11-01
    And this runs:
      """
      ALTER CREDENTIAL sysadmin_ekm_cred
          WITH IDENTITY = 'DocsSampleEKMKeyVault',
          SECRET = 'd956f6b9000040008000000000000001Zq7wN~RotatedSecret';
      GO
      ALTER DATABASE TestTDE SET ONLINE;
      """
    Then there is no message
    And the database "TestTDE" is ONLINE
