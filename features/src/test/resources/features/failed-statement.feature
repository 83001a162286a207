@source:setup-steps-for-extensible-key-management-using-the-azure-key-vault
Feature: What a failed statement leaves behind

  A failed statement leaves nothing in the catalogue. What happened outside of it, in logs and at the vault, has happened.

  @inferred
  Scenario: FAIL-01 No key in the catalogue, but lines in the error log and a request at the vault
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
      """
    When the vault "DocsSampleEKMKeyVault" revokes the role "Key Vault Crypto Service Encryption User" of "sql-ekm"
    And this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                            |
      | 33049  | 16    | any   | 1    | Key with name 'ContosoRSAKey0' does not exist in the provider or access is denied. Provider error code: 3113.  (Provider Error - No explanation is available, consult EKM Provider for details) |
    And the error log gained:
      | Cryptographic provider library 'C:\\Program Files\\SQL Server Connector for Microsoft Azure Key Vault\\Microsoft.AzureKeyVaultService.EKM.dll' loaded into memory. This is an informational message only. No user action is required. |
    And the Windows event log gained an error from "SQL Server Connector for Microsoft Azure Key Vault"
    And the vault answered:
      | operation | key            | principal | status |
      | get       | ContosoRSAKey0 | sql-ekm   | 403    |
    When this runs:
      """
      SELECT COUNT(*) AS keys FROM sys.asymmetric_keys;
      """
    Then the result is:
      | keys |
      | 0    |
    And the vault was not asked

  @inferred
  Scenario: FAIL-02 The batch goes on after it, as T-SQL does
    Given the world "docs-sample"
    When this runs:
      """
      DROP CREDENTIAL sysadmin_ekm_cred;
      PRINT 'and on';
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                     |
      | 15151  | 16    | any   | 1    | Cannot drop the credential 'sysadmin_ekm_cred', because it does not exist or you do not have permission. |
      | 0      | 0     | any   | 2    | and on                                                                                                   |
