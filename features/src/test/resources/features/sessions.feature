@source:kill-transact-sql
Feature: Sessions and the service

  Who is connected, and what ends a connection.

  Background:
    Given the world "docs-sample"
    And these batches have run:
      """
      CREATE LOGIN clerk WITH PASSWORD = 'Un-guess-4-ble';
      """

  @source:sys-dm-exec-sessions-transact-sql
  Scenario: SESS-01 Everybody sees the own session, VIEW SERVER STATE shows all
    When "clerk" runs:
      """
      SELECT login_name, is_user_process FROM sys.dm_exec_sessions;
      """
    Then the result is:
      | login_name | is_user_process |
      | clerk      | 1               |
    When this runs:
      """
      SELECT COUNT(*) AS sessions FROM sys.dm_exec_sessions WHERE login_name = 'clerk';
      """
    Then the result is:
      | sessions |
      | 1        |

  @source:sys-dm-exec-connections-transact-sql
  Scenario: SESS-02 The view of connections asks for VIEW SERVER STATE
    When "clerk" runs:
      """
      SELECT session_id FROM sys.dm_exec_connections;
      """
    Then the errors are:
      | number | level | state | line | text                                                                              |
      | 300    | 14    | any   | 1    | VIEW SERVER STATE permission was denied on object 'server', database 'master'. |
      | 297    | 16    | any   | 1    | The user does not have permission to perform this action.                         |

  Scenario: SESS-03 KILL needs ALTER ANY CONNECTION
    When "clerk" runs:
      """
      KILL 51;
      """
    Then the errors are:
      | number | level | state | line | text                                                       |
      | 6102   | 14    | any   | 1    | User does not have permission to use the KILL statement. |

  Scenario: SESS-04 Nobody kills the own session
    When this runs:
      """
      DECLARE @own nvarchar(20) = 'KILL ' + CAST(@@SPID AS nvarchar(10));
      EXEC (@own);
      """
    Then the errors are:
      | number | level | state | line | text                                       |
      | 6104   | 16    | any   | 1    | Cannot use KILL to kill your own process. |

  Scenario: SESS-05 A session that has ended cannot be killed
    When this runs:
      """
      KILL 99;
      """
    Then the errors are:
      | number | level | state | line | text                                          |
      | 6106   | 16    | any   | 1    | Process ID 99 is not an active process ID. |

  @source:shutdown-transact-sql
  Scenario: SESS-06 SHUTDOWN needs its permission
    When "clerk" runs:
      """
      SHUTDOWN;
      """
    Then the errors are:
      | number | level | state | line | text                                                         |
      | 6004   | any   | any   | 1    | User does not have permission to perform this action. |

  @source:sp-who-transact-sql
  Scenario: SESS-07 sp_who refuses a login that does not exist
    When this runs:
      """
      EXEC sp_who 'nobody';
      """
    Then the errors are:
      | number | level | state | line | text                                                             |
      | 15007  | 16    | any   | 1    | 'nobody' is not a valid login or you do not have permission. |

  @source:sp-readerrorlog-transact-sql
  Scenario: SESS-08 The error log is read by securityadmin or with VIEW SERVER STATE
    When "clerk" runs:
      """
      EXEC sp_readerrorlog;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                |
      | 15003  | 16    | any   | 1    | Only members of the securityadmin role can execute this stored procedure. |
