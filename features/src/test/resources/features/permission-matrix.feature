@source:extensible-key-management-using-azure-key-vault-sql-server @permissions
Feature: Each step of the set-up with the least permission

  Every step works with exactly the permission the documentation names for it, and fails without.

  Rule: On the server

    Background:
      Given the world "docs-sample"
      And these batches have run:
        """
        EXEC sp_configure 'show advanced options', 1;
        RECONFIGURE;
        EXEC sp_configure 'EKM provider enabled', 1;
        RECONFIGURE;
        GO
        CREATE LOGIN operator WITH PASSWORD = 'Keys-4-all';
        """

    @source:create-cryptographic-provider-transact-sql
    Scenario: PERM-01 A provider needs CONTROL SERVER
      When "operator" runs:
        """
        CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
        FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
        """
      Then the messages are:
        | number | level | state | line | text                                                 |
        | 15247  | 16    | any   | 1    | User does not have permission to perform this action. |

    @source:create-cryptographic-provider-transact-sql
    Scenario: PERM-02 With CONTROL SERVER the provider is created
      Given these batches have run:
        """
        GRANT CONTROL SERVER TO operator;
        """
      When "operator" runs:
        """
        CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
        FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
        """
      Then there is no message

    @source:reconfigure-transact-sql
    Scenario: PERM-03 The configuration needs ALTER SETTINGS
      When "operator" runs:
        """
        EXEC sp_configure 'EKM provider enabled', 0;
        GO
        RECONFIGURE;
        """
      Then the messages are:
        | number | level | state | line | text                                                        |
        | 15247  | 16    | any   | 1    | User does not have permission to perform this action.       |
        | 5812   | 14    | any   | 1    | You do not have permission to run the RECONFIGURE statement. |

    @source:reconfigure-transact-sql
    Scenario: PERM-04 With ALTER SETTINGS the configuration changes
      Given these batches have run:
        """
        GRANT ALTER SETTINGS TO operator;
        """
      When "operator" runs:
        """
        EXEC sp_configure 'EKM provider enabled', 0;
        RECONFIGURE;
        """
      Then there is no error

  Rule: Credentials and their mapping

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
        CREATE LOGIN operator WITH PASSWORD = 'Keys-4-all';
        CREATE LOGIN worker WITH PASSWORD = 'Keys-4-all';
        """

    @source:create-credential-transact-sql
    Scenario: PERM-05 A credential needs ALTER ANY CREDENTIAL
      When "operator" runs:
        """
        CREATE CREDENTIAL worker_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
        FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
        """
      Then the messages are:
        | number | level | state | line | text                                                 |
        | 15247  | 16    | any   | 1    | User does not have permission to perform this action. |

    @source:create-credential-transact-sql
    Scenario: PERM-06 With ALTER ANY CREDENTIAL it is created, and seen, but not mapped
      Given these batches have run:
        """
        GRANT ALTER ANY CREDENTIAL TO operator;
        """
      When "operator" runs:
        """
        CREATE CREDENTIAL worker_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
        FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
        GO
        SELECT name FROM sys.credentials;
        GO
        ALTER LOGIN worker ADD CREDENTIAL worker_cred;
        """
      Then the errors are:
        | number | level | state | line | text                                                                                         |
        | 15151  | 16    | any   | 1    | Cannot alter the login 'worker', because it does not exist or you do not have permission. |

    @source:alter-login-transact-sql
    Scenario: PERM-07 With ALTER ANY LOGIN the credential is mapped
      Given these batches have run:
        """
        CREATE CREDENTIAL worker_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
        FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
        GRANT ALTER ANY LOGIN TO operator;
        """
      When "operator" runs:
        """
        ALTER LOGIN worker ADD CREDENTIAL worker_cred;
        """
      Then there is no message

    @source:grant-server-permissions-transact-sql
    Scenario: PERM-08 A denial outweighs what a role brings
      Given these batches have run:
        """
        ALTER SERVER ROLE securityadmin ADD MEMBER operator;
        DENY ALTER ANY LOGIN TO operator;
        """
      When "operator" runs:
        """
        CREATE LOGIN another WITH PASSWORD = 'Keys-4-all';
        """
      Then the messages are:
        | number | level | state | line | text                                                 |
        | 15247  | 16    | any   | 1    | User does not have permission to perform this action. |

  Rule: Keys and encryption

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
        CREATE CREDENTIAL operator_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
        FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
        CREATE LOGIN operator WITH PASSWORD = 'Keys-4-all';
        ALTER LOGIN operator ADD CREDENTIAL operator_cred;
        CREATE USER operator FOR LOGIN operator;
        GO
        CREATE DATABASE TestTDE;
        GO
        USE TestTDE;
        CREATE USER operator FOR LOGIN operator;
        USE master;
        """

    @source:create-asymmetric-key-transact-sql
    Scenario: PERM-09 An asymmetric key needs CREATE ASYMMETRIC KEY
      When "operator" runs:
        """
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        """
      Then the messages are:
        | number | level | state | line | text                                                 |
        | 15247  | 16    | any   | 1    | User does not have permission to perform this action. |

    @source:create-asymmetric-key-transact-sql
    Scenario: PERM-10 With CREATE ASYMMETRIC KEY it is created, and belongs to its creator
      Given these batches have run:
        """
        GRANT CREATE ASYMMETRIC KEY TO operator;
        """
      When "operator" runs:
        """
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        DROP ASYMMETRIC KEY EKMSampleASYKey;
        """
      Then there is no message

    @source:execute-as-transact-sql
    Scenario: PERM-14 Acting as another login uses that login's credential
      Given these batches have run:
        """
        GRANT CREATE ASYMMETRIC KEY TO operator;
        """
      When this runs:
        """
        EXECUTE AS LOGIN = 'operator';
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        REVERT;
        """
      Then there is no message

  @source:create-database-encryption-key-transact-sql
  Rule: The database encryption key

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
        CREATE CREDENTIAL operator_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
        FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
        CREATE LOGIN operator WITH PASSWORD = 'Keys-4-all';
        ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL operator_cred;
        CREATE USER operator FOR LOGIN operator;
        GO
        CREATE DATABASE TestTDE;
        GO
        USE TestTDE;
        CREATE USER operator FOR LOGIN operator;
        USE master;
        GO
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        CREATE LOGIN TDE_Login FROM ASYMMETRIC KEY EKMSampleASYKey;
        ALTER LOGIN [CONTOSO\dba] DROP CREDENTIAL operator_cred;
        ALTER LOGIN TDE_Login ADD CREDENTIAL operator_cred;
        """

    Scenario: PERM-11 ALTER on the database is not enough
      Given these batches have run:
        """
        GRANT VIEW DEFINITION ON ASYMMETRIC KEY::EKMSampleASYKey TO operator;
        USE TestTDE;
        GRANT ALTER ON DATABASE::TestTDE TO operator;
        """
      When "operator" runs:
        """
        USE TestTDE;
        GO
        CREATE DATABASE ENCRYPTION KEY
        WITH ALGORITHM = AES_256
        ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey;
        """
      Then the errors are:
        | number | level | state | line | text                                                  |
        | 15247  | 16    | any   | 1    | User does not have permission to perform this action. |

    Scenario: PERM-12 CONTROL without VIEW DEFINITION on the protector is not enough
      Given these batches have run:
        """
        USE TestTDE;
        GRANT CONTROL ON DATABASE::TestTDE TO operator;
        """
      When "operator" runs:
        """
        USE TestTDE;
        GO
        CREATE DATABASE ENCRYPTION KEY
        WITH ALGORITHM = AES_256
        ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey;
        """
      Then the errors are:
        | number | level | state | line | text                                                                                                       |
        | 15151  | 16    | any   | 1    | Cannot find the asymmetric key 'EKMSampleASYKey', because it does not exist or you do not have permission. |

    Scenario: PERM-13 With both the operator encrypts the database, without a credential of his own
      Given these batches have run:
        """
        GRANT VIEW DEFINITION ON ASYMMETRIC KEY::EKMSampleASYKey TO operator;
        USE TestTDE;
        GRANT CONTROL ON DATABASE::TestTDE TO operator;
        """
      When "operator" runs:
        """
        USE TestTDE;
        GO
        CREATE DATABASE ENCRYPTION KEY
        WITH ALGORITHM = AES_256
        ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey;
        GO
        ALTER DATABASE TestTDE SET ENCRYPTION ON;
        """
      Then there is no error
