@source:vault-ekm-provider-release-notes
Feature: The same number, another meaning

  2050 is a short secret to one provider and an expired licence to another. The number says nothing without the provider's name and version.

  Background:
    Given the world "hashicorp-provider"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER TransitVault
      FROM FILE = 'C:\Program Files\HashiCorp\Transit Vault EKM Provider\TransitVaultEKM.dll';
      CREATE CREDENTIAL vault_cred
          WITH IDENTITY = '9ac2a1f4-8f39-4f6e-9f5e-d1a5f1b8c001', SECRET = '5b7e0b1c-1f1d-4a52-8a61-7f1d2b9c0002'
      FOR CRYPTOGRAPHIC PROVIDER TransitVault;
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL vault_cred;
      """

  Scenario: HCV-01 An expired licence is 2050, and a licensed library opens the key
    When this runs:
      """
      CREATE ASYMMETRIC KEY k FROM PROVIDER TransitVault
      WITH PROVIDER_KEY_NAME = 'ekm-encryption-key', CREATION_DISPOSITION = OPEN_EXISTING;
      GO
      ALTER CRYPTOGRAPHIC PROVIDER TransitVault FROM FILE = 'C:\Licensed\TransitVaultEKM.dll';
      GO
      CREATE ASYMMETRIC KEY k FROM PROVIDER TransitVault
      WITH PROVIDER_KEY_NAME = 'ekm-encryption-key', CREATION_DISPOSITION = OPEN_EXISTING;
      GO
      SELECT name, algorithm_desc FROM sys.asymmetric_keys;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                                                                   |
      | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'TransitVault'. Provider error code: 2050. (Provider Error - No explanation is available, consult EKM Provider for details) |
    And the result is:
      | name | algorithm_desc |
      | k    | RSA_2048       |

  @inferred
  Scenario: HCV-02 A wrong secret id is 2051, a vault that cannot be reached 2052
    When this runs:
      """
      ALTER CRYPTOGRAPHIC PROVIDER TransitVault FROM FILE = 'C:\Licensed\TransitVaultEKM.dll';
      ALTER CREDENTIAL vault_cred WITH IDENTITY = '9ac2a1f4-8f39-4f6e-9f5e-d1a5f1b8c001', SECRET = 'wrong';
      GO
      CREATE ASYMMETRIC KEY k FROM PROVIDER TransitVault
      WITH PROVIDER_KEY_NAME = 'ekm-encryption-key', CREATION_DISPOSITION = OPEN_EXISTING;
      GO
      --@ekmsim module remove transit
      CREATE ASYMMETRIC KEY k FROM PROVIDER TransitVault
      WITH PROVIDER_KEY_NAME = 'ekm-encryption-key', CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                                                                   |
      | 33028  | 16    | any   | any  | Cannot open session for cryptographic provider 'TransitVault'. Provider error code: 2051. (Provider Error - No explanation is available, consult EKM Provider for details) |
      | 33028  | 16    | any   | any  | Cannot open session for cryptographic provider 'TransitVault'. Provider error code: 2052. (Provider Error - No explanation is available, consult EKM Provider for details) |
