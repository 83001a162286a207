@source:sql-server-connector-maintenance-troubleshooting
Feature: Upgrading the connector

  Either the new library is installed beside the old one and ALTER CRYPTOGRAPHIC PROVIDER names it, without a restart; or the service is
  stopped, the library replaced, and the service started again.

  Rule: From 1.0.4.0 to November 2024

    Background:
      Given the world "connector-1.0.4.0"
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

    @inferred
    Scenario: UPG-01 Side by side, without a restart: new connections use the new library, the database stays open
      When outside SQL Server "library install 'C:\Connector 2024\Microsoft.AzureKeyVaultService.EKM.dll' akv 1.0.5.0-2024-11"
      And this runs:
        """
        ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
        FROM FILE = 'C:\Connector 2024\Microsoft.AzureKeyVaultService.EKM.dll';
        GO
        SELECT version, dll_path FROM sys.cryptographic_providers;
        """
      Then the result is:
        | version       | dll_path |
        | 01.00.0005.00 | C:\\Connector 2024\\Microsoft.AzureKeyVaultService.EKM.dll |
      And the database "TestTDE" is ONLINE
      When the service is restarted
      Then the database "TestTDE" is ONLINE

    @inferred
    Scenario: UPG-02 The key gets a second row with the new thumbprint, and the protector moves to it
      Given outside SQL Server "library install 'C:\Connector 2024\Microsoft.AzureKeyVaultService.EKM.dll' akv 1.0.5.0-2024-11"
      And these batches have run:
        """
        ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
        FROM FILE = 'C:\Connector 2024\Microsoft.AzureKeyVaultService.EKM.dll';
        GO
        CREATE CREDENTIAL second_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
        FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
        ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL second_cred;
        """
      And the service is restarted
      When this runs:
        """
        CREATE ASYMMETRIC KEY EKMSampleASYKey2
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        CREATE LOGIN TDE_Login2 FROM ASYMMETRIC KEY EKMSampleASYKey2;
        ALTER LOGIN [CONTOSO\dba] DROP CREDENTIAL second_cred;
        ALTER LOGIN TDE_Login2 ADD CREDENTIAL second_cred;
        GO
        USE TestTDE;
        ALTER DATABASE ENCRYPTION KEY
        ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey2;
        GO
        USE master;
        SELECT DATALENGTH(encryptor_thumbprint) AS encryptor FROM sys.dm_database_encryption_keys
        WHERE database_id = DB_ID('TestTDE');
        SELECT name, DATALENGTH(thumbprint) AS bytes FROM sys.asymmetric_keys ORDER BY name;
        """
      Then there is no error
      And result 1 is:
        | encryptor |
        | 20        |
      And result 2 is:
        | name             | bytes |
        | EKMSampleASYKey  | 19    |
        | EKMSampleASYKey2 | 20    |

    @inferred
    Scenario: UPG-03 In place, another version is refused until ALTER CRYPTOGRAPHIC PROVIDER records it
      When the service is restarted
      Then outside SQL Server "library remove 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll'" is refused, because "the instance MSSQLSERVER has it loaded"
      When outside SQL Server "service stop"
      And outside SQL Server "library remove 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll'"
      And outside SQL Server "library install 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll' akv 1.0.5.0-2024-11"
      And outside SQL Server "service start"
      Then the database "TestTDE" is RECOVERY_PENDING
      And the error log gained:
        | Cryptographic provider version '01.00.0005.00' in dll is different from the guid recorded in system catalog for provider with id 65537. |
      When this runs:
        """
        ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
        FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
        GO
        ALTER DATABASE TestTDE SET ONLINE;
        """
      Then there is no error
      And the database "TestTDE" is ONLINE

  Rule: Between generations that all call themselves 1.0.5.0

    @inferred
    Scenario Outline: UPG-04 From <from> in place to November 2024: stop, uninstall, install, start
      Given the world "<from>"
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
      When outside SQL Server "service stop"
      And outside SQL Server "library remove 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll'"
      And outside SQL Server "library install 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll' akv 1.0.5.0-2024-11"
      And outside SQL Server "service start"
      Then the database "TestTDE" is ONLINE

      Examples:
        | from                      |
        | connector-1.0.5.0-2018    |
        | connector-1.0.5.0-2020-09 |
        | connector-1.0.5.0-2020-11 |

  Rule: Every generation

    Scenario Outline: UPG-05 The documented set-up works with <generation>
      Given the world "connector-<generation>"
      When this runs:
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
        SELECT DATALENGTH(thumbprint) AS bytes FROM sys.asymmetric_keys;
        """
      Then there is no error
      And the result is:
        | bytes   |
        | <bytes> |
      When the service is restarted
      Then the database "TestTDE" is ONLINE

      Examples:
        | generation           | bytes |
        | 1.0.0.440            | 19    |
        | 1.0.1.0              | 19    |
        | 1.0.3.0              | 19    |
        | 1.0.4.0              | 19    |
        | 1.0.5.0-2018         | 20    |
        | 1.0.5.0-2020-09      | 20    |
        | 1.0.5.0-2020-11      | 20    |
        | 1.0.5.0-2024-11      | 20    |
        | 1.0.5.0-2025-preview | 20    |
