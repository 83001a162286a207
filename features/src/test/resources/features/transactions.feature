@source:transactions-transact-sql
Feature: Transactions around logins, credentials and keys

  Principals, credentials and keys of master are part of a transaction as rows are; databases, files and the configuration are not.

  Background:
    Given the world "docs-sample"

  @source:rollback-transaction-transact-sql
  Scenario: TRAN-01 A login and its credential roll back together
    When this runs:
      """
      BEGIN TRANSACTION;
      CREATE LOGIN TDE_Login WITH PASSWORD = 'Un-guess-4-ble';
      CREATE CREDENTIAL TDE_cred WITH IDENTITY = 'DocsSampleEKMKeyVault', SECRET = 'a secret';
      ALTER LOGIN TDE_Login WITH CREDENTIAL = TDE_cred;
      SELECT COUNT(*) AS mapped FROM sys.server_principals WHERE credential_id IS NOT NULL;
      ROLLBACK TRANSACTION;
      SELECT COUNT(*) AS mapped FROM sys.server_principals WHERE credential_id IS NOT NULL;
      SELECT name FROM sys.credentials WHERE name = 'TDE_cred';
      """
    Then there is no error
    And result 1 is:
      | mapped |
      | 1      |
    And result 2 is:
      | mapped |
      | 0      |
    And result 3 is:
      | name |

  @source:save-transaction-transact-sql
  Scenario: TRAN-02 A savepoint undoes what came after it
    When this runs:
      """
      BEGIN TRANSACTION;
      CREATE CREDENTIAL first_cred WITH IDENTITY = 'a', SECRET = 'b';
      SAVE TRANSACTION before_second;
      CREATE CREDENTIAL second_cred WITH IDENTITY = 'a', SECRET = 'b';
      ROLLBACK TRANSACTION before_second;
      COMMIT TRANSACTION;
      SELECT name FROM sys.credentials WHERE name LIKE '%[_]cred';
      """
    Then the result is:
      | name       |
      | first_cred |

  @source:alter-database-transact-sql
  Scenario: TRAN-03 A login may be created in a transaction, a database may not be altered
    Given these batches have run:
      """
      CREATE DATABASE TestTDE;
      """
    When this runs:
      """
      BEGIN TRANSACTION;
      CREATE LOGIN TDE_Login WITH PASSWORD = 'Un-guess-4-ble';
      ALTER DATABASE TestTDE SET ENCRYPTION ON;
      SELECT @@TRANCOUNT AS open_transactions;
      ROLLBACK;
      """
    Then the errors are:
      | number | level | state | line | text                                                                         |
      | 226    | 16    | any   | 3    | ALTER DATABASE statement not allowed within multi-statement transaction. |
      | 5069   | 16    | any   | 3    | ALTER DATABASE statement failed.                                            |
    And the result is:
      | open_transactions |
      | 1                 |

  @source:reconfigure-transact-sql
  Scenario: TRAN-04 RECONFIGURE does not run in a transaction, and sp_configure does not roll back
    When this runs:
      """
      BEGIN TRANSACTION;
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      ROLLBACK;
      SELECT CAST(value AS int) AS configured FROM sys.configurations WHERE name = 'show advanced options';
      """
    Then the errors are:
      | number | level | state | line | text                                                       |
      | 574    | 16    | any   | 3    | CONFIG statement cannot be used inside a user transaction. |
    And the result is:
      | configured |
      | 1          |

  @source:trancount-transact-sql
  Scenario: TRAN-05 Only the outermost COMMIT commits, and any ROLLBACK undoes all
    When this runs:
      """
      BEGIN TRANSACTION;
      BEGIN TRANSACTION;
      CREATE CREDENTIAL inner_cred WITH IDENTITY = 'a', SECRET = 'b';
      COMMIT;
      SELECT @@TRANCOUNT AS depth;
      ROLLBACK;
      SELECT @@TRANCOUNT AS depth;
      SELECT COUNT(*) AS credentials FROM sys.credentials WHERE name = 'inner_cred';
      """
    Then result 1 is:
      | depth |
      | 1     |
    And result 2 is:
      | depth |
      | 0     |
    And result 3 is:
      | credentials |
      | 0           |

  @source:commit-transaction-transact-sql
  Scenario: TRAN-06 COMMIT and ROLLBACK without a transaction
    When this runs:
      """
      COMMIT;
      ROLLBACK;
      """
    Then the errors are:
      | number | level | state | line | text                                                                        |
      | 3902   | 16    | any   | 1    | The COMMIT TRANSACTION request has no corresponding BEGIN TRANSACTION.     |
      | 3903   | 16    | any   | 2    | The ROLLBACK TRANSACTION request has no corresponding BEGIN TRANSACTION. |

  @source:set-lock-timeout-transact-sql
  Scenario: TRAN-07 Who wants to write what an open transaction has written waits, as long as the limit allows
    When another connection of "CONTOSO\dba" runs:
      """
      BEGIN TRANSACTION;
      CREATE CREDENTIAL first_cred WITH IDENTITY = 'a', SECRET = 'b';
      """
    And this runs:
      """
      SET LOCK_TIMEOUT 1000;
      CREATE CREDENTIAL second_cred WITH IDENTITY = 'a', SECRET = 'b';
      """
    Then the errors are:
      | number | level | state | line | text                                 |
      | 1222   | 16    | any   | 2    | Lock request time out period exceeded. |

  @source:set-implicit-transactions-transact-sql
  Scenario: TRAN-08 With implicit transactions on, CREATE begins one
    When this runs:
      """
      SET IMPLICIT_TRANSACTIONS ON;
      CREATE CREDENTIAL TDE_cred WITH IDENTITY = 'a', SECRET = 'b';
      SELECT @@TRANCOUNT AS depth;
      ROLLBACK;
      SET IMPLICIT_TRANSACTIONS OFF;
      SELECT COUNT(*) AS credentials FROM sys.credentials WHERE name = 'TDE_cred';
      """
    Then result 1 is:
      | depth |
      | 1     |
    And result 2 is:
      | credentials |
      | 0           |

  @source:sys-credentials-transact-sql
  Scenario: TRAN-09 Ids that a rolled-back transaction has given out are not given out again
    When this runs:
      """
      BEGIN TRANSACTION;
      CREATE CREDENTIAL gone_cred WITH IDENTITY = 'a', SECRET = 'b';
      DECLARE @gone int = (SELECT credential_id FROM sys.credentials WHERE name = 'gone_cred');
      ROLLBACK;
      CREATE CREDENTIAL kept_cred WITH IDENTITY = 'a', SECRET = 'b';
      SELECT CASE WHEN credential_id > @gone THEN 'later' ELSE 'again' END AS id FROM sys.credentials WHERE name = 'kept_cred';
      """
    Then the result is:
      | id    |
      | later |
