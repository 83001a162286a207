@source:sql-server-connector-maintenance-troubleshooting
Feature: The error codes of the connector

  The connector answers with numbers of its own, which SQL Server passes on: problems with the credential when it opens a session,
  problems with the key when it looks the key up.

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
      """

  @inferred
  Scenario Outline: ERR-01 The session cannot be opened: <cause>
    When this runs:
      """
      CREATE CREDENTIAL sysadmin_ekm_cred
          WITH IDENTITY = '<identity>', SECRET = '<secret>'
      FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL sysadmin_ekm_cred;
      GO
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                              |
      | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: <code>. (Provider Error - No explanation is available, consult EKM Provider for details) |

    Examples:
      | cause                                    | identity              | secret                                               | code |
      | the secret is shorter than 32 characters | DocsSampleEKMKeyVault | d956f6b9000040008000                                 | 2050 |
      | the client secret is wrong               | DocsSampleEKMKeyVault | d956f6b9000040008000000000000001wrong~Secret         | 3303 |
      | the hyphens of the client id are left in | DocsSampleEKMKeyVault | d956f6b9-0000-4000-8000-000000000001yrA8X~PldtMCvUZP | 3303 |
      | there is no vault of that name           | DocsSampleEKMKeyVolt  | d956f6b9000040008000000000000001yrA8X~PldtMCvUZP     | 3900 |

  @inferred
  Scenario Outline: ERR-02 The key cannot be opened: <cause>
    Given these batches have run:
      """
      CREATE CREDENTIAL sysadmin_ekm_cred
          WITH IDENTITY = 'DocsSampleEKMKeyVault', SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
      FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL sysadmin_ekm_cred;
      """
    When this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = '<key>', CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                     |
      | 33049  | 16    | any   | 1    | Key with name '<key>' does not exist in the provider or access is denied. Provider error code: <code>.  (Provider Error - No explanation is available, consult EKM Provider for details) |

    Examples:
      | cause                                          | key                         | code |
      | the vault has no such key                      | ContosoRSAKey1              | 3112 |
      | the name is longer than 26 characters          | ContosoRSAKey0OfTheYear2026 | 2049 |
      | the name has a character that keys cannot have | Contoso_RSAKey0             | 3110 |
