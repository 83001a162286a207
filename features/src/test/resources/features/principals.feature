@source:grant-object-permissions-transact-sql @principals
Feature: Who may do what with tables, columns and procedures

  Permissions belong to principals. What one owns, and what is read through a view or procedure of the same owner, needs none.

  Background:
    Given the world "docs-sample"
    And these batches have run:
      """
      CREATE LOGIN operator WITH PASSWORD = 'Keys-4-all';
      CREATE LOGIN auditor WITH PASSWORD = 'Keys-4-all';
      CREATE DATABASE Payroll;
      GO
      USE Payroll;
      CREATE TABLE dbo.staff (id int, name nvarchar(40), salary money);
      INSERT dbo.staff VALUES (1, N'Ada', 9000);
      CREATE USER operator;
      CREATE USER auditor;
      """

  @source:grant-object-permissions-transact-sql
  Scenario: USER-01 Without a permission nothing is read
    When "operator" runs:
      """
      SELECT name FROM Payroll.dbo.staff;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                       |
      | 229    | 14    | any   | 1    | The SELECT permission was denied on the object 'staff', database 'Payroll', schema 'dbo'. |

  @source:grant-object-permissions-transact-sql
  Scenario: USER-02 A column that is not granted is named in the refusal
    Given these batches have run:
      """
      USE Payroll;
      GRANT SELECT (id, name) ON dbo.staff TO operator;
      """
    When "operator" runs:
      """
      SELECT name FROM Payroll.dbo.staff;
      GO
      SELECT name, salary FROM Payroll.dbo.staff;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                              |
      | 230    | 14    | any   | 1    | The SELECT permission was denied on the column 'salary' of the object 'staff', database 'Payroll', schema 'dbo'. |

  @source:grant-object-permissions-transact-sql
  Scenario: USER-03 A denial on the table does not outweigh a grant on the column
    Given these batches have run:
      """
      USE Payroll;
      DENY SELECT ON dbo.staff TO operator;
      GRANT SELECT (name) ON dbo.staff TO operator;
      """
    When "operator" runs:
      """
      SELECT name FROM Payroll.dbo.staff;
      """
    Then the result is:
      | name |
      | Ada  |

  @source:sys-database-permissions-transact-sql
  Scenario: USER-04 A column revoked from what is granted whole stands as an exception
    Given these batches have run:
      """
      USE Payroll;
      GRANT SELECT ON dbo.staff TO operator;
      REVOKE SELECT (salary) ON dbo.staff FROM operator;
      """
    When this runs:
      """
      USE Payroll;
      SELECT minor_id, permission_name, state_desc FROM sys.database_permissions WHERE class = 1;
      """
    Then the result is:
      | minor_id | permission_name | state_desc |
      | 0        | SELECT          | GRANT      |
      | 3        | SELECT          | REVOKE     |

  @source:tutorial-ownership-chains-and-context-switching
  Scenario: USER-05 A view shows what its owner owns
    Given these batches have run:
      """
      USE Payroll;
      GO
      CREATE VIEW dbo.names AS SELECT name FROM dbo.staff;
      GO
      GRANT SELECT ON dbo.names TO operator;
      """
    When "operator" runs:
      """
      SELECT name FROM Payroll.dbo.names;
      """
    Then the result is:
      | name |
      | Ada  |

  @source:tutorial-ownership-chains-and-context-switching
  Scenario: USER-06 With another owner the chain breaks
    Given these batches have run:
      """
      USE Payroll;
      GO
      CREATE VIEW dbo.names AS SELECT name FROM dbo.staff;
      GO
      ALTER AUTHORIZATION ON dbo.names TO auditor;
      GRANT SELECT ON dbo.names TO operator;
      """
    When "operator" runs:
      """
      SELECT name FROM Payroll.dbo.names;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                       |
      | 229    | 14    | any   | 1    | The SELECT permission was denied on the object 'staff', database 'Payroll', schema 'dbo'. |

  @source:grant-object-permissions-transact-sql
  Scenario: USER-07 ALL is less than all, and says so
    When this runs:
      """
      USE Payroll;
      GRANT ALL ON dbo.staff TO operator;
      GO
      SELECT permission_name FROM sys.database_permissions WHERE class = 1 ORDER BY permission_name;
      """
    Then the result is:
      | permission_name |
      | DELETE          |
      | INSERT          |
      | REFERENCES      |
      | SELECT          |
      | UPDATE          |

  @source:create-schema-transact-sql
  Scenario: USER-08 A schema comes with its tables and permissions
    Given these batches have run:
      """
      USE Payroll;
      GO
      CREATE SCHEMA keys AUTHORIZATION auditor
          CREATE TABLE inventory (name sysname, thumbprint varbinary(32))
          GRANT SELECT ON SCHEMA::keys TO operator;
      """
    When "operator" runs:
      """
      SELECT COUNT(*) AS keys FROM Payroll.keys.inventory;
      """
    Then the result is:
      | keys |
      | 0    |

  @source:alter-schema-transact-sql
  Scenario: USER-09 An object that moves to another schema leaves its permissions behind
    Given these batches have run:
      """
      USE Payroll;
      GO
      CREATE SCHEMA archive;
      GO
      GRANT SELECT ON dbo.staff TO operator;
      ALTER SCHEMA archive TRANSFER dbo.staff;
      """
    When "operator" runs:
      """
      SELECT name FROM Payroll.archive.staff;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                           |
      | 229    | 14    | any   | 1    | The SELECT permission was denied on the object 'staff', database 'Payroll', schema 'archive'. |

  @source:loginproperty-transact-sql
  Scenario: USER-10 The policy of a login can be asked for
    When this runs:
      """
      SELECT LOGINPROPERTY('operator', 'IsLocked') AS locked, LOGINPROPERTY('operator', 'BadPasswordCount') AS wrong,
             LOGINPROPERTY('operator', 'DaysUntilExpiration') AS days;
      """
    Then the result is:
      | locked | wrong | days |
      | 0      | 0     | NULL |
