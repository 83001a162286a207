@source:setup-steps-for-extensible-key-management-using-the-azure-key-vault
Feature: The walk-through: TDE with Azure Key Vault

  Step 5 of the set-up page, from sp_configure to clean-up, with the page's own names.

  Scenario: WALK-01 The script of the page runs from the first line to the last
    Given the world "docs-sample"
    When the script "tde-with-azure-key-vault.sql" runs
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                   |
      | 5701   | 10    | any   | any  | Changed database context to 'master'.                                                                                                                                                  |
      | 15457  | 10    | any   | any  | Configuration option 'show advanced options' changed from 0 to 1. Run the RECONFIGURE statement to install.                                                                            |
      | 15457  | 10    | any   | any  | Configuration option 'EKM provider enabled' changed from 0 to 1. Run the RECONFIGURE statement to install.                                                                             |
      | 5701   | 10    | any   | any  | Changed database context to 'master'.                                                                                                                                                  |
      | 5701   | 10    | any   | any  | Changed database context to 'TestTDE'.                                                                                                                                                 |
      | 5701   | 10    | any   | any  | Changed database context to 'master'.                                                                                                                                                  |
      | 5701   | 10    | any   | any  | Changed database context to 'TestTDE'.                                                                                                                                                 |
      | 5701   | 10    | any   | any  | Changed database context to 'master'.                                                                                                                                                  |
      | 5701   | 10    | any   | any  | Changed database context to 'master'.                                                                                                                                                  |
      | 33058  | 10    | any   | any  | Cryptographic provider is now dropped. However users who have an open cryptographic session with the provider can still use it. Restart the server to drop the provider for all users. |
    And there are 2 results
    And result 1 is:
      | name            | algorithm_desc | thumbprint  |
      | EKMSampleASYKey | RSA_2048       | {protector} |
    And result 2 is:
      | encryptor_type | encryption_state_desc | encryptor_thumbprint |
      | ASYMMETRIC KEY | ENCRYPTED             | {protector}          |
    And the token did the work of SqlCryptEncrypt

  Scenario: WALK-02 sp_configure tells what changed and RECONFIGURE is silent
    Given the world "docs-sample"
    When this runs:
      """
      EXEC sp_configure 'show advanced options', 1;
      GO
      RECONFIGURE;
      GO
      EXEC sp_configure 'EKM provider enabled', 1;
      GO
      RECONFIGURE;
      GO
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                        |
      | 15457  | 10    | any   | any  | Configuration option 'show advanced options' changed from 0 to 1. Run the RECONFIGURE statement to install. |
      | 15457  | 10    | any   | any  | Configuration option 'EKM provider enabled' changed from 0 to 1. Run the RECONFIGURE statement to install.  |

  @inferred
  Scenario: WALK-03 CREATE DATABASE and USE of it cannot share a batch, and nothing of the batch runs
    Given the world "docs-sample"
    When this runs:
      """
      CREATE DATABASE TestTDE;
      USE TestTDE;
      GO
      SELECT COUNT(*) AS databases FROM sys.databases WHERE name = 'TestTDE';
      """
    Then the messages are:
      | number | level | state | line | text                                                                             |
      | 911    | 16    | any   | 2    | Database 'TestTDE' does not exist. Make sure that the name is entered correctly. |
    And the result is:
      | databases |
      | 0         |
