@source:transparent-data-encryption
Feature: Backups of an encrypted database

  The pages of an encrypted database are encrypted in its backups too. Whoever has the file has nothing without the key: a
  restore asks for the protector before it writes anything.

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
      USE TestTDE;
      CREATE DATABASE ENCRYPTION KEY
      WITH ALGORITHM = AES_256
      ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey;
      GO
      ALTER DATABASE TestTDE SET ENCRYPTION ON;
      GO
      USE master;
      BACKUP DATABASE TestTDE TO DISK = 'D:\Backup\TestTDE.bak' WITH NAME = 'TestTDE full';
      GO
      """

  @source:backup-transact-sql
  Scenario: BAK-01 A database that was dropped by mistake comes back with the key that is still there
    When this runs:
      """
      DROP DATABASE TestTDE;
      RESTORE DATABASE TestTDE FROM DISK = 'D:\Backup\TestTDE.bak';
      """
    Then there is no error
    When this runs:
      """
      SELECT CompanyName FROM TestTDE.dbo.Customers ORDER BY CustomerID;
      """
    Then the result is:
      | CompanyName             |
      | Contoso Pharmaceuticals |
      | Fabrikam                |
    And no file of "TestTDE" contains the text "Contoso"

  @source:restore-statements-transact-sql
  Scenario: BAK-02 A server without the protector cannot restore, and says which key it lacks
    Given these batches have run:
      """
      DROP DATABASE TestTDE;
      DROP LOGIN TDE_Login;
      DROP ASYMMETRIC KEY EKMSampleASYKey;
      """
    When this runs:
      """
      RESTORE DATABASE TestTDE FROM DISK = 'D:\Backup\TestTDE.bak';
      """
    Then the messages are:
      | number | level | state | line | text                                                             |
      | 33111  | 16    | 4     | 1    | Cannot find server asymmetric key with thumbprint '{protector}'. |
      | 3013   | 16    | 1     | 1    | RESTORE DATABASE is terminating abnormally.                      |

  @source:restore-statements-transact-sql
  Scenario: BAK-03 While the vault refuses the key nothing is restored, and the database that is there stays
    When the vault's key "DocsSampleEKMKeyVault/ContosoRSAKey0" is disabled
    And this runs:
      """
      RESTORE DATABASE TestTDE FROM DISK = 'D:\Backup\TestTDE.bak' WITH REPLACE;
      """
    Then the errors are:
      | number | level | state   | line | text                                                                                                                                                                                               |
      | 33049  | 16    | {state} | 1    | Key with thumbprint '{protector}' does not exist in the provider or access is denied. Provider error code: 3113.  (Provider Error - No explanation is available, consult EKM Provider for details) |
      | 3013   | 16    | 1       | 1    | RESTORE DATABASE is terminating abnormally.                                                                                                                                                        |
    And the database "TestTDE" is ONLINE

  @source:restore-statements-transact-sql
  Scenario: BAK-04 A copy beside the original wants its files moved and has the same protector
    When this runs:
      """
      RESTORE DATABASE TestCopy FROM DISK = 'D:\Backup\TestTDE.bak'
      WITH MOVE 'TestTDE' TO 'D:\Data\TestCopy.mdf', MOVE 'TestTDE_log' TO 'D:\Data\TestCopy.ldf';
      """
    And this runs:
      """
      SELECT COUNT(DISTINCT encryptor_thumbprint) AS protectors, COUNT(*) AS encrypted_databases
      FROM sys.dm_database_encryption_keys WHERE DB_NAME(database_id) LIKE 'Test%' AND encryption_state = 3;
      """
    Then the result is:
      | protectors | encrypted_databases |
      | 1          | 2                   |

  @source:backupset-transact-sql
  Scenario: BAK-05 msdb remembers the backup, and that it was not encrypted for itself
    When this runs:
      """
      SELECT name, type, database_name, key_algorithm, encryptor_thumbprint FROM msdb.dbo.backupset;
      """
    Then the result is:
      | name         | type | database_name | key_algorithm | encryptor_thumbprint |
      | TestTDE full | D    | TestTDE       | NO_Encryption | NULL                 |

  @source:backup-encryption
  Scenario: BAK-06 A plain database in an encrypted backup is as safe as its protector
    Given these batches have run:
      """
      CREATE DATABASE Notes;
      BACKUP DATABASE Notes TO DISK = 'D:\Backup\Notes.bak'
      WITH ENCRYPTION (ALGORITHM = AES_256, SERVER ASYMMETRIC KEY = EKMSampleASYKey);
      DROP DATABASE Notes;
      """
    When the vault's key "DocsSampleEKMKeyVault/ContosoRSAKey0" is disabled
    And this runs:
      """
      RESTORE DATABASE Notes FROM DISK = 'D:\Backup\Notes.bak';
      """
    Then the errors are:
      | number | level | state   | line | text                                                                                                                                                                                               |
      | 33049  | 16    | {state} | 1    | Key with thumbprint '{protector}' does not exist in the provider or access is denied. Provider error code: 3113.  (Provider Error - No explanation is available, consult EKM Provider for details) |
      | 3013   | 16    | 1       | 1    | RESTORE DATABASE is terminating abnormally.                                                                                                                                                        |
    When the vault's key "DocsSampleEKMKeyVault/ContosoRSAKey0" is enabled
    And this runs:
      """
      RESTORE DATABASE Notes FROM DISK = 'D:\Backup\Notes.bak';
      """
    Then there is no error
