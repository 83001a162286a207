@source:setup-steps-for-extensible-key-management-using-the-azure-key-vault
Feature: Rotating the protector

  A new version of the key becomes the protector through a new asymmetric key, a login of its own and ALTER DATABASE ENCRYPTION KEY; the
  changed thumbprint is the proof.

  Rule: One rotation

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
        CREATE DATABASE ENCRYPTION KEY
        WITH ALGORITHM = AES_256
        ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey;
        GO
        ALTER DATABASE TestTDE SET ENCRYPTION ON;
        GO
        USE master;
        GO
        """

    Scenario: ROT-01 By the version-less name: the newest version becomes the protector, and the thumbprint changes
      When this runs:
        """
        SELECT encryptor_type, encryption_state_desc, encryptor_thumbprint
        FROM sys.dm_database_encryption_keys
        WHERE database_id = DB_ID('TestTDE');
        """
      Then the result is:
        | encryptor_type | encryption_state_desc | encryptor_thumbprint |
        | ASYMMETRIC KEY | ENCRYPTED             | {before}             |
      When the vault's key "DocsSampleEKMKeyVault/ContosoRSAKey0" gets a new version
      And this runs:
        """
        CREATE CREDENTIAL rotation_ekm_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
        FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
        ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL rotation_ekm_cred;
        GO
        CREATE ASYMMETRIC KEY EKMSampleASYKey2
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        CREATE LOGIN TDE_Login2 FROM ASYMMETRIC KEY EKMSampleASYKey2;
        ALTER LOGIN [CONTOSO\dba] DROP CREDENTIAL rotation_ekm_cred;
        ALTER LOGIN TDE_Login2 ADD CREDENTIAL rotation_ekm_cred;
        GO
        USE [TestTDE];
        GO
        ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey2;
        GO
        USE master;
        GO
        SELECT name, thumbprint FROM sys.asymmetric_keys ORDER BY name;
        """
      Then there is no error
      And the result is:
        | name             | thumbprint |
        | EKMSampleASYKey  | {before}   |
        | EKMSampleASYKey2 | {after}    |
      When this runs:
        """
        SELECT encryptor_type, encryption_state_desc, encryptor_thumbprint
        FROM sys.dm_database_encryption_keys
        WHERE database_id = DB_ID('TestTDE');
        """
      Then the result is:
        | encryptor_type | encryption_state_desc | encryptor_thumbprint |
        | ASYMMETRIC KEY | ENCRYPTED             | {after}              |

    Scenario: ROT-02 By name and version: the version that is named becomes the protector
      When this runs:
        """
        SELECT encryptor_type, encryption_state_desc, encryptor_thumbprint
        FROM sys.dm_database_encryption_keys
        WHERE database_id = DB_ID('TestTDE');
        """
      Then the result is:
        | encryptor_type | encryption_state_desc | encryptor_thumbprint |
        | ASYMMETRIC KEY | ENCRYPTED             | {before}             |
      When the vault's key "DocsSampleEKMKeyVault/ContosoRSAKey0" gets the new version "1a4d3b9b393c4678831ccc60def75379"
      And this runs:
        """
        CREATE CREDENTIAL rotation_ekm_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
        FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
        ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL rotation_ekm_cred;
        GO
        CREATE ASYMMETRIC KEY EKMSampleASYKey2
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0/1a4d3b9b393c4678831ccc60def75379',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        CREATE LOGIN TDE_Login2 FROM ASYMMETRIC KEY EKMSampleASYKey2;
        ALTER LOGIN [CONTOSO\dba] DROP CREDENTIAL rotation_ekm_cred;
        ALTER LOGIN TDE_Login2 ADD CREDENTIAL rotation_ekm_cred;
        GO
        USE [TestTDE];
        GO
        ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey2;
        GO
        USE master;
        GO
        SELECT name, thumbprint FROM sys.asymmetric_keys ORDER BY name;
        """
      Then there is no error
      And the result is:
        | name             | thumbprint |
        | EKMSampleASYKey  | {before}   |
        | EKMSampleASYKey2 | {after}    |
      When this runs:
        """
        SELECT encryptor_type, encryption_state_desc, encryptor_thumbprint
        FROM sys.dm_database_encryption_keys
        WHERE database_id = DB_ID('TestTDE');
        """
      Then the result is:
        | encryptor_type | encryption_state_desc | encryptor_thumbprint |
        | ASYMMETRIC KEY | ENCRYPTED             | {after}              |
      And the registry names these keys by thumbprint:
        | thumbprint | KeyUri                                                                                             |
        | {before}   | https://docssampleekmkeyvault.vault.azure.net/keys/ContosoRSAKey0/{first version}                  |
        | {after}    | https://docssampleekmkeyvault.vault.azure.net/keys/ContosoRSAKey0/1a4d3b9b393c4678831ccc60def75379 |

    Scenario: ROT-03 A new version alone moves nothing: the database keeps its protector
      When the vault's key "DocsSampleEKMKeyVault/ContosoRSAKey0" gets a new version
      And the service is restarted
      Then the database "TestTDE" is ONLINE

    @inferred
    Scenario: ROT-04 After the rotation a restart opens the database with the new protector
      When the vault's key "DocsSampleEKMKeyVault/ContosoRSAKey0" gets the new version "1a4d3b9b393c4678831ccc60def75379"
      And this runs:
        """
        CREATE CREDENTIAL rotation_ekm_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
        FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
        ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL rotation_ekm_cred;
        GO
        CREATE ASYMMETRIC KEY EKMSampleASYKey2
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0/1a4d3b9b393c4678831ccc60def75379',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        CREATE LOGIN TDE_Login2 FROM ASYMMETRIC KEY EKMSampleASYKey2;
        ALTER LOGIN [CONTOSO\dba] DROP CREDENTIAL rotation_ekm_cred;
        ALTER LOGIN TDE_Login2 ADD CREDENTIAL rotation_ekm_cred;
        GO
        USE [TestTDE];
        GO
        ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey2;
        GO
        USE master;
        GO
        SELECT name, thumbprint FROM sys.asymmetric_keys ORDER BY name;
        """
      And the service is restarted
      Then the database "TestTDE" is ONLINE
      And the vault answered:
        | operation | key                                             | principal | status |
        | unwrapKey | ContosoRSAKey0/1a4d3b9b393c4678831ccc60def75379 | sql-ekm   | 200    |

  Rule: Two rotations in one script

    Scenario: ROT-05 The whole script, rotating twice
      Given the world "docs-sample"
      When the script "rotate-protector.sql" runs
      Then there is no error
      And there are 7 results
      And result 1 is:
        | name            | algorithm_desc | thumbprint |
        | EKMSampleASYKey | RSA_2048       | {first}    |
      And result 2 is:
        | encryptor_type | encryption_state_desc | encryptor_thumbprint |
        | ASYMMETRIC KEY | ENCRYPTED             | {first}              |
      And result 3 is:
        | name             | algorithm_desc | thumbprint |
        | EKMSampleASYKey  | RSA_2048       | {first}    |
        | EKMSampleASYKey2 | RSA_2048       | {second}   |
      And result 4 is:
        | encryptor_type | encryption_state_desc | encryptor_thumbprint |
        | ASYMMETRIC KEY | ENCRYPTED             | {second}             |
      And result 5 is:
        | name             | algorithm_desc | thumbprint |
        | EKMSampleASYKey  | RSA_2048       | {first}    |
        | EKMSampleASYKey2 | RSA_2048       | {second}   |
        | EKMSampleASYKey3 | RSA_2048       | {third}    |
      And result 6 is:
        | encryptor_type | encryption_state_desc | encryptor_thumbprint |
        | ASYMMETRIC KEY | ENCRYPTED             | {third}              |
      And result 7 is:
        | name    | state_desc |
        | TestTDE | ONLINE     |
