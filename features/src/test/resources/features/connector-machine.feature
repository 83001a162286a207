@source:sql-server-connector-maintenance-troubleshooting
Feature: The machine of the connector

  Runtime, proxy, service account and event log belong to the machine and to the account the service runs as, not to the person who connects.

  Background:
    Given the world "docs-sample"

  Scenario Outline: MCH-01 Without the Visual C++ runtime of <runtime> the connector <generation> cannot be loaded
    Given outside SQL Server "library install 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll' akv <generation>"
    And outside SQL Server "runtime remove <other>"
    When this runs:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      GO
      CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      """
    Then there is no error
    When outside SQL Server "runtime install <other>"
    And outside SQL Server "runtime remove <runtime>"
    And this runs:
      """
      CREATE CRYPTOGRAPHIC PROVIDER Second_EKM
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                    |
      | 33027  | 16    | any   | 1    | Cannot load library 'C:\\Program Files\\SQL Server Connector for Microsoft Azure Key Vault\\Microsoft.AzureKeyVaultService.EKM.dll'. See errorlog for more information. |

    Examples: 2013 for connectors up to 1.0.4.0, 2015 for SQL Server 2016 and later
      | generation      | runtime | other |
      | 1.0.4.0         | 2013    | 2015  |
      | 1.0.5.0-2018    | 2015    | 2013  |
      | 1.0.5.0-2024-11 | 2015    | 2013  |

  Scenario: MCH-02 The proxy is that of the service account, and a change counts from the next restart
    Given outside SQL Server "proxy required"
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
      | number | level | state | line | text                                                                                                                                                                            |
      | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 3106. (Provider Error - No explanation is available, consult EKM Provider for details) |
    When outside SQL Server "proxy set 'NT SERVICE\MSSQLSERVER' proxy.contoso.com"
    And this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                            |
      | 33028  | 16    | any   | 1    | Cannot open session for cryptographic provider 'AzureKeyVault_EKM'. Provider error code: 3106. (Provider Error - No explanation is available, consult EKM Provider for details) |
    When the service is restarted
    And this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then there is no message

  @source:setup-steps-for-extensible-key-management-using-the-azure-key-vault
  Scenario: MCH-03 Another service account has no right in the registry, unless it is a local administrator
    Given these batches have run:
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
    When outside SQL Server "service account CONTOSO\sqlsvc"
    And this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                            |
      | 33049  | 16    | 2     | 1    | Key with name 'ContosoRSAKey0' does not exist in the provider or access is denied. Provider error code: 2058.  (Provider Error - No explanation is available, consult EKM Provider for details) |
    When outside SQL Server "administrators add CONTOSO\sqlsvc"
    And this runs:
      """
      CREATE ASYMMETRIC KEY EKMSampleASYKey
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then there is no message

  @source:sql-server-connector-registry-modification
  Scenario: MCH-04 Without its source in the registry, an entry of the event log has no description
    Given these batches have run:
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
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey1',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the Windows event log gained an error from "SQL Server Connector for Microsoft Azure Key Vault"
    And the Event Viewer shows "Operation: SqlCryptGetKeyInfoByName."
    When outside SQL Server "eventlog unregister"
    Then the Event Viewer shows "The description for Event ID 0 from source SQL Server Connector for Microsoft Azure Key Vault cannot be found."
    When outside SQL Server "eventlog register"
    Then the Event Viewer shows "Operation: SqlCryptGetKeyInfoByName."

  @source:sql-server-connector-registry-modification
  Scenario Outline: MCH-05 Log level <level>: <information> information, <errors> error
    Given outside SQL Server "eventlog level <level>"
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
      GO
      CREATE ASYMMETRIC KEY Another
      FROM PROVIDER [AzureKeyVault_EKM]
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey1',
      CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the Windows event log gained <information> INFORMATION and <errors> ERROR entries

    Examples:
      | level   | information | errors |
      | default | 1           | 1      |
      | 0       | 1           | 1      |
      | 1       | 0           | 1      |
      | 2       | 0           | 0      |
