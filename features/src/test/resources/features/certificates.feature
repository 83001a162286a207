@source:transparent-data-encryption
Feature: Transparent data encryption under a certificate, and the way from there to a key at a provider

  Service master key, database master key of master, certificate, database encryption key: each protects the next.

  Background:
    Given the world "docs-sample"
    And these batches have run:
      """
      CREATE DATABASE TestTDE;
      GO
      CREATE TABLE TestTDE.dbo.Customers (CustomerID int NOT NULL PRIMARY KEY, CompanyName nvarchar(40) NOT NULL);
      INSERT INTO TestTDE.dbo.Customers (CustomerID, CompanyName) VALUES (1, N'Contoso Pharmaceuticals'), (2, N'Fabrikam');
      GO
      CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'Un-guess-4-ble';
      GO
      CREATE CERTIFICATE MyServerCert WITH SUBJECT = 'My DEK Certificate';
      GO
      """

  @source:create-master-key-transact-sql
  Scenario: CERT-01 The master key is encrypted by its password and by the service master key
    When this runs:
      """
      SELECT name, is_master_key_encrypted_by_server FROM sys.databases WHERE name IN ('master', 'TestTDE') ORDER BY name;
      """
    Then the result is:
      | name    | is_master_key_encrypted_by_server |
      | master  | 1                                 |
      | TestTDE | 0                                 |

  @source:create-certificate-transact-sql
  Scenario: CERT-02 A certificate needs a master key, or a password of its own
    When this runs:
      """
      USE TestTDE;
      GO
      CREATE CERTIFICATE Shipping04 WITH SUBJECT = 'Sammamish Shipping Records';
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                 |
      | 15581  | 16    | any   | 1    | Please create a master key in the database or open the master key in the session before performing this operation. |
    When this runs:
      """
      CREATE CERTIFICATE Shipping04 ENCRYPTION BY PASSWORD = 'Un-guess-4-ble' WITH SUBJECT = 'Sammamish Shipping Records';
      GO
      SELECT name, pvt_key_encryption_type_desc FROM sys.certificates;
      """
    Then the result is:
      | name       | pvt_key_encryption_type_desc |
      | Shipping04 | ENCRYPTED_BY_PASSWORD        |

  @source:create-database-encryption-key-transact-sql
  Scenario: CERT-03 Whoever has not backed up the certificate is warned
    When this runs:
      """
      USE TestTDE;
      GO
      CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER CERTIFICATE MyServerCert;
      """
    Then the messages are:
      | number | level | state | line | text |
      | 5701   | 10    | any   | 1    | Changed database context to 'TestTDE'. |
      | 33091  | 10    | any   | 1    | Warning: The certificate used for encrypting the database encryption key has not been backed up. You should immediately back up the certificate and the private key associated with the certificate. If the certificate ever becomes unavailable or if you must restore or attach the database on another server, you must have backups of both the certificate and the private key or you will not be able to open the database. |

  @source:backup-certificate-transact-sql
  Scenario: CERT-04 A backup of certificate and private key ends the warning
    When this runs:
      """
      BACKUP CERTIFICATE MyServerCert TO FILE = 'C:\Keys\MyServerCert.cer'
      WITH PRIVATE KEY (FILE = 'C:\Keys\MyServerCert.pvk', ENCRYPTION BY PASSWORD = 'C0py-word');
      GO
      USE TestTDE;
      GO
      CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER CERTIFICATE MyServerCert;
      """
    Then the messages are:
      | number | level | state | line | text                                   |
      | 5701   | 10    | any   | 1    | Changed database context to 'TestTDE'. |

  Scenario: CERT-05 The data file is encrypted, and read again after a restart
    When this runs:
      """
      USE TestTDE;
      CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER CERTIFICATE MyServerCert;
      GO
      ALTER DATABASE TestTDE SET ENCRYPTION ON;
      GO
      USE master;
      """
    Then there is no error
    And no file of "TestTDE" contains the text "Contoso"
    When the service is restarted
    And this runs:
      """
      SELECT CompanyName FROM TestTDE.dbo.Customers ORDER BY CustomerID;
      """
    Then the result is:
      | CompanyName             |
      | Contoso Pharmaceuticals |
      | Fabrikam                |

  @source:alter-master-key-transact-sql @inferred
  Scenario: CERT-06 A master key that only its password opens leaves the database RECOVERY_PENDING after a restart
    When this runs:
      """
      USE TestTDE;
      CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER CERTIFICATE MyServerCert;
      GO
      ALTER DATABASE TestTDE SET ENCRYPTION ON;
      GO
      USE master;
      GO
      ALTER MASTER KEY DROP ENCRYPTION BY SERVICE MASTER KEY;
      """
    Then there is no error
    When the service is restarted
    Then the database "TestTDE" is RECOVERY_PENDING
    When this runs:
      """
      OPEN MASTER KEY DECRYPTION BY PASSWORD = 'Un-guess-4-ble';
      ALTER MASTER KEY ADD ENCRYPTION BY SERVICE MASTER KEY;
      CLOSE MASTER KEY;
      GO
      ALTER DATABASE TestTDE SET ONLINE;
      """
    Then there is no message
    And the database "TestTDE" is ONLINE

  @source:alter-certificate-transact-sql
  Scenario: CERT-07 A certificate put under a password makes the database inaccessible at the next restart
    When this runs:
      """
      USE TestTDE;
      CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER CERTIFICATE MyServerCert;
      GO
      ALTER DATABASE TestTDE SET ENCRYPTION ON;
      GO
      USE master;
      GO
      ALTER CERTIFICATE MyServerCert WITH PRIVATE KEY (ENCRYPTION BY PASSWORD = 'An0ther-word');
      """
    Then there is no error
    When the service is restarted
    Then the database "TestTDE" is RECOVERY_PENDING

  @source:drop-certificate-transact-sql @inferred
  Scenario: CERT-08 Nothing is dropped while something else depends on it
    When this runs:
      """
      USE TestTDE;
      CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER CERTIFICATE MyServerCert;
      GO
      USE master;
      GO
      DROP MASTER KEY;
      GO
      DROP CERTIFICATE MyServerCert;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                          |
      | 15580  | 16    | any   | 1    | Cannot drop master key because certificate 'MyServerCert' is encrypted by it.                                |
      | 3716   | 16    | 15    | 1    | The certificate 'MyServerCert' cannot be dropped because it is bound to one or more database encryption key. |
    When this runs:
      """
      USE TestTDE;
      DROP DATABASE ENCRYPTION KEY;
      GO
      USE master;
      GO
      DROP CERTIFICATE MyServerCert;
      DROP MASTER KEY;
      """
    Then there is no error

  @source:alter-database-encryption-key-transact-sql
  Scenario: CERT-09 From the certificate to a key at the provider, and the certificate is needed no more
    Given these batches have run:
      """
      USE TestTDE;
      CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER CERTIFICATE MyServerCert;
      GO
      ALTER DATABASE TestTDE SET ENCRYPTION ON;
      GO
      USE master;
      GO
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
      """
    When this runs:
      """
      USE TestTDE;
      ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey;
      GO
      USE master;
      GO
      DROP CERTIFICATE MyServerCert;
      DROP MASTER KEY;
      GO
      """
    Then there is no error
    When the service is restarted
    And this runs:
      """
      SELECT encryption_state, encryptor_type FROM sys.dm_database_encryption_keys WHERE database_id = DB_ID('TestTDE');
      """
    Then the result is:
      | encryption_state | encryptor_type |
      | 3                | ASYMMETRIC KEY |
    And the database "TestTDE" is ONLINE

  @source:create-login-transact-sql
  Scenario: CERT-10 A login made from a certificate has its identifier and keeps it from being dropped
    When this runs:
      """
      CREATE LOGIN CertLogin FROM CERTIFICATE MyServerCert;
      GO
      SELECT p.type_desc FROM sys.server_principals p JOIN sys.certificates c ON p.sid = c.sid;
      """
    Then the result is:
      | type_desc                |
      | CERTIFICATE_MAPPED_LOGIN |
    When this runs:
      """
      DROP CERTIFICATE MyServerCert;
      """
    Then the errors are:
      | number | level | state | line | text                                                                               |
      | 15559  | 16    | any   | 1    | Cannot drop certificate 'MyServerCert' because there is a login mapped to it. |

  @source:restore-statements-transact-sql
  Scenario: CERT-11 A backup is restored only where the certificate is
    Given these batches have run:
      """
      BACKUP CERTIFICATE MyServerCert TO FILE = 'C:\Keys\MyServerCert.cer'
      WITH PRIVATE KEY (FILE = 'C:\Keys\MyServerCert.pvk', ENCRYPTION BY PASSWORD = 'C0py-word');
      GO
      USE TestTDE;
      CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER CERTIFICATE MyServerCert;
      GO
      ALTER DATABASE TestTDE SET ENCRYPTION ON;
      GO
      USE master;
      GO
      BACKUP DATABASE TestTDE TO DISK = 'C:\Backup\TestTDE.bak';
      DROP DATABASE TestTDE;
      DROP CERTIFICATE MyServerCert;
      GO
      """
    When this runs:
      """
      RESTORE DATABASE TestTDE FROM DISK = 'C:\Backup\TestTDE.bak';
      """
    Then the errors are:
      | number | level | state | line | text                                             |
      | 33111  | 16    | 3     | 1    | any                                              |
      | 3013   | 16    | any   | 1    | RESTORE DATABASE is terminating abnormally.      |
    When this runs:
      """
      CREATE CERTIFICATE MyServerCert FROM FILE = 'C:\Keys\MyServerCert.cer'
      WITH PRIVATE KEY (FILE = 'C:\Keys\MyServerCert.pvk', DECRYPTION BY PASSWORD = 'C0py-word');
      GO
      RESTORE DATABASE TestTDE FROM DISK = 'C:\Backup\TestTDE.bak';
      GO
      SELECT CompanyName FROM TestTDE.dbo.Customers ORDER BY CustomerID;
      """
    Then the result is:
      | CompanyName             |
      | Contoso Pharmaceuticals |
      | Fabrikam                |

  @source:encryptbykey-transact-sql
  Scenario: CERT-12 Data under a symmetric key, which the certificate opens
    Given these batches have run:
      """
      CREATE SYMMETRIC KEY SSN_Key_01 WITH ALGORITHM = AES_256 ENCRYPTION BY CERTIFICATE MyServerCert;
      """
    When this runs:
      """
      SELECT ENCRYPTBYKEY(KEY_GUID('SSN_Key_01'), N'closed') AS encrypted;
      """
    Then the result is:
      | encrypted |
      | NULL      |
    When this runs:
      """
      OPEN SYMMETRIC KEY SSN_Key_01 DECRYPTION BY CERTIFICATE MyServerCert;
      GO
      SELECT CONVERT(nvarchar(20), DECRYPTBYKEY(ENCRYPTBYKEY(KEY_GUID('SSN_Key_01'), N'123-45-6789'))) AS ssn;
      """
    Then the result is:
      | ssn         |
      | 123-45-6789 |
