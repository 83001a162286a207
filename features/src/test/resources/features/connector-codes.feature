@source:sql-server-connector-maintenance-troubleshooting @inferred
Feature: Cause, message and code, in an old and a new connector

  Up to 1.0.4.0 the connector answers 401, 404 and numbers from 3000 on, from 1.0.5.0 on numbers from 3100 on. Problems with the credential
  appear when the session is opened, problems with the key when it is looked up or used. Each cause is really caused.

  Rule: The session cannot be opened

    Scenario Outline: CODE-01 <cause> is code <code>
      Given the world "<world>"
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
        """
      When outside SQL Server "<event>"
      And this runs:
        """
        CREATE CREDENTIAL sysadmin_ekm_cred
            WITH IDENTITY = '<identity>', SECRET = '<secret>'
        FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
        ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL sysadmin_ekm_cred;
        GO
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        """
      Then the messages are:
        | number | level | state | line | text                                                                                                                                                                              |
        | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: <code>. (Provider Error - No explanation is available, consult EKM Provider for details) |

      Examples: up to 1.0.4.0
        | world             | cause                                    | event                                               | identity              | secret                                               | code |
        | connector-1.0.4.0 | the SECRET is shorter than 32 characters | nothing happens                                     | DocsSampleEKMKeyVault | d956f6b9000040008000                                 | 2050 |
        | connector-1.0.4.0 | the client secret is wrong               | nothing happens                                     | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001wrong~Secret         | 401  |
        | connector-1.0.4.0 | the hyphens of the client id are left in | nothing happens                                     | DocsSampleEKMKeyVault | d956f6b9-0000-4000-8000-000000000001yrA8X~PldtMCvUZP | 401  |
        | connector-1.0.4.0 | the client secret has expired            | secret expire sql-ekm                               | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 401  |
        | connector-1.0.4.0 | there is no vault of that name           | nothing happens                                     | DocsSampleEKMKeyVolt  | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 3008 |
        | connector-1.0.4.0 | the vault is deleted                     | vault delete DocsSampleEKMKeyVault                  | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 3008 |
        | connector-1.0.4.0 | no way to the vault                      | network block docssampleekmkeyvault.vault.azure.net | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 3008 |
        | connector-1.0.4.0 | no way to the token service              | network block login.microsoftonline.com             | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 3008 |
        | connector-1.0.4.0 | no proxy where one is required           | proxy required                                      | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 3008 |

      Examples: from 1.0.5.0
        | world                     | cause                                    | event                                               | identity              | secret                                               | code |
        | connector-1.0.5.0-2024-11 | the SECRET is shorter than 32 characters | nothing happens                                     | DocsSampleEKMKeyVault | d956f6b9000040008000                                 | 2050 |
        | connector-1.0.5.0-2024-11 | the client secret is wrong               | nothing happens                                     | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001wrong~Secret         | 3303 |
        | connector-1.0.5.0-2024-11 | the hyphens of the client id are left in | nothing happens                                     | DocsSampleEKMKeyVault | d956f6b9-0000-4000-8000-000000000001yrA8X~PldtMCvUZP | 3303 |
        | connector-1.0.5.0-2024-11 | the client secret has expired            | secret expire sql-ekm                               | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 3303 |
        | connector-1.0.5.0-2024-11 | there is no vault of that name           | nothing happens                                     | DocsSampleEKMKeyVolt  | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 3900 |
        | connector-1.0.5.0-2024-11 | the vault is deleted                     | vault delete DocsSampleEKMKeyVault                  | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 3900 |
        | connector-1.0.5.0-2024-11 | no way to the vault                      | network block docssampleekmkeyvault.vault.azure.net | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 3106 |
        | connector-1.0.5.0-2024-11 | no way to the token service              | network block login.microsoftonline.com             | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 3106 |
        | connector-1.0.5.0-2024-11 | no proxy where one is required           | proxy required                                      | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 3106 |

  Rule: The key is not found

    Scenario Outline: CODE-02 <cause> is code <code>
      Given the world "<world>"
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
        """
      And the vault "DocsSampleEKMKeyVault" holds the EC key "Curve" of 256 bits
      And the vault "DocsSampleEKMKeyVault" holds the RSA key "Long" of 4096 bits
      When outside SQL Server "<event>"
      And this runs:
        """
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = '<key>',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        """
      Then the messages are:
        | number | level | state | line | text                                                                                                                    |
        | 33049  | 16    | 2     | 1    | Key with name '<key>' does not exist in the provider or access is denied. Provider error code: <code>.  (<explanation>) |

      Examples: up to 1.0.4.0
        | world             | cause                                          | event                                                                               | key                         | code | explanation                                                                    |
        | connector-1.0.4.0 | the vault has no such key                      | nothing happens                                                                     | ContosoRSAKey1              | 404  | Provider Error - No explanation is available, consult EKM Provider for details |
        | connector-1.0.4.0 | the key is deleted                             | vault delete DocsSampleEKMKeyVault/ContosoRSAKey0                                   | ContosoRSAKey0              | 404  | Provider Error - No explanation is available, consult EKM Provider for details |
        | connector-1.0.4.0 | the name is longer than 26 characters          | nothing happens                                                                     | ContosoRSAKey0OfTheYear2026 | 2049 | Provider Error - No explanation is available, consult EKM Provider for details |
        | connector-1.0.4.0 | the name has a character that keys cannot have | nothing happens                                                                     | Contoso_RSAKey0             | 3012 | Provider Error - No explanation is available, consult EKM Provider for details |
        | connector-1.0.4.0 | the key is no RSA key                          | nothing happens                                                                     | Curve                       | 3    | Not Supported - Consult EKM Provider for details                               |
        | connector-1.0.4.0 | the key has 4096 bits                          | nothing happens                                                                     | Long                        | 3    | Not Supported - Consult EKM Provider for details                               |
        | connector-1.0.4.0 | the application has no role                    | vault revoke DocsSampleEKMKeyVault sql-ekm Key Vault Crypto Service Encryption User | ContosoRSAKey0              | 3077 | Provider Error - No explanation is available, consult EKM Provider for details |
        | connector-1.0.4.0 | the key is disabled                            | vault disable DocsSampleEKMKeyVault/ContosoRSAKey0                                  | ContosoRSAKey0              | 3077 | Provider Error - No explanation is available, consult EKM Provider for details |

      Examples: from 1.0.5.0
        | world                     | cause                                          | event                                                                               | key                         | code | explanation                                                                    |
        | connector-1.0.5.0-2024-11 | the vault has no such key                      | nothing happens                                                                     | ContosoRSAKey1              | 3112 | Provider Error - No explanation is available, consult EKM Provider for details |
        | connector-1.0.5.0-2024-11 | the key is deleted                             | vault delete DocsSampleEKMKeyVault/ContosoRSAKey0                                   | ContosoRSAKey0              | 3112 | Provider Error - No explanation is available, consult EKM Provider for details |
        | connector-1.0.5.0-2024-11 | the name is longer than 26 characters          | nothing happens                                                                     | ContosoRSAKey0OfTheYear2026 | 2049 | Provider Error - No explanation is available, consult EKM Provider for details |
        | connector-1.0.5.0-2024-11 | the name has a character that keys cannot have | nothing happens                                                                     | Contoso_RSAKey0             | 3110 | Provider Error - No explanation is available, consult EKM Provider for details |
        | connector-1.0.5.0-2024-11 | the key is no RSA key                          | nothing happens                                                                     | Curve                       | 3    | Not Supported - Consult EKM Provider for details                               |
        | connector-1.0.5.0-2024-11 | the key has 4096 bits                          | nothing happens                                                                     | Long                        | 3    | Not Supported - Consult EKM Provider for details                               |
        | connector-1.0.5.0-2024-11 | the application has no role                    | vault revoke DocsSampleEKMKeyVault sql-ekm Key Vault Crypto Service Encryption User | ContosoRSAKey0              | 3113 | Provider Error - No explanation is available, consult EKM Provider for details |
        | connector-1.0.5.0-2024-11 | the key is disabled                            | vault disable DocsSampleEKMKeyVault/ContosoRSAKey0                                  | ContosoRSAKey0              | 3113 | Provider Error - No explanation is available, consult EKM Provider for details |
        | connector-1.0.5.0-2024-11 | the registry key is missing                    | registry delete                                                                     | ContosoRSAKey0              | 2058 | Provider Error - No explanation is available, consult EKM Provider for details |
        | connector-1.0.5.0-2024-11 | the registry key is read-only                  | registry create read-only                                                           | ContosoRSAKey0              | 2058 | Provider Error - No explanation is available, consult EKM Provider for details |

    Scenario Outline: CODE-03 A vault that is <condition> is code <code>
      Given the world "<world>"
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
        """
      When the vault "DocsSampleEKMKeyVault" becomes <condition>
      And this runs:
        """
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        """
      Then the messages are:
        | number | level | state | line | text                                                                                                                                                                                              |
        | 33049  | 16    | 2     | 1    | Key with name 'ContosoRSAKey0' does not exist in the provider or access is denied. Provider error code: <code>.  (Provider Error - No explanation is available, consult EKM Provider for details) |
      And the vault was asked <times> times

      Examples: up to 1.0.4.0 once, from September 2020 again and again
        | world                     | condition   | code | times |
        | connector-1.0.4.0         | THROTTLED   | 3011 | 1     |
        | connector-1.0.4.0         | UNAVAILABLE | 3013 | 1     |
        | connector-1.0.5.0-2024-11 | THROTTLED   | 3109 | 3     |
        | connector-1.0.5.0-2024-11 | UNAVAILABLE | 3111 | 3     |

  Rule: The key cannot be used

    Scenario Outline: CODE-04 <cause> is code <code> when a database encryption key is made
      Given the world "<world>"
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
        """
      When outside SQL Server "<event>"
      And this runs:
        """
        USE TestTDE;
        CREATE DATABASE ENCRYPTION KEY
        WITH ALGORITHM = AES_256
        ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey;
        """
      Then the messages are:
        | number | level | state | line | text                                                                                                                                                                                                 |
        | 5701   | 10    | any   | 1    | Changed database context to 'TestTDE'.                                                                                                                                                               |
        | 33049  | 16    | any   | 2    | Key with thumbprint '{protector}' does not exist in the provider or access is denied. Provider error code: <code>.  (Provider Error - No explanation is available, consult EKM Provider for details) |

      Examples: up to 1.0.4.0
        | world             | cause                                | event                                                                               | code |
        | connector-1.0.4.0 | the application has no role any more | vault revoke DocsSampleEKMKeyVault sql-ekm Key Vault Crypto Service Encryption User | 3077 |
        | connector-1.0.4.0 | the key version is disabled          | vault disable DocsSampleEKMKeyVault/ContosoRSAKey0                                  | 3077 |
        | connector-1.0.4.0 | the key is deleted                   | vault delete DocsSampleEKMKeyVault/ContosoRSAKey0                                   | 3076 |

      Examples: from 1.0.5.0
        | world                     | cause                                | event                                                                               | code |
        | connector-1.0.5.0-2024-11 | the application has no role any more | vault revoke DocsSampleEKMKeyVault sql-ekm Key Vault Crypto Service Encryption User | 3113 |
        | connector-1.0.5.0-2024-11 | the key version is disabled          | vault disable DocsSampleEKMKeyVault/ContosoRSAKey0                                  | 3113 |
        | connector-1.0.5.0-2024-11 | the key is deleted                   | vault delete DocsSampleEKMKeyVault/ContosoRSAKey0                                   | 3112 |
        | connector-1.0.5.0-2024-11 | the registry key is missing          | registry delete                                                                     | 2058 |

    Scenario Outline: CODE-05 <cause> is code <code> when the service starts, and the database is not recovered
      Given the world "<world>"
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
      When outside SQL Server "<event>"
      And the service is restarted
      Then the database "TestTDE" is RECOVERY_PENDING
      And the error log gained:
        | <line> |

      Examples: up to 1.0.4.0
        | world             | cause                         | event                                              | code | line                                                                                                                                                                                               |
        | connector-1.0.4.0 | the client secret has expired | secret expire sql-ekm                              | 401  | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 401. (Provider Error - No explanation is available, consult EKM Provider for details)                     |
        | connector-1.0.4.0 | the vault is deleted          | vault delete DocsSampleEKMKeyVault                 | 3008 | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 3008. (Provider Error - No explanation is available, consult EKM Provider for details)                    |
        | connector-1.0.4.0 | the key version is disabled   | vault disable DocsSampleEKMKeyVault/ContosoRSAKey0 | 3077 | Key with thumbprint '{protector}' does not exist in the provider or access is denied. Provider error code: 3077.  (Provider Error - No explanation is available, consult EKM Provider for details) |
        | connector-1.0.4.0 | the key is deleted            | vault delete DocsSampleEKMKeyVault/ContosoRSAKey0  | 3076 | Key with thumbprint '{protector}' does not exist in the provider or access is denied. Provider error code: 3076.  (Provider Error - No explanation is available, consult EKM Provider for details) |

      Examples: from 1.0.5.0
        | world                     | cause                         | event                                              | code | line                                                                                                                                                                                               |
        | connector-1.0.5.0-2024-11 | the client secret has expired | secret expire sql-ekm                              | 3303 | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 3303. (Provider Error - No explanation is available, consult EKM Provider for details)                    |
        | connector-1.0.5.0-2024-11 | the vault is deleted          | vault delete DocsSampleEKMKeyVault                 | 3900 | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 3900. (Provider Error - No explanation is available, consult EKM Provider for details)                    |
        | connector-1.0.5.0-2024-11 | the key version is disabled   | vault disable DocsSampleEKMKeyVault/ContosoRSAKey0 | 3113 | Key with thumbprint '{protector}' does not exist in the provider or access is denied. Provider error code: 3113.  (Provider Error - No explanation is available, consult EKM Provider for details) |
        | connector-1.0.5.0-2024-11 | the key is deleted            | vault delete DocsSampleEKMKeyVault/ContosoRSAKey0  | 3112 | Key with thumbprint '{protector}' does not exist in the provider or access is denied. Provider error code: 3112.  (Provider Error - No explanation is available, consult EKM Provider for details) |
