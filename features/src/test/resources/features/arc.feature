@source:managed-identity-extensible-key-management
Feature: A managed identity through Azure Arc

  From SQL Server 2025 on, with the preview of the connector, the managed identity of a machine connected through Azure Arc serves too.

  Scenario: ARC-01 SQL Server 2025 with the preview of the connector
    Given the world "arc-2025"
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
      CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]
          WITH IDENTITY = 'Managed Identity'
      FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net];
      GO
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then there is no error

  @inferred
  Scenario: ARC-02 The connector of November 2024 gets no token there
    Given the world "arc-2025"
    And outside SQL Server "library install 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll' akv 1.0.5.0-2024-11"
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
      CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net]
          WITH IDENTITY = 'Managed Identity'
      FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net];
      GO
      """
    When this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                            |
      | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 3304. (Provider Error - No explanation is available, consult EKM Provider for details) |
