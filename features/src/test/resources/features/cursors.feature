@source:declare-cursor-transact-sql
Feature: Cursors over the catalogue

  Administrators walk through databases, keys and logins with a cursor and run a statement for each.

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
      WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING;
      GO
      CREATE LOGIN TDE_Login FROM ASYMMETRIC KEY EKMSampleASYKey;
      ALTER LOGIN [CONTOSO\dba] DROP CREDENTIAL sysadmin_ekm_cred;
      ALTER LOGIN TDE_Login ADD CREDENTIAL sysadmin_ekm_cred;
      GO
      CREATE DATABASE Sales;
      CREATE DATABASE Stock;
      GO
      """

  @source:fetch-transact-sql
  Scenario: CURS-01 A loop encrypts every database of users
    When this runs:
      """
      DECLARE @name sysname, @text nvarchar(max);
      DECLARE databases CURSOR LOCAL FAST_FORWARD FOR SELECT name FROM sys.databases WHERE database_id > 4 ORDER BY name;
      OPEN databases;
      FETCH NEXT FROM databases INTO @name;
      WHILE @@FETCH_STATUS = 0
      BEGIN
          SET @text = N'USE ' + QUOTENAME(@name) + N';
              CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey;
              ALTER DATABASE ' + QUOTENAME(@name) + N' SET ENCRYPTION ON;';
          EXEC (@text);
          FETCH NEXT FROM databases INTO @name;
      END
      CLOSE databases;
      DEALLOCATE databases;
      SELECT name FROM sys.databases WHERE is_encrypted = 1 AND database_id > 4 ORDER BY name;
      SELECT DB_NAME() AS still_in;
      """
    Then there is no error
    And result 1 is:
      | name  |
      | Sales |
      | Stock |
    And result 2 is:
      | still_in |
      | master   |

  @source:fetch-status-transact-sql
  Scenario: CURS-02 @@FETCH_STATUS is 0 as long as there are rows, then -1
    When this runs:
      """
      DECLARE @name sysname;
      DECLARE keys CURSOR FOR SELECT name FROM sys.asymmetric_keys;
      OPEN keys;
      FETCH NEXT FROM keys INTO @name;
      SELECT @@FETCH_STATUS AS status, @name AS name;
      FETCH NEXT FROM keys INTO @name;
      SELECT @@FETCH_STATUS AS status, @name AS name;
      """
    Then result 1 is:
      | status | name            |
      | 0      | EKMSampleASYKey |
    And result 2 is:
      | status | name            |
      | -1     | EKMSampleASYKey |

  @source:fetch-transact-sql
  Scenario: CURS-03 FETCH without INTO sends the row to the client
    When this runs:
      """
      DECLARE providers CURSOR FOR SELECT name, is_enabled FROM sys.cryptographic_providers;
      OPEN providers;
      FETCH NEXT FROM providers;
      """
    Then the result is:
      | name              | is_enabled |
      | AzureKeyVault_EKM | 1          |

  Scenario: CURS-04 A global cursor outlasts its batch, a local one does not
    Given these batches have run:
      """
      DECLARE of_session CURSOR GLOBAL FOR SELECT name FROM sys.asymmetric_keys;
      DECLARE of_batch CURSOR LOCAL FOR SELECT name FROM sys.asymmetric_keys;
      OPEN of_session;
      """
    When this runs:
      """
      FETCH NEXT FROM of_session;
      OPEN of_batch;
      """
    Then the result is:
      | name            |
      | EKMSampleASYKey |
    And the errors are:
      | number | level | state | line | text                                           |
      | 16916  | 16    | any   | 2    | A cursor with the name 'of_batch' does not exist. |

  @source:open-transact-sql
  Scenario: CURS-05 A cursor is opened once, and closed once
    When this runs:
      """
      DECLARE keys CURSOR FOR SELECT name FROM sys.asymmetric_keys;
      OPEN keys;
      OPEN keys;
      CLOSE keys;
      CLOSE keys;
      DEALLOCATE keys;
      DEALLOCATE keys;
      """
    Then the errors are:
      | number | level | state | line | text                                       |
      | 16905  | 16    | any   | 3    | The cursor is already open.                |
      | 16917  | 16    | any   | 5    | Cursor is not open.                        |
      | 16916  | 16    | any   | 7    | A cursor with the name 'keys' does not exist. |

  @source:cursor-status-transact-sql
  Scenario: CURS-06 CURSOR_STATUS says whether it is open and has rows
    When this runs:
      """
      SELECT CURSOR_STATUS('global', 'keys') AS status;
      DECLARE keys CURSOR FOR SELECT name FROM sys.asymmetric_keys;
      SELECT CURSOR_STATUS('global', 'keys') AS status;
      OPEN keys;
      SELECT CURSOR_STATUS('global', 'keys') AS status;
      """
    Then result 1 is:
      | status |
      | -3     |
    And result 2 is:
      | status |
      | -1     |
    And result 3 is:
      | status |
      | 1      |

  @source:declare-cursor-transact-sql
  Scenario: CURS-07 A cursor that only goes forwards refuses to go back
    When this runs:
      """
      DECLARE keys CURSOR FORWARD_ONLY FOR SELECT name FROM sys.asymmetric_keys;
      OPEN keys;
      FETCH PRIOR FROM keys;
      """
    Then the errors are:
      | number | level | state | line | text                                                                      |
      | 16911  | 16    | any   | 3    | fetch: The fetch type prior cannot be used with forward only cursors. |

  @source:set-local-variable-transact-sql
  Scenario: CURS-08 A variable stands for a cursor
    When this runs:
      """
      DECLARE @keys CURSOR, @name sysname;
      SET @keys = CURSOR FOR SELECT name FROM sys.asymmetric_keys;
      OPEN @keys;
      FETCH NEXT FROM @keys INTO @name;
      SELECT @name AS name;
      DEALLOCATE @keys;
      OPEN @keys;
      """
    Then the result is:
      | name            |
      | EKMSampleASYKey |
    And the errors are:
      | number | level | state | line | text                                                                  |
      | 16950  | 16    | any   | 7    | The variable '@keys' does not currently have a cursor allocated to it. |
