@source:managed-identity-extensible-key-management
Feature: A credential for the managed identity of the machine

  From SQL Server 2022 CU17 on, a server on an Azure virtual machine uses a vault by its primary managed identity: the credential is
  named after the vault and has no secret.

  Scenario: MI-01 The set-up with a managed identity runs from the first line to the last
    Given the world "managed-identity"
    When the script "managed-identity.sql" runs
    Then there is no error
    And result 1 is:
      | name                                  | credential_identity |
      | DocsSampleEKMKeyVault.vault.azure.net | Managed Identity    |
    And result 2 is:
      | encryptor_type | encryption_state_desc | encryptor_thumbprint |
      | ASYMMETRIC KEY | ENCRYPTED             | {protector}          |

  Scenario: MI-02 No primary managed identity: CREATE ASYMMETRIC KEY says so
    Given the world "no-primary-identity"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      GO
      CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]
          WITH IDENTITY = 'Managed Identity'
          FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov;
      GO
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net];
      GO
      """
    When this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM_Prov]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                                                             |
      | 37563  | 16    | 2     | 1    | The primary managed identity is not selected for this server. Enable the primary managed identity for Microsoft Entra authentication for this server. For more information see (https://aka.ms/sql-server-managed-identity-doc). |
    When the managed identity "contoso-mi" becomes the primary identity
    And this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM_Prov]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then there is no message

  Scenario: MI-03 Without trace flag 4675, CREATE CREDENTIAL does not look for the identity
    Given the world "no-primary-identity"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      GO
      """
    When this runs:
      """
      CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]
          WITH IDENTITY = 'Managed Identity'
          FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov;
      GO
      """
    Then there is no message

  Scenario: MI-04 With trace flag 4675, CREATE CREDENTIAL reports the missing identity at once
    Given the world "no-primary-identity"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      GO
      DBCC TRACEON (4675);
      GO
      """
    When this runs:
      """
      CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]
          WITH IDENTITY = 'Managed Identity'
          FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov;
      GO
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                                                             |
      | 37563  | 16    | 2     | 1    | The primary managed identity is not selected for this server. Enable the primary managed identity for Microsoft Entra authentication for this server. For more information see (https://aka.ms/sql-server-managed-identity-doc). |

  Scenario: MI-05 A credential made before the flag is on has to be dropped and created again to be checked
    Given the world "no-primary-identity"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      GO
      CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]
          WITH IDENTITY = 'Managed Identity'
          FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov;
      GO
      DBCC TRACEON (4675);
      GO
      """
    When this runs:
      """
      DROP CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net];
      GO
      CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]
          WITH IDENTITY = 'Managed Identity'
          FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov;
      GO
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                                                             |
      | 37563  | 16    | 2     | 1    | The primary managed identity is not selected for this server. Enable the primary managed identity for Microsoft Entra authentication for this server. For more information see (https://aka.ms/sql-server-managed-identity-doc). |

  Scenario: MI-06 With the flag on and an identity there, CREATE CREDENTIAL succeeds
    Given the world "managed-identity"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      GO
      DBCC TRACEON (4675);
      GO
      """
    When this runs:
      """
      CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]
          WITH IDENTITY = 'Managed Identity'
          FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov;
      GO
      """
    Then there is no error

  Scenario: MI-07 A SQL Server Connector that does not know managed identities
    Given the world "old-connector"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      GO
      CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]
          WITH IDENTITY = 'Managed Identity'
          FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov;
      GO
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net];
      GO
      """
    When this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM_Prov]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                                                      |
      | 37576  | 16    | 2     | 1    | The current SQL Server Connector version for Microsoft Azure Key Vault does not support the managed identity (see https://aka.ms/sql-server-managed-identity-doc). Upgrade the SQL Server Connector to its latest version |

  Scenario: MI-08 A server on premises has no managed identity
    Given the world "on-premises"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      GO
      CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]
          WITH IDENTITY = 'Managed Identity'
          FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov;
      GO
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net];
      GO
      """
    When this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM_Prov]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                                                             |
      | 37563  | 16    | 2     | 1    | The primary managed identity is not selected for this server. Enable the primary managed identity for Microsoft Entra authentication for this server. For more information see (https://aka.ms/sql-server-managed-identity-doc). |

  @source:setup-steps-for-extensible-key-management-using-the-azure-key-vault
  Scenario: MI-09 On premises, the set-up with a client secret works
    Given the world "on-premises"
    When the script "tde-with-azure-key-vault.sql" runs
    Then there is no error
    And there are 2 results

  @inferred
  Scenario: MI-10 The role is missing: the vault refuses the managed identity
    Given the world "managed-identity"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      GO
      CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]
          WITH IDENTITY = 'Managed Identity'
          FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM_Prov;
      GO
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net];
      GO
      """
    When the vault "DocsSampleEKMKeyVault" revokes the role "Key Vault Crypto Service Encryption User" of "contoso-mi"
    And this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM_Prov]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                                                                                            |
      | 33049  | 16    | any   | 1    | Key with name 'ContosoRSAKey0' does not exist in the provider or access is denied. Provider error code: 3113.  (Provider Error - No explanation is available, consult EKM Provider for details) |
    And the vault answered:
      | operation | key            | principal  | status |
      | get       | ContosoRSAKey0 | contoso-mi | 403    |
