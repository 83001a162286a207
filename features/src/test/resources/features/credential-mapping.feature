@source:setup-steps-for-extensible-key-management-using-the-azure-key-vault
Feature: One credential, one login

  There is a one-to-one mapping between credentials and logins.

  Rule: Step by step

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
        GO
        CREATE CREDENTIAL sysadmin_ekm_cred
            WITH IDENTITY = 'DocsSampleEKMKeyVault',
            SECRET = 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP'
        FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
        ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL sysadmin_ekm_cred;
        GO
        CREATE ASYMMETRIC KEY EKMSampleASYKey
        FROM PROVIDER [AzureKeyVault_EKM]
        WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
        CREATION_DISPOSITION = OPEN_EXISTING;
        GO
        CREATE LOGIN TDE_Login FROM ASYMMETRIC KEY EKMSampleASYKey;
        GO
        """

    @source:configure-azure-key-vault-integration-for-sql-server-on-azure-vms
    Scenario: CRED-01 A credential that has a login cannot get a second one
      When this runs:
        """
        ALTER LOGIN TDE_Login
        ADD CREDENTIAL sysadmin_ekm_cred;
        """
      Then the messages are:
        | number | level | state | line | text                                                           |
        | 33042  | 16    | any   | 1    | Cannot add credential because it is already mapped to a login. |

    Scenario: CRED-02 Dropped from the first login, it can be added to the second
      When this runs:
        """
        ALTER LOGIN [CONTOSO\dba] DROP CREDENTIAL sysadmin_ekm_cred;
        ALTER LOGIN TDE_Login ADD CREDENTIAL sysadmin_ekm_cred;
        """
      Then there is no message

  Rule: As one script

    Scenario: CRED-03 The whole script fails at that place and nowhere else
      Given the world "docs-sample"
      When the script "credential-mapped-twice.sql" runs
      Then the errors are:
        | number | level | state | line | text                                                           |
        | 33042  | 16    | any   | any  | Cannot add credential because it is already mapped to a login. |
