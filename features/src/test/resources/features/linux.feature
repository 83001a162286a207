@source:setup-steps-for-extensible-key-management-using-the-azure-key-vault
Feature: SQL Server on Linux

  On Linux the same instructions apply without step 3 (the connector) and step 4 (the registry key).

  Scenario: LNX-01 The walk-through without registry
    Given the world "linux"
    When the script "tde-linux.sql" runs
    Then there is no error
    And result 1 is:
      | name            | algorithm_desc | thumbprint  |
      | EKMSampleASYKey | RSA_2048       | {protector} |
    And result 2 is:
      | encryptor_type | encryption_state_desc | encryptor_thumbprint |
      | ASYMMETRIC KEY | ENCRYPTED             | {protector}          |
    And the registry has no key of the connector
