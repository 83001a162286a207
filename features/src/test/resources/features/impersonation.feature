@source:execute-as-transact-sql @impersonation
Feature: Acting as somebody else

  EXECUTE AS puts another context over that of the login; the end of the module, or REVERT, takes it off again.

  Background:
    Given the world "docs-sample"
    And these batches have run:
      """
      CREATE LOGIN operator WITH PASSWORD = 'Keys-4-all';
      CREATE LOGIN worker WITH PASSWORD = 'Keys-4-all';
      CREATE DATABASE Payroll;
      GO
      USE Payroll;
      CREATE TABLE dbo.staff (id int, name nvarchar(40));
      CREATE USER operator;
      CREATE USER worker;
      """

  @source:execute-as-transact-sql
  Scenario: AS-01 Acting as a login needs IMPERSONATE on it
    When "operator" runs:
      """
      EXECUTE AS LOGIN = 'worker';
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                                                             |
      | 15406  | 16    | any   | 1    | Cannot execute as the server principal because the principal "worker" does not exist, this type of principal cannot be impersonated, or you do not have permission. |

  @source:execute-as-transact-sql
  Scenario: AS-02 With IMPERSONATE the session acts as the login, and remembers who connected
    Given these batches have run:
      """
      USE master;
      GRANT IMPERSONATE ON LOGIN::worker TO operator;
      """
    When "operator" runs:
      """
      EXECUTE AS LOGIN = 'worker';
      SELECT SUSER_SNAME() AS acting, ORIGINAL_LOGIN() AS connected;
      """
    Then the result is:
      | acting | connected |
      | worker | operator  |

  @source:revert-transact-sql
  Scenario: AS-03 REVERT goes back one step
    Given these batches have run:
      """
      USE master;
      GRANT IMPERSONATE ON LOGIN::worker TO operator;
      """
    When "operator" runs:
      """
      EXECUTE AS LOGIN = 'worker';
      REVERT;
      SELECT SUSER_SNAME() AS acting;
      """
    Then the result is:
      | acting   |
      | operator |

  @source:execute-as-clause-transact-sql
  Scenario: AS-04 A procedure acts as its owner, dynamic SQL included
    Given these batches have run:
      """
      USE Payroll;
      GO
      CREATE PROCEDURE dbo.emptied WITH EXECUTE AS OWNER AS
          EXEC ('DELETE dbo.staff');
          SELECT USER_NAME() AS acting;
      GO
      GRANT EXECUTE ON dbo.emptied TO operator;
      """
    When "operator" runs:
      """
      EXEC Payroll.dbo.emptied;
      """
    Then the result is:
      | acting |
      | dbo    |

  @source:execute-as-clause-transact-sql
  Scenario: AS-05 Dynamic SQL of a procedure that runs as its caller is outside the ownership chain
    Given these batches have run:
      """
      USE Payroll;
      GO
      CREATE PROCEDURE dbo.emptied AS EXEC ('DELETE dbo.staff');
      GO
      GRANT EXECUTE ON dbo.emptied TO operator;
      """
    When "operator" runs:
      """
      EXEC Payroll.dbo.emptied;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                       |
      | 229    | 14    | any   | 1    | The DELETE permission was denied on the object 'staff', database 'Payroll', schema 'dbo'. |

  @source:execute-as-clause-transact-sql
  Scenario: AS-06 EXECUTE AS CALLER leads out of the context of the procedure
    Given these batches have run:
      """
      USE Payroll;
      GO
      CREATE PROCEDURE dbo.seen WITH EXECUTE AS 'worker' AS
          EXECUTE AS CALLER;
          SELECT USER_NAME() AS acting;
      GO
      GRANT EXECUTE ON dbo.seen TO operator;
      """
    When "operator" runs:
      """
      EXEC Payroll.dbo.seen;
      """
    Then the result is:
      | acting   |
      | operator |

  @source:execute-as-clause-transact-sql
  Scenario: AS-07 The context of a procedure ends with it
    Given these batches have run:
      """
      USE Payroll;
      GO
      CREATE PROCEDURE dbo.seen WITH EXECUTE AS 'worker' AS REVERT; DECLARE @seen sysname = USER_NAME();
      GO
      GRANT EXECUTE ON dbo.seen TO operator;
      """
    When "operator" runs:
      """
      USE Payroll;
      EXEC dbo.seen;
      SELECT USER_NAME() AS acting;
      """
    Then the result is:
      | acting   |
      | operator |

  @source:create-asymmetric-key-transact-sql
  Scenario: AS-08 A database user has no credential at a provider, whatever his login has
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
      ALTER LOGIN worker ADD CREDENTIAL sysadmin_ekm_cred;
      GO
      USE Payroll;
      GRANT CREATE ASYMMETRIC KEY TO worker;
      """
    When this runs:
      """
      USE Payroll;
      EXECUTE AS USER = 'worker';
      CREATE ASYMMETRIC KEY k FROM PROVIDER AzureKeyVault_EKM
          WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING;
      """
    Then the errors are:
      | number | level | state | line | text                                                          |
      | 33048  | 16    | any   | any  | Cannot use cryptographic provider under non-primary security context. |
