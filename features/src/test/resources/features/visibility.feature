@source:metadata-visibility-configuration @visibility
Feature: What one may not see is not there

  A catalogue view shows the rows of what the session owns or holds a permission on. The others are absent; they are no error.

  Background:
    Given the world "docs-sample"
    And these batches have run:
      """
      CREATE LOGIN operator WITH PASSWORD = 'Keys-4-all';
      CREATE LOGIN worker WITH PASSWORD = 'Keys-4-all';
      CREATE CREDENTIAL backups WITH IDENTITY = 'store', SECRET = 'Keys-4-all';
      CREATE DATABASE Payroll;
      GO
      USE Payroll;
      CREATE TABLE dbo.staff (id int);
      CREATE USER operator;
      """

  @source:sys-server-principals-transact-sql
  Scenario: SEE-01 A login sees itself, sa and the fixed roles
    When "operator" runs:
      """
      SELECT name FROM sys.server_principals WHERE type <> 'R' ORDER BY principal_id;
      """
    Then the result is:
      | name     |
      | sa       |
      | operator |

  @source:sys-server-principals-transact-sql
  Scenario: SEE-02 VIEW DEFINITION on a login shows it
    Given these batches have run:
      """
      USE master;
      GRANT VIEW DEFINITION ON LOGIN::worker TO operator;
      """
    When "operator" runs:
      """
      SELECT name FROM sys.server_principals WHERE type = 'S' ORDER BY principal_id;
      """
    Then the result is:
      | name     |
      | sa       |
      | operator |
      | worker   |

  @source:sys-credentials-transact-sql
  Scenario: SEE-03 Credentials are for who may alter them
    When "operator" runs:
      """
      SELECT COUNT(*) AS seen FROM sys.credentials;
      """
    Then the result is:
      | seen |
      | 0    |

  @source:sys-tables-transact-sql
  Scenario: SEE-04 A table is seen by who holds any permission on it
    Given these batches have run:
      """
      USE Payroll;
      GRANT INSERT ON dbo.staff TO operator;
      """
    When "operator" runs:
      """
      SELECT name FROM Payroll.sys.tables;
      """
    Then the result is:
      | name  |
      | staff |

  @source:sys-tables-transact-sql
  Scenario: SEE-05 VIEW DEFINITION denied hides it again
    Given these batches have run:
      """
      USE Payroll;
      GRANT INSERT ON dbo.staff TO operator;
      DENY VIEW DEFINITION ON dbo.staff TO operator;
      """
    When "operator" runs:
      """
      SELECT COUNT(*) AS seen FROM Payroll.sys.tables;
      """
    Then the result is:
      | seen |
      | 0    |

  @source:sys-sql-modules-transact-sql
  Scenario: SEE-06 EXECUTE shows that a procedure is there, not what it says
    Given these batches have run:
      """
      USE Payroll;
      GO
      CREATE PROCEDURE dbo.counted AS SELECT COUNT(*) FROM dbo.staff;
      GO
      GRANT EXECUTE ON dbo.counted TO operator;
      """
    When "operator" runs:
      """
      SELECT COUNT(*) AS seen, COUNT(definition) AS told FROM Payroll.sys.sql_modules;
      """
    Then the result is:
      | seen | told |
      | 1    | 0    |

  @source:sys-fn-my-permissions-transact-sql
  Scenario: SEE-07 One can ask what one holds
    Given these batches have run:
      """
      USE master;
      GRANT ALTER ANY CREDENTIAL TO operator;
      """
    When "operator" runs:
      """
      SELECT permission_name FROM sys.fn_my_permissions(NULL, 'SERVER') ORDER BY permission_name;
      """
    Then the result is:
      | permission_name      |
      | ALTER ANY CREDENTIAL |
      | CONNECT SQL          |
      | VIEW ANY DATABASE    |

  @source:sys-fn-builtin-permissions-transact-sql
  Scenario: SEE-08 Every permission names those that bring it
    When "operator" runs:
      """
      SELECT covering_permission_name, parent_class_desc, parent_covering_permission_name
      FROM sys.fn_builtin_permissions('ASYMMETRIC KEY') WHERE permission_name = 'ALTER';
      """
    Then the result is:
      | covering_permission_name | parent_class_desc | parent_covering_permission_name |
      | CONTROL                  | DATABASE          | ALTER ANY ASYMMETRIC KEY        |
