@source:setup-steps-for-extensible-key-management-using-the-azure-key-vault
Feature: The registry key of the connector

  Step 4 of the set-up: the connector keeps what it knows about keys below one registry key, which the service account must be able to write.

  Scenario: REG-01 The key is missing: the message of the page, with the line of its statement in the batch
    Given the world "registry-key-missing"
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
    When this runs:
      """
      -- The statement begins on the fourth line of its batch.
      USE master;

      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                            |
      | 5701   | 10    | any   | 2    | Changed database context to 'master'.                                                                                                                                                           |
      | 33049  | 16    | 2     | 4    | Key with name 'ContosoRSAKey0' does not exist in the provider or access is denied. Provider error code: 2058.  (Provider Error - No explanation is available, consult EKM Provider for details) |
    And the registry has no key of the connector

  Scenario: REG-02 Created, the same statement works
    Given the world "registry-key-missing"
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
    When this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                            |
      | 33049  | 16    | 2     | 1    | Key with name 'ContosoRSAKey0' does not exist in the provider or access is denied. Provider error code: 2058.  (Provider Error - No explanation is available, consult EKM Provider for details) |
    When the registry key of the connector is created
    And this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      GO
      SELECT thumbprint FROM sys.asymmetric_keys;
      """
    Then there is no message
    And the result is:
      | thumbprint  |
      | {protector} |
    And the registry names these keys by thumbprint:
      | thumbprint  | KeyUri                                                                      |
      | {protector} | https://docssampleekmkeyvault.vault.azure.net/keys/ContosoRSAKey0/{version} |
