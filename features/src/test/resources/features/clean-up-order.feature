@source:setup-steps-for-extensible-key-management-using-the-azure-key-vault
Feature: The order of the clean-up

  Database, mapping, login, credential, asymmetric key, provider: each object is held by those before it.

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

  Scenario: CLEAN-01 In the documented order everything goes
    When this runs:
      """
      ALTER DATABASE [TestTDE] SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
      DROP DATABASE [TestTDE];
      GO
      ALTER LOGIN [TDE_Login] DROP CREDENTIAL [sysadmin_ekm_cred];
      DROP LOGIN [TDE_Login];
      DROP CREDENTIAL [sysadmin_ekm_cred];
      GO
      DROP ASYMMETRIC KEY [EKMSampleASYKey];
      DROP CRYPTOGRAPHIC PROVIDER [AzureKeyVault_EKM];
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                   |
      | 33058  | 10    | any   | 2    | Cryptographic provider is now dropped. However users who have an open cryptographic session with the provider can still use it. Restart the server to drop the provider for all users. |

  @inferred
  Scenario: CLEAN-02 A provider with a credential stays
    When this runs:
      """
      DROP CRYPTOGRAPHIC PROVIDER [AzureKeyVault_EKM];
      """
    Then the messages are:
      | number | level | state | line | text                                                                                      |
      | 33044  | 16    | any   | 1    | Cannot drop cryptographic provider because there is credential referencing this provider. |

  @inferred
  Scenario: CLEAN-03 A key that a login is made from stays
    When this runs:
      """
      DROP DATABASE [TestTDE];
      GO
      DROP ASYMMETRIC KEY [EKMSampleASYKey];
      """
    Then the messages are:
      | number | level | state | line | text                                                                                |
      | 15559  | 16    | any   | 1    | Cannot drop asymmetric key 'EKMSampleASYKey' because there is a login mapped to it. |

  @source:enable-tde-on-sql-server-using-ekm @inferred
  Scenario: CLEAN-04 A key that protects a database encryption key stays
    When this runs:
      """
      ALTER LOGIN [TDE_Login] DROP CREDENTIAL [sysadmin_ekm_cred];
      DROP LOGIN [TDE_Login];
      GO
      DROP ASYMMETRIC KEY [EKMSampleASYKey];
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                   |
      | 33127  | 16    | any   | 1    | The asymmetric key cannot be dropped because it is used by one or more databases to encrypt a Database Encryption Key. |

  Scenario: CLEAN-05 A credential that a login has stays
    When this runs:
      """
      DROP CREDENTIAL [sysadmin_ekm_cred];
      """
    Then the messages are:
      | number | level | state | line | text                                                                                     |
      | 15541  | 16    | any   | 1    | Cannot drop the credential 'sysadmin_ekm_cred' because it is used by a server principal. |
