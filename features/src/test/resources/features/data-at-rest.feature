@source:transparent-data-encryption
Feature: What transparent data encryption does to the data file

  Pages are encrypted before they are written to disk, and decrypted when they are read into memory.

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
      """

  Scenario: REST-01 Plain text is in the data file before encryption and not after
    Then the data file of "TestTDE" contains the text "Contoso"
    When this runs:
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
    And no file of "TestTDE" contains the text "Contoso"

  Scenario: REST-02 After a restart the rows come out of the encrypted pages, the key unwrapped by the token
    When this runs:
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
    And the service is restarted
    And this runs:
      """
      SELECT CustomerID, CompanyName FROM TestTDE.dbo.Customers ORDER BY CustomerID;
      """
    Then the result is:
      | CustomerID | CompanyName             |
      | 1          | Contoso Pharmaceuticals |
      | 2          | Fabrikam                |
    And the token did the work of SqlCryptDecrypt
    And no file of "TestTDE" contains the text "Contoso"
