@source:execute-transact-sql
Feature: Programs that set up keys

  Variables, dynamic SQL, procedures and temporary tables, as set-up scripts use them.

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
      """

  @source:create-credential-transact-sql
  Scenario: PROG-01 The secret of a credential is put together of client id and client secret
    When this runs:
      """
      DECLARE @AuthClientId uniqueidentifier = 'd956f6b9-0000-4000-8000-000000000001';
      DECLARE @AuthClientSecret varchar(200) = 'yrA8X~PldtMCvUZP';
      DECLARE @pwd varchar(max) = REPLACE(CONVERT(varchar(36), @AuthClientId), '-', '') + @AuthClientSecret;
      EXEC ('CREATE CREDENTIAL Azure_EKM_TDE_cred WITH IDENTITY = ''DocsSampleEKMKeyVault'', SECRET = ''' + @pwd
          + ''' FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;');
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL Azure_EKM_TDE_cred;
      CREATE ASYMMETRIC KEY EKMSampleASYKey FROM PROVIDER AzureKeyVault_EKM
          WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING;
      SELECT name FROM sys.asymmetric_keys;
      """
    Then there is no error
    And the result is:
      | name            |
      | EKMSampleASYKey |

  @source:sp-executesql-transact-sql
  Scenario: PROG-02 sp_executesql hands a value into a text and another one out of it
    When this runs:
      """
      DECLARE @providers int;
      EXEC sp_executesql N'SELECT @count = COUNT(*) FROM sys.cryptographic_providers WHERE is_enabled = @enabled',
          N'@enabled bit, @count int OUTPUT', @enabled = 1, @count = @providers OUTPUT;
      SELECT @providers AS providers;
      """
    Then the result is:
      | providers |
      | 1         |

  @source:create-procedure-transact-sql
  Scenario: PROG-03 A procedure of the deployment makes a login with its credential
    Given these batches have run:
      """
      CREATE PROCEDURE dbo.add_key_login @name sysname, @secret nvarchar(100), @made bit = 0 OUTPUT AS
      IF SUSER_ID(@name) IS NOT NULL RETURN 1;
      DECLARE @text nvarchar(max) = N'CREATE LOGIN ' + QUOTENAME(@name) + N' WITH PASSWORD = ''Un-guess-4-ble'';
          CREATE CREDENTIAL ' + QUOTENAME(@name) + N' WITH IDENTITY = ''DocsSampleEKMKeyVault'', SECRET = ' + QUOTENAME(@secret, '''')
          + N' FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM;
          ALTER LOGIN ' + QUOTENAME(@name) + N' ADD CREDENTIAL ' + QUOTENAME(@name) + N';';
      EXEC (@text);
      SET @made = 1;
      GO
      """
    When this runs:
      """
      DECLARE @first int, @second int, @made bit;
      EXEC @first = dbo.add_key_login 'key_reader', 'd956f6b9000040008000000000000001yrA8X~PldtMCvUZP', @made OUTPUT;
      EXEC @second = dbo.add_key_login @name = 'key_reader', @secret = 'x';
      SELECT @first AS first_status, @made AS made, @second AS second_status;
      """
    Then the result is:
      | first_status | made | second_status |
      | 0            | 1    | 1             |

  @source:insert-transact-sql
  Scenario: PROG-04 INSERT ... EXECUTE keeps what a procedure shows
    When this runs:
      """
      CREATE TABLE #options (name nvarchar(35), minimum int, maximum int, config_value int, run_value int);
      INSERT INTO #options EXEC sp_configure 'EKM provider enabled';
      SELECT name, run_value FROM #options;
      """
    Then the result is:
      | name                 | run_value |
      | EKM provider enabled | 1         |

  @source:insert-transact-sql
  Scenario: PROG-05 INSERT ... EXECUTE does not nest
    When this runs:
      """
      CREATE TABLE #outer (a int);
      INSERT #outer EXEC ('CREATE TABLE #inner (a int); INSERT #inner EXEC (''SELECT 1''); SELECT 2 AS a');
      SELECT a FROM #outer;
      """
    Then the errors are:
      | number | level | state | line | text                                     |
      | 8164   | 16    | any   | 1    | An INSERT EXEC statement cannot be nested. |
    And the result is:
      | a |
      | 2 |

  @source:create-table-transact-sql
  Scenario: PROG-06 A temporary table is seen by what its maker calls, and goes with its maker
    Given these batches have run:
      """
      CREATE PROCEDURE dbo.note_key @name sysname AS INSERT #keys VALUES (@name);
      GO
      CREATE PROCEDURE dbo.list_keys AS
      CREATE TABLE #keys (name sysname);
      EXEC dbo.note_key 'ContosoRSAKey0';
      SELECT name FROM #keys;
      GO
      """
    When this runs:
      """
      EXEC dbo.list_keys;
      SELECT name FROM #keys;
      """
    Then the result is:
      | name           |
      | ContosoRSAKey0 |
    And the errors are:
      | number | level | state | line | text                          |
      | 208    | 16    | any   | 2    | Invalid object name '#keys'. |

  @source:create-table-transact-sql
  Scenario: PROG-07 A global temporary table is everybody's until its maker disconnects
    When another connection of "CONTOSO\dba" runs:
      """
      SELECT name INTO ##providers FROM sys.cryptographic_providers;
      """
    And this runs:
      """
      SELECT name FROM ##providers;
      """
    Then the result is:
      | name              |
      | AzureKeyVault_EKM |

  @source:execute-transact-sql
  Scenario: PROG-08 A text runs as another login, which lacks the permission
    Given these batches have run:
      """
      CREATE LOGIN clerk WITH PASSWORD = 'Un-guess-4-ble';
      """
    When this runs:
      """
      EXEC ('SELECT SUSER_SNAME() AS runs_as; CREATE CREDENTIAL c WITH IDENTITY = ''a'', SECRET = ''b''') AS LOGIN = 'clerk';
      """
    Then the result is:
      | runs_as |
      | clerk   |
    And the errors are:
      | number | level | state | line | text                                                     |
      | 15247  | 16    | any   | 1    | User does not have permission to perform this action. |

  @source:waitfor-transact-sql
  Scenario: PROG-09 WAITFOR lets virtual time pass
    When this runs:
      """
      DECLARE @began datetime2 = SYSUTCDATETIME();
      WAITFOR DELAY '23:00:00';
      SELECT DATEDIFF(hour, @began, SYSUTCDATETIME()) AS hours;
      """
    Then the result is:
      | hours |
      | 23    |

  @source:sys-parameters-transact-sql
  Scenario: PROG-10 Views show what a procedure is made of
    Given these batches have run:
      """
      CREATE PROCEDURE dbo.rotate @key nvarchar(128), @done bit OUTPUT AS RETURN 0;
      """
    When this runs:
      """
      SELECT p.name, TYPE_NAME(p.user_type_id) AS type, p.is_output
      FROM sys.procedures AS o JOIN sys.parameters AS p ON p.object_id = o.object_id
      WHERE o.name = 'rotate' ORDER BY p.parameter_id;
      SELECT OBJECT_DEFINITION(OBJECT_ID('dbo.rotate')) AS text;
      """
    Then result 1 is:
      | name  | type     | is_output |
      | @key  | nvarchar | 0         |
      | @done | bit      | 1         |
    And result 2 is:
      | text                                                                           |
      | CREATE PROCEDURE dbo.rotate @key nvarchar(128), @done bit OUTPUT AS RETURN 0; |
