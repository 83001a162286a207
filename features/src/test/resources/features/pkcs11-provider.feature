@source:extensible-key-management-ekm
Feature: The provider of a vendor of hardware security modules

  A module has users with PINs. A credential carries them: IDENTITY is the user, SECRET the PIN. Keys are made in the module or were there
  before, and nobody sees the keys of another user.

  Background:
    Given the world "pkcs11-provider"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER VendorHSM FROM FILE = 'C:\Program Files\EKM Vendor\Pkcs11Ekm.dll';
      CREATE CREDENTIAL hsm_cred WITH IDENTITY = 'sqlserver', SECRET = '246810' FOR CRYPTOGRAPHIC PROVIDER VendorHSM;
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL hsm_cred;
      """

  @source:create-asymmetric-key-transact-sql
  Scenario: HSM-01 A key made in the module encrypts a database
    When this runs:
      """
      CREATE ASYMMETRIC KEY NewKey FROM PROVIDER VendorHSM
      WITH ALGORITHM = RSA_2048, PROVIDER_KEY_NAME = 'MadeHere', CREATION_DISPOSITION = CREATE_NEW;
      GO
      CREATE LOGIN TDE_Login FROM ASYMMETRIC KEY NewKey;
      CREATE CREDENTIAL system_cred WITH IDENTITY = 'sqlserver', SECRET = '246810' FOR CRYPTOGRAPHIC PROVIDER VendorHSM;
      ALTER LOGIN TDE_Login ADD CREDENTIAL system_cred;
      CREATE DATABASE Shop;
      GO
      USE Shop;
      CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER ASYMMETRIC KEY NewKey;
      ALTER DATABASE Shop SET ENCRYPTION ON;
      GO
      SELECT key_name, algorithm_tag, key_type, key_length FROM sys.dm_cryptographic_provider_keys(65537);
      """
    Then there is no error
    And the result is:
      | key_name  | algorithm_tag | key_type       | key_length |
      | TdeKey    | RSA_2048      | ASYMMETRIC KEY | 2048       |
      | ColumnKey | AES_256       | SYMMETRIC KEY  | 256        |
      | MadeHere  | RSA_2048      | ASYMMETRIC KEY | 2048       |
    And the token did the work of SqlCryptEncrypt

  @source:drop-asymmetric-key-transact-sql
  Scenario: HSM-02 A key leaves the module only with REMOVE PROVIDER KEY
    When this runs:
      """
      CREATE ASYMMETRIC KEY NewKey FROM PROVIDER VendorHSM WITH ALGORITHM = RSA_2048, PROVIDER_KEY_NAME = 'MadeHere';
      DROP ASYMMETRIC KEY NewKey;
      CREATE ASYMMETRIC KEY SameKey FROM PROVIDER VendorHSM
      WITH PROVIDER_KEY_NAME = 'MadeHere', CREATION_DISPOSITION = OPEN_EXISTING;
      DROP ASYMMETRIC KEY SameKey REMOVE PROVIDER KEY;
      SELECT key_name FROM sys.dm_cryptographic_provider_keys(65537);
      """
    Then there is no error
    And the result is:
      | key_name  |
      | TdeKey    |
      | ColumnKey |

  @inferred
  Scenario: HSM-03 A wrong PIN is refused, and three of them lock the user out
    Given these batches have run:
      """
      ALTER CREDENTIAL hsm_cred WITH IDENTITY = 'sqlserver', SECRET = '000000';
      """
    When this runs:
      """
      CREATE ASYMMETRIC KEY k FROM PROVIDER VendorHSM WITH PROVIDER_KEY_NAME = 'TdeKey', CREATION_DISPOSITION = OPEN_EXISTING;
      GO 3
      ALTER CREDENTIAL hsm_cred WITH IDENTITY = 'sqlserver', SECRET = '246810';
      GO
      CREATE ASYMMETRIC KEY k FROM PROVIDER VendorHSM WITH PROVIDER_KEY_NAME = 'TdeKey', CREATION_DISPOSITION = OPEN_EXISTING;
      GO
      --@ekmsim module unlock HSM01 sqlserver
      CREATE ASYMMETRIC KEY k FROM PROVIDER VendorHSM WITH PROVIDER_KEY_NAME = 'TdeKey', CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                                                                |
      | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'VendorHSM'. Provider error code: 5. (Authentication Failure - Consult EKM Provider for details)                       |
      | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'VendorHSM'. Provider error code: 5. (Authentication Failure - Consult EKM Provider for details)                       |
      | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'VendorHSM'. Provider error code: 5. (Authentication Failure - Consult EKM Provider for details)                       |
      | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'VendorHSM'. Provider error code: 4260. (Provider Error - No explanation is available, consult EKM Provider for details) |

  @inferred
  Scenario: HSM-04 A module that was pulled out comes back
    When this runs:
      """
      --@ekmsim module remove HSM01
      CREATE ASYMMETRIC KEY k FROM PROVIDER VendorHSM WITH PROVIDER_KEY_NAME = 'TdeKey', CREATION_DISPOSITION = OPEN_EXISTING;
      GO
      --@ekmsim module restore HSM01
      CREATE ASYMMETRIC KEY k FROM PROVIDER VendorHSM WITH PROVIDER_KEY_NAME = 'TdeKey', CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                                                                |
      | 33028  | 16    | any   | any  | Cannot open session for cryptographic provider 'VendorHSM'. Provider error code: 4146. (Provider Error - No explanation is available, consult EKM Provider for details) |

  @source:encryptbykey-transact-sql
  Scenario: HSM-05 A column is encrypted by a key that never leaves the module
    Given these batches have run:
      """
      CREATE DATABASE Shop;
      GO
      USE Shop;
      CREATE SYMMETRIC KEY CardKey FROM PROVIDER VendorHSM
      WITH PROVIDER_KEY_NAME = 'ColumnKey', CREATION_DISPOSITION = OPEN_EXISTING;
      CREATE TABLE dbo.Customers (Id int PRIMARY KEY, Card varbinary(200));
      INSERT INTO dbo.Customers VALUES (1, ENCRYPTBYKEY(KEY_GUID('CardKey'), N'4111 1111 1111 1111'));
      """
    When this runs:
      """
      USE Shop;
      GO
      SELECT Id, KEY_NAME(Card) AS [key], CONVERT(nvarchar(20), DECRYPTBYKEY(Card)) AS card FROM dbo.Customers;
      """
    Then the result is:
      | Id | key     | card                |
      | 1  | CardKey | 4111 1111 1111 1111 |
    And no file of "Shop" contains the text "4111 1111"
    And the token did the work of SqlCryptDecrypt
