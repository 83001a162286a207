@source:authentication-aad-overview @entra
Feature: Limitations of Microsoft Entra authentication

  The limitations of the page, in its order. Not here: the recommended connection timeout of 30 seconds, which is a setting of the
  client; SQL Agent, auditing, the dedicated administrator connection and Database Mail, of which the simulator has nothing to show.

  Rule: Everywhere

    Scenario: LIMIT-01 Members of more than 2048 security groups cannot log in
      Given the world "entra"
      And these batches have run:
        """
        CREATE LOGIN [everywhere@contoso.com] FROM EXTERNAL PROVIDER;
        """
      Then "everywhere@contoso.com" cannot connect

    Scenario Outline: LIMIT-02 <function> returns NULL
      Given the world "entra"
      When "alice@contoso.com" runs:
        """
        SELECT <function> AS value, SUSER_SNAME() AS name;
        """
      Then the result is:
        | value | name              |
        | NULL  | alice@contoso.com |

      Examples:
        | function          |
        | SUSER_ID()        |
        | SUSER_NAME(1)     |
        | SUSER_SNAME(0x01) |
        | SUSER_ID('sa')    |
        | SUSER_SID('sa')   |

  Rule: SQL Database

    Background:
      Given the world "azure-sql-database"
      And "alice@contoso.com" has run in "Payroll":
        """
        CREATE USER clerks FROM EXTERNAL PROVIDER;
        """

    Scenario: LIMIT-03 A member of a group in db_owner cannot create a database scoped credential, a user in it can
      Given "alice@contoso.com" has run in "Payroll":
        """
        ALTER ROLE db_owner ADD MEMBER clerks;
        """
      When "bob@contoso.com" runs in "Payroll":
        """
        CREATE DATABASE SCOPED CREDENTIAL storage WITH IDENTITY = 'Managed Identity';
        """
      Then the messages are:
        | number | level | state | line | text                                                                                                       |
        | 2760   | 16    | 1     | 1    | The specified schema name "bob@contoso.com" either does not exist or you do not have permission to use it. |
      Given "alice@contoso.com" has run in "Payroll":
        """
        CREATE USER [bob@contoso.com] FROM EXTERNAL PROVIDER;
        ALTER ROLE db_owner ADD MEMBER [bob@contoso.com];
        """
      When "bob@contoso.com" runs in "Payroll":
        """
        CREATE DATABASE SCOPED CREDENTIAL storage WITH IDENTITY = 'Managed Identity';
        """
      Then there is no error

    Scenario: LIMIT-04 A member of a group has no schema to create in, unless it is written
      Given "alice@contoso.com" has run in "Payroll":
        """
        ALTER ROLE db_ddladmin ADD MEMBER clerks;
        """
      When "bob@contoso.com" runs in "Payroll":
        """
        CREATE TABLE absences (id int);
        GO
        CREATE VIEW present AS SELECT 1 AS id;
        GO
        CREATE SCHEMA own;
        GO
        CREATE TABLE dbo.absences (id int);
        """
      Then the messages are:
        | number | level | state | line | text                                                                                                       |
        | 2760   | 16    | 1     | 1    | The specified schema name "bob@contoso.com" either does not exist or you do not have permission to use it. |
        | 2760   | 16    | 1     | 1    | The specified schema name "bob@contoso.com" either does not exist or you do not have permission to use it. |
        | 2760   | 16    | 1     | 1    | The specified schema name "bob@contoso.com" either does not exist or you do not have permission to use it. |
        | 2759   | 16    | any   | 1    | CREATE SCHEMA failed due to previous errors.                                                               |

    Scenario Outline: LIMIT-05 <remedy> mends it
      Given "alice@contoso.com" has run in "Payroll":
        """
        ALTER ROLE db_ddladmin ADD MEMBER clerks;
        <statement>
        """
      When "bob@contoso.com" runs in "Payroll":
        """
        CREATE TABLE absences (id int);
        SELECT SCHEMA_NAME(schema_id) AS place FROM sys.tables;
        """
      Then the result is:
        | place |
        | dbo   |

      Examples:
        | remedy                    | statement                                             |
        | a default schema          | ALTER USER clerks WITH DEFAULT_SCHEMA = dbo;          |
        | a user of the own         | CREATE USER [bob@contoso.com] FROM EXTERNAL PROVIDER; |

    Scenario: LIMIT-06 After a failover to a server without an administrator nobody of Microsoft Entra connects
      Then on the server "contoso-primary" "bob@contoso.com" can connect to the database "Payroll"
      And on the server "contoso-secondary" "bob@contoso.com" cannot connect to the database "Payroll"
      And on the server "contoso-secondary" "alice@contoso.com" cannot connect to the database "Payroll"
      And on the server "contoso-secondary" "serveradmin" can connect to the database "Payroll"

    Scenario: LIMIT-07 Without the administrator nobody of Microsoft Entra connects, and unusable users can be dropped
      When the world is told "entra admin none"
      Then "bob@contoso.com" cannot connect to the database "Payroll"
      When "serveradmin" runs in "Payroll":
        """
        DROP USER clerks;
        """
      Then there is no error

  Rule: Managed instance

    Background:
      Given the world "managed-instance"

    Scenario: LIMIT-08 Logins and users of Microsoft Entra are there
      When "alice@contoso.com" runs:
        """
        CREATE LOGIN [bob@contoso.com] FROM EXTERNAL PROVIDER;
        GO
        USE Payroll;
        CREATE USER [bob@contoso.com] FROM LOGIN [bob@contoso.com];
        CREATE USER [dora@contoso.com] FROM EXTERNAL PROVIDER;
        """
      Then there is no error
      And "bob@contoso.com" can connect
      And "dora@contoso.com" can connect to the database "Payroll"

    Scenario: LIMIT-09 The login of a group cannot own a database
      When "alice@contoso.com" runs:
        """
        CREATE LOGIN builders FROM EXTERNAL PROVIDER;
        GO
        ALTER AUTHORIZATION ON DATABASE::Payroll TO builders;
        """
      Then the errors are:
        | number | level | state | line | text                                                                                                                                         |
        | 15353  | 16    | any   | 1    | An entity of type database cannot be owned by a role, a group, an approle, or by principals mapped to certificates or asymmetric keys. |

    Scenario: LIMIT-10 A member of a group in dbcreator has no access to the database it has made, which is sa's
      Given "alice@contoso.com" has run in "master":
        """
        CREATE LOGIN builders FROM EXTERNAL PROVIDER;
        ALTER SERVER ROLE dbcreator ADD MEMBER builders;
        """
      When "bob@contoso.com" runs:
        """
        CREATE DATABASE Bobs;
        GO
        USE Bobs;
        GO
        """
      Then the errors are:
        | number | level | state | line | text                                                                                                               |
        | 916    | 14    | any   | 1    | The server principal "bob@contoso.com" is not able to access the database "Bobs" under the current security context. |
      When "alice@contoso.com" runs:
        """
        SELECT SUSER_SNAME() AS me, o.name AS owner
        FROM sys.databases AS d JOIN sys.server_principals AS o ON o.sid = d.owner_sid WHERE d.name = 'Bobs';
        """
      Then the result is:
        | me                | owner |
        | alice@contoso.com | sa    |

    Scenario: LIMIT-11 A person in dbcreator has access to the database it has made
      Given "alice@contoso.com" has run in "master":
        """
        CREATE LOGIN [bob@contoso.com] FROM EXTERNAL PROVIDER;
        ALTER SERVER ROLE dbcreator ADD MEMBER [bob@contoso.com];
        """
      When "bob@contoso.com" runs:
        """
        CREATE DATABASE Bobs;
        GO
        USE Bobs;
        GO
        SELECT USER_NAME() AS me;
        """
      Then the result is:
        | me  |
        | dbo |

    Scenario: LIMIT-12 Several logins of Microsoft Entra can be sysadmin
      Given "alice@contoso.com" has run in "master":
        """
        CREATE LOGIN [bob@contoso.com] FROM EXTERNAL PROVIDER;
        ALTER SERVER ROLE sysadmin ADD MEMBER [bob@contoso.com];
        CREATE LOGIN [dora@contoso.com] FROM EXTERNAL PROVIDER;
        ALTER SERVER ROLE sysadmin ADD MEMBER [dora@contoso.com];
        """
      When "bob@contoso.com" runs:
        """
        SELECT m.name
        FROM sys.server_role_members AS r JOIN sys.server_principals AS m ON m.principal_id = r.member_principal_id
        WHERE r.role_principal_id = SUSER_ID('sysadmin') OR r.role_principal_id = 3
        ORDER BY m.name;
        """
      Then the result is:
        | name              |
        | alice@contoso.com |
        | bob@contoso.com   |
        | dora@contoso.com  |
        | sa                |
        | serveradmin       |

    Scenario Outline: LIMIT-13 Outside what is simulated: <what>
      When "alice@contoso.com" runs:
        """
        <statement>
        """
      Then the run ends at line 1, because "<construct>" is not modelled

      Examples:
        | what           | statement                                                                  | construct             |
        | logon triggers | CREATE TRIGGER t ON ALL SERVER FOR LOGON AS PRINT 'in';                    | CREATE TRIGGER        |
        | Service Broker | CREATE MESSAGE TYPE m VALIDATION = NONE;                                   | CREATE MESSAGE TYPE   |
        | PolyBase       | CREATE EXTERNAL DATA SOURCE s WITH (LOCATION = 'abs://c@a.blob.core.net'); | CREATE EXTERNAL DATA  |

    Scenario: LIMIT-14 Without the administrator nobody of Microsoft Entra connects, and a SQL Server login can drop what is unusable
      Given "alice@contoso.com" has run in "master":
        """
        CREATE LOGIN [bob@contoso.com] FROM EXTERNAL PROVIDER;
        """
      When the world is told "entra admin none"
      Then "bob@contoso.com" cannot connect
      And "alice@contoso.com" cannot connect
      When "serveradmin" runs:
        """
        DROP LOGIN [bob@contoso.com];
        """
      Then there is no error
