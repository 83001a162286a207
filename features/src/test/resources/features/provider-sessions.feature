@source:setup-steps-for-extensible-key-management-using-the-azure-key-vault @inferred
Feature: What an open provider session keeps

  A connection opens one session with a provider, at first use, and keeps it. After ALTER CREDENTIAL the documents restart the service: here
  is why, and what else lasts how long.

  Rule: Two connections and ALTER CREDENTIAL

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
        DROP ASYMMETRIC KEY EKMSampleASYKey;
        """

    Scenario: SES-01 A session that is open keeps its credential, a new one takes the new credential
      When this runs:
        """
        ALTER CREDENTIAL sysadmin_ekm_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001wrong~Secret';
        GO
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        DROP ASYMMETRIC KEY EKMSampleASYKey;
        """
      Then there is no message
      When another connection of "CONTOSO\dba" runs:
        """
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        """
      Then the messages are:
        | number | level | state | line | text                                                                                                                                                                            |
        | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 3303. (Provider Error - No explanation is available, consult EKM Provider for details) |
      When "CONTOSO\dba" disconnects
      And this runs:
        """
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        """
      Then the messages are:
        | number | level | state | line | text                                                                                                                                                                            |
        | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 3303. (Provider Error - No explanation is available, consult EKM Provider for details) |

    Scenario: SES-02 A session that could not be opened leaves nothing behind: the repaired credential works at once
      When another connection of "CONTOSO\dba" runs:
        """
        ALTER CREDENTIAL sysadmin_ekm_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001wrong~Secret';
        GO
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        """
      Then the messages are:
        | number | level | state | line | text                                                                                                                                                                            |
        | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 3303. (Provider Error - No explanation is available, consult EKM Provider for details) |
      When another connection of "CONTOSO\dba" runs:
        """
        ALTER CREDENTIAL sysadmin_ekm_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP';
        GO
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        """
      Then there is no message

    Scenario: SES-03 An open session goes on with its token for an hour and then signs in with the old secret
      When outside SQL Server "secret expire sql-ekm"
      And this runs:
        """
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        DROP ASYMMETRIC KEY EKMSampleASYKey;
        """
      Then there is no message
      When outside SQL Server "advance 2 hours"
      And this runs:
        """
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        """
      Then the messages are:
        | number | level | state | line | text                                                                                                                                                                                            |
        | 33049  | 16    | 2     | 1    | Key with name 'ContosoRSAKey0' does not exist in the provider or access is denied. Provider error code: 3303.  (Provider Error - No explanation is available, consult EKM Provider for details) |

    Scenario: SES-04 Disabling the provider leaves open sessions alone and refuses new ones
      When this runs:
        """
        ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM DISABLE;
        GO
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        DROP ASYMMETRIC KEY EKMSampleASYKey;
        """
      Then the messages are:
        | number | level | state | line | text                                                                                                                                                                                       |
        | 33057  | 10    | any   | 1    | Cryptographic provider is now disabled. However users who have an open cryptographic session with the provider can still use it. Restart the server to disable the provider for all users. |
      When another connection of "CONTOSO\dba" runs:
        """
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        """
      Then the messages are:
        | number | level | state | line | text                                                       |
        | 33031  | 16    | any   | 1    | Cryptographic provider 'AzureKeyVault_EKM' is in disabled. |

  Rule: What survives what

    Scenario Outline: SES-05 The <thing> when <event>: <outcome>
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
        CREATE CREDENTIAL dba_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
        FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
        ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL dba_cred;
        """
      And there is the <thing>
      When <event>
      Then the <thing> is <outcome>

      Examples:
        | thing                                | event                                | outcome         |
        | provider session of the connection   | the connection ends                  | gone            |
        | provider session of the connection   | the database goes offline and online | kept            |
        | provider session of the connection   | the service is restarted             | gone            |
        | access token of the provider session | the connection ends                  | gone            |
        | access token of the provider session | the database goes offline and online | kept            |
        | access token of the provider session | the service is restarted             | gone            |
        | database encryption key in memory    | the connection ends                  | kept            |
        | database encryption key in memory    | the database goes offline and online | unwrapped again |
        | database encryption key in memory    | the service is restarted             | unwrapped again |
        | proxy in use                         | the connection ends                  | kept            |
        | proxy in use                         | the database goes offline and online | kept            |
        | proxy in use                         | the service is restarted             | read again      |
        | library file lock                    | the connection ends                  | kept            |
        | library file lock                    | the database goes offline and online | kept            |
        | library file lock                    | the service is restarted             | kept            |
        | registry entry of the key            | the connection ends                  | kept            |
        | registry entry of the key            | the database goes offline and online | kept            |
        | registry entry of the key            | the service is restarted             | kept            |
        | log level in the registry            | the connection ends                  | kept            |
        | log level in the registry            | the database goes offline and online | kept            |
        | log level in the registry            | the service is restarted             | kept            |
        | credential                           | the connection ends                  | kept            |
        | credential                           | the database goes offline and online | kept            |
        | credential                           | the service is restarted             | kept            |
        | global trace flag                    | the connection ends                  | kept            |
        | global trace flag                    | the database goes offline and online | kept            |
        | global trace flag                    | the service is restarted             | gone            |
        | trace flag of the connection         | the connection ends                  | gone            |
        | trace flag of the connection         | the database goes offline and online | kept            |
        | trace flag of the connection         | the service is restarted             | gone            |
        | pending configuration value          | the connection ends                  | pending         |
        | pending configuration value          | the database goes offline and online | pending         |
        | pending configuration value          | the service is restarted             | in force        |
