@source:database-engine-error-severities
Feature: What an error ends

  An error ends its statement, its batch, its transaction or its connection.

  Background:
    Given the world "docs-sample"

  @source:try-catch-transact-sql
  Scenario: ERR-01 Most errors end their statement alone
    When this runs:
      """
      DROP CREDENTIAL nothing;
      SELECT @@ERROR AS error;
      PRINT 'goes on';
      """
    Then the result is:
      | error |
      | 15151 |

  Scenario: ERR-02 An error of a name stops the batch before it begins
    When this runs:
      """
      PRINT 'never';
      PRINT @nobody_declared_me;
      """
    Then the messages are:
      | number | level | state | line | text                                                 |
      | 137    | 15    | any   | 2    | Must declare the scalar variable "@nobody_declared_me". |

  Scenario: ERR-03 A table that is not there ends the batch when its statement is reached
    When this runs:
      """
      PRINT 'before';
      SELECT * FROM nothing;
      PRINT 'never';
      """
    Then the messages are:
      | number | level | state | line | text                            |
      | 0      | 0     | any   | 1    | before                          |
      | 208    | 16    | any   | 2    | Invalid object name 'nothing'. |

  @source:throw-transact-sql
  Scenario: ERR-04 THROW ends the batch, RAISERROR its statement
    When this runs:
      """
      RAISERROR ('Key %s is %d days old.', 16, 1, N'ContosoRSAKey0', 400);
      THROW 50001, 'It has to be rotated.', 1;
      PRINT 'never';
      """
    Then the messages are:
      | number | level | state | line | text                                |
      | 50000  | 16    | 1     | 1    | Key ContosoRSAKey0 is 400 days old. |
      | 50001  | 16    | 1     | 2    | It has to be rotated.               |

  @source:try-catch-transact-sql
  Scenario: ERR-05 CATCH describes the second of a pair of errors, THROW sends both again
    When this runs:
      """
      BEGIN TRY
          ALTER DATABASE nothing SET ENCRYPTION ON;
      END TRY
      BEGIN CATCH
          SELECT ERROR_NUMBER() AS number, ERROR_LINE() AS line;
          THROW;
      END CATCH
      """
    Then the result is:
      | number | line |
      | 5069   | 2    |
    And the errors are:
      | number | level | state | line | text                                                                                                                                                                         |
      | 5011   | 14    | any   | 2    | User does not have permission to alter database 'nothing', the database does not exist, or the database is not in a state that allows access checks. |
      | 5069   | 16    | any   | 2    | ALTER DATABASE statement failed.                                                                                                                                            |

  @source:xact-state-transact-sql
  Scenario: ERR-06 With XACT_ABORT an error dooms the transaction, which can only be rolled back
    When this runs:
      """
      SET XACT_ABORT ON;
      BEGIN TRY
          BEGIN TRANSACTION;
          CREATE CREDENTIAL first_cred WITH IDENTITY = 'a', SECRET = 'b';
          DROP CREDENTIAL nothing;
      END TRY
      BEGIN CATCH
          SELECT XACT_STATE() AS state;
          COMMIT;
      END CATCH
      """
    Then the result is:
      | state |
      | -1    |
    And the errors are:
      | number | level | state | line | text                                                                                                                                                    |
      | 3930   | 16    | any   | 9    | The current transaction cannot be committed and cannot support operations that write to the log file. Roll back the transaction. |

  @source:set-xact-abort-transact-sql
  Scenario: ERR-07 Without a TRY block it ends the batch and undoes the transaction
    When this runs:
      """
      SET XACT_ABORT ON;
      BEGIN TRANSACTION;
      CREATE CREDENTIAL first_cred WITH IDENTITY = 'a', SECRET = 'b';
      DROP CREDENTIAL nothing;
      PRINT 'never';
      """
    And this runs:
      """
      SELECT @@TRANCOUNT AS depth, COUNT(*) AS credentials FROM sys.credentials WHERE name = 'first_cred';
      """
    Then the result is:
      | depth | credentials |
      | 0     | 0           |

  @source:raiserror-transact-sql
  Scenario: ERR-08 Severity 20 needs WITH LOG, and ends the connection
    When this runs:
      """
      RAISERROR ('Stop.', 20, 1);
      BEGIN TRY
          RAISERROR ('Stop.', 20, 1) WITH LOG;
      END TRY
      BEGIN CATCH
          PRINT 'never';
      END CATCH
      PRINT 'never';
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                    |
      | 2754   | 16    | any   | 1    | Error severity levels greater than 18 can only be specified by members of the sysadmin role, using the WITH LOG option. |
      | 2745   | 16    | 2     | 3    | Process ID 51 has raised user error 50000, severity 20. SQL Server is terminating this process.                                  |
      | 50000  | 20    | 1     | 3    | Stop.                                                                                                                                   |
      | 596    | 21    | 1     | 0    | Cannot continue the execution because the session is in the kill state.                                                          |
    And the error log gained:
      | Error: 50000, Severity: 20, State: 1. |
      | Stop.                                 |

  @source:sp-addmessage-transact-sql
  Scenario: ERR-09 A message defined once is raised by its number, and listed
    When this runs:
      """
      EXEC sp_addmessage 50100, 16, N'The key %s of vault %s expires in %d days.';
      RAISERROR (50100, -1, 1, N'ContosoRSAKey0', N'DocsSampleEKMKeyVault', 14);
      SELECT severity, language_id FROM sys.messages WHERE message_id = 50100;
      """
    Then the errors are:
      | number | level | state | line | text                                                                      |
      | 50100  | 16    | 1     | 2    | The key ContosoRSAKey0 of vault DocsSampleEKMKeyVault expires in 14 days. |
    And the result is:
      | severity | language_id |
      | 16       | 1033        |

  @source:formatmessage-transact-sql
  Scenario: ERR-10 FORMATMESSAGE makes the text that THROW takes
    When this runs:
      """
      DECLARE @text nvarchar(2048) = FORMATMESSAGE('The key %s expires in %d days.', N'ContosoRSAKey0', 14);
      THROW 50100, @text, 3;
      """
    Then the errors are:
      | number | level | state | line | text                                       |
      | 50100  | 16    | 3     | 2    | The key ContosoRSAKey0 expires in 14 days. |

  @source:error-transact-sql
  Scenario: ERR-11 @@ERROR is that of the last statement, whatever it was
    When this runs:
      """
      DROP CREDENTIAL nothing;
      PRINT 'in between';
      SELECT @@ERROR AS error;
      """
    Then the result is:
      | error |
      | 0     |
