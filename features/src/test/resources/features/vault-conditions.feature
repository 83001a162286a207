@source:setup-steps-for-extensible-key-management-using-the-azure-key-vault
Feature: Where the vault is and what condition it is in

  The credential names the vault: by its short name in public Azure, by its host name in every other cloud and for a managed HSM. What
  the vault answers decides whether the key can be opened.

  @source:sql-server-connector-maintenance-troubleshooting
  Scenario Outline: VAULT-01 The key is opened in the cloud it is in: <world>
    Given the world "<world>"
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
          WITH IDENTITY = '<identity>',
          SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
      FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL sysadmin_ekm_cred;
      GO
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then there is no error
    And the vault answered:
      | operation | key            | principal | status |
      | get       | ContosoRSAKey0 | sql-ekm   | 200    |

    Examples:
      | world            | identity                                      |
      | government       | DocsSampleEKMKeyVault.vault.usgovcloudapi.net |
      | china            | DocsSampleEKMKeyVault.vault.azure.cn          |
      | germany          | DocsSampleEKMKeyVault.vault.microsoftazure.de |
      | managed-hsm      | ContosoHsm.managedhsm.azure.net               |
      | private-endpoint | DocsSampleEKMKeyVault                         |

  @inferred
  Scenario Outline: VAULT-02 The key cannot be opened, and after the repair it can: <world>
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
      """
    When this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                            |
      | 33049  | 16    | any   | 1    | Key with name 'ContosoRSAKey0' does not exist in the provider or access is denied. Provider error code: <code>.  (Provider Error - No explanation is available, consult EKM Provider for details) |
    When the world is told "<repair>"
    And this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then there is no message

    Examples:
      | world            | code | repair                                                   |
      | throttled        | 3109 | vault throttle DocsSampleEKMKeyVault off                 |
      | firewall         | 3113 | vault firewall DocsSampleEKMKeyVault trusted-services on |
      | soft-deleted-key | 3112 | vault recover DocsSampleEKMKeyVault/ContosoRSAKey0       |

  @source:azure-key-vault-backup-and-restore @inferred
  Scenario: VAULT-03 A key restored from its backup has its old name and its old thumbprint
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
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING;
      """
    When this runs:
      """
      SELECT thumbprint FROM sys.asymmetric_keys;
      """
    Then the result is:
      | thumbprint |
      | {before}   |
    When the world is told "vault backup DocsSampleEKMKeyVault/ContosoRSAKey0"
    And the world is told "vault delete DocsSampleEKMKeyVault/ContosoRSAKey0"
    And the world is told "vault purge DocsSampleEKMKeyVault/ContosoRSAKey0"
    And the world is told "vault restore ContosoRSAKey0 to DocsSampleEKMKeyVault"
    And this runs:
      """
      DROP ASYMMETRIC KEY EKMSampleASYKey;
      GO
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING;
      GO
      SELECT thumbprint FROM sys.asymmetric_keys;
      """
    Then there is no error
    And the result is:
      | thumbprint |
      | {before}   |
