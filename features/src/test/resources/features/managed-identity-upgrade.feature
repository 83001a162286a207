@source:managed-identity-extensible-key-management
Feature: From a client secret to the managed identity

  The page moves the administrator's login to the new credential. The login made from the key opens the protector at start-up, and the
  page does not mention it: the two scenarios show both endings.

  @inferred
  Scenario: UP-01 As printed: all looks well, and the restart after the secret is gone fails
    Given the world "managed-identity"
    When the script "managed-identity-upgrade.sql" runs
    Then there is no error
    And the database "TestTDE" is RECOVERY_PENDING
    And the error log gained:
      | Cannot open session for cryptographic provider 'AzureKeyVault_EKM_Prov'. Provider error code: 3303. (Provider Error - No explanation is available, consult EKM Provider for details) |

  @inferred
  Scenario: UP-02 With the key's login moved too, the secret can go
    Given the world "managed-identity"
    When the script "managed-identity-upgrade-remapped.sql" runs
    Then there is no error
    And result 2 is:
      | name    | state_desc |
      | TestTDE | ONLINE     |
