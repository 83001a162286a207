@source:authentication-aad-overview @entra
Feature: Logical servers of SQL Database and managed instances

  What the services of Azure have that a server has not, and the other way round. The table of everything they refuse stands with the
  engine; here are the statements of extensible key management, each as its own page has it.

  Scenario: AZURE-01 On a logical server the administrator is a contained user of master, and dbo elsewhere
    Given the world "azure-sql-database"
    When "alice@contoso.com" runs in "master":
      """
      SELECT name, type_desc FROM sys.database_principals WHERE type IN ('E', 'X');
      """
    Then the result is:
      | name     | type_desc      |
      | dba-team | EXTERNAL_GROUP |
    When "alice@contoso.com" runs in "Payroll":
      """
      SELECT USER_NAME() AS me, IS_MEMBER('db_owner') AS owner;
      """
    Then the result is:
      | me  | owner |
      | dbo | 1     |

  @source:create-cryptographic-provider-transact-sql
  Scenario Outline: AZURE-02 There is no extensible key management: <world>
    Given the world "<world>"
    When this runs:
      """
      CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
      FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
      """
    Then the messages are:
      | number   | level | state | line | text   |
      | <number> | 16    | any   | 1    | <text> |

    Examples:
      | world              | number | text                                                                                                |
      | azure-sql-database | 40510  | Statement 'CREATE CRYPTOGRAPHIC PROVIDER' is not supported in this version of SQL Server.           |
      | managed-instance   | 41906  | Statement 'CREATE CRYPTOGRAPHIC PROVIDER' is not supported in SQL Database Managed Instance. |

  @source:transact-sql-tsql-differences-sql-server
  Scenario: AZURE-03 Credentials of the server and its configuration are not there in SQL Database
    Given the world "azure-sql-database"
    When this runs:
      """
      CREATE CREDENTIAL c WITH IDENTITY = 'Managed Identity';
      GO
      EXEC sp_configure 'EKM provider enabled', 1;
      GO
      DBCC TRACEON (4675, -1);
      GO
      BACKUP DATABASE Payroll TO DISK = 'C:\payroll.bak';
      """
    Then the messages are:
      | number | level | state | line | text                                                                           |
      | 40510  | 16    | any   | 1    | Statement 'CREATE CREDENTIAL' is not supported in this version of SQL Server. |
      | 40510  | 16    | any   | 1    | Statement 'CONFIG' is not supported in this version of SQL Server.            |
      | 40518  | 16    | any   | 1    | DBCC command 'traceon' is not supported in this version of SQL Server.        |
      | 40510  | 16    | any   | 1    | Statement 'BACKUP DATABASE' is not supported in this version of SQL Server.   |

  @source:use-transact-sql
  Scenario: AZURE-04 A connection stays in its database
    Given the world "azure-sql-database"
    When "serveradmin" runs in "Payroll":
      """
      USE Sales;
      GO
      SELECT name FROM Sales.sys.tables;
      GO
      SELECT DB_NAME() AS here;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                    |
      | 40508  | 16    | any   | 1    | USE statement is not supported to switch between databases. Use a new connection to connect to a different database. |
      | 40515  | 16    | any   | 1    | Reference to database and/or server name in 'Sales.sys.tables' is not supported in this version of SQL Server.      |
    And the result is:
      | here    |
      | Payroll |

  @source:serverproperty-transact-sql
  Scenario Outline: AZURE-05 The services tell what they are: <world>
    Given the world "<world>"
    When this runs:
      """
      SELECT SERVERPROPERTY('EngineEdition') AS engine, SERVERPROPERTY('Edition') AS edition,
          SERVERPROPERTY('ProductVersion') AS version;
      """
    Then the result is:
      | engine   | edition   | version     |
      | <engine> | SQL Azure | 12.0.2000.8 |

    Examples:
      | world              | engine |
      | azure-sql-database | 5      |
      | managed-instance   | 8      |
