@source:authentication-aad-overview @entra
Feature: Logins and users of Microsoft Entra

  People, applications and groups of Microsoft Entra become logins of a server, users of a login, or contained users of a database.
  What they are can be read in the catalogue.

  The page on authentication writes EXTERNAL_LOGIN for users as well as for logins. The simulator shows EXTERNAL_LOGIN in
  sys.server_principals and EXTERNAL_USER in sys.database_principals: so the page of that view has it, and so message 33163 has it,
  which names the types of users "E (EXTERNAL_USER) and X (EXTERNAL_GROUP)".

  Background:
    Given the world "entra"

  Scenario: ENTRA-01 The security identifier of a login is the object id of the identity
    Given these batches have run:
      """
      CREATE LOGIN [alice@contoso.com] FROM EXTERNAL PROVIDER;
      CREATE LOGIN clerks FROM EXTERNAL PROVIDER;
      """
    When this runs:
      """
      SELECT name, type, type_desc, CAST(sid AS uniqueidentifier) AS EntraID, LEN(sid) AS bytes
      FROM sys.server_principals WHERE name IN ('alice@contoso.com', 'dba-team') ORDER BY name;
      """
    Then the result is:
      | name              | type | type_desc      | EntraID                              | bytes |
      | alice@contoso.com | E    | EXTERNAL_LOGIN | 4466E2F8-0FEA-4C61-A470-F79AB6A7FF0A | 16    |
      | dba-team          | X    | EXTERNAL_GROUP | 7E6A3C11-51B2-4AE8-9C1E-2A8A3B0C9D10 | 16    |

  Scenario: ENTRA-02 The identifier of a user of a login ends in AADE, that of a contained user does not
    Given these batches have run:
      """
      CREATE LOGIN [alice@contoso.com] FROM EXTERNAL PROVIDER;
      GO
      USE Payroll;
      CREATE USER [alice@contoso.com] FROM LOGIN [alice@contoso.com];
      CREATE USER [bob@contoso.com] FROM EXTERNAL PROVIDER;
      CREATE USER clerks FROM EXTERNAL PROVIDER;
      """
    When this runs:
      """
      SELECT name, type_desc, LEN(sid) AS bytes, RIGHT(CONVERT(varchar(100), sid, 2), 4) AS ending
      FROM sys.database_principals WHERE name = 'alice@contoso.com';
      SELECT CASE
          WHEN CONVERT(VARCHAR(100), sid, 2) LIKE '%AADE' AND len(sid) = 18 THEN 'login-based user'
          ELSE 'contained database user'
          END AS user_type,
          *
      FROM sys.database_principals WHERE TYPE = 'E' OR TYPE = 'X'
      """
    Then result 1 is:
      | name              | type_desc     | bytes | ending |
      | alice@contoso.com | EXTERNAL_USER | 18    | AADE   |
    And result 2 is:
      | user_type               | name              | principal_id | type | type_desc      | default_schema_name | create_date | modify_date | owning_principal_id | sid | is_fixed_role | authentication_type | authentication_type_desc | default_language_name | default_language_lcid | allow_encrypted_value_modifications |
      | login-based user        | alice@contoso.com | 5            | E    | EXTERNAL_USER  | dbo                 | any         | any         | NULL                | any | 0             | any                 | any                      | NULL                  | NULL                  | 0                                   |
      | contained database user | bob@contoso.com   | 6            | E    | EXTERNAL_USER  | dbo                 | any         | any         | NULL                | any | 0             | any                 | any                      | NULL                  | NULL                  | 0                                   |
      | contained database user | clerks            | 7            | X    | EXTERNAL_GROUP | NULL                | any         | any         | NULL                | any | 0             | any                 | any                      | NULL                  | NULL                  | 0                                   |

  Scenario: ENTRA-03 The object id can be read from the identifier of a user
    Given these batches have run:
      """
      USE Payroll;
      CREATE USER [alice@contoso.com] FROM EXTERNAL PROVIDER;
      """
    When this runs:
      """
      SELECT CAST(sid AS UNIQUEIDENTIFIER) AS EntraID FROM sys.database_principals WHERE name = 'alice@contoso.com';
      """
    Then the result is:
      | EntraID                              |
      | 4466E2F8-0FEA-4C61-A470-F79AB6A7FF0A |

  Scenario: ENTRA-04 The page's query of all principals lacks the END of its CASE, and does not parse
    When this runs:
      """
      SELECT
        name,
        CAST(sid AS UNIQUEIDENTIFIER) AS EntraID,
        CASE WHEN TYPE = 'E' THEN 'App/User' ELSE 'Group' AS user_type,
        sid
      FROM sys.database_principals WHERE TYPE = 'E' OR TYPE = 'X'
      """
    Then the messages are:
      | number | level | state | line | text                                    |
      | 156    | 15    | 1     | 4    | Incorrect syntax near the keyword 'AS'. |

  Scenario: ENTRA-05 A contained user that has the name of a login inherits nothing from it
    Given these batches have run:
      """
      CREATE LOGIN [bob@contoso.com] FROM EXTERNAL PROVIDER;
      GRANT VIEW SERVER STATE TO [bob@contoso.com];
      GO
      USE Payroll;
      CREATE USER [bob@contoso.com] FROM EXTERNAL PROVIDER;
      """
    When this runs:
      """
      EXECUTE AS USER = 'bob@contoso.com';
      SELECT HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW SERVER STATE') AS allowed;
      REVERT;
      """
    Then the result is:
      | allowed |
      | 0       |

  Scenario: ENTRA-06 Members of the group that is the administrator are administrators
    When "alice@contoso.com" runs:
      """
      SELECT IS_SRVROLEMEMBER('sysadmin') AS administrator, SUSER_SNAME() AS name;
      """
    Then the result is:
      | administrator | name              |
      | 1             | alice@contoso.com |
    And "bob@contoso.com" cannot connect

  Scenario: ENTRA-07 Members of a group that is a login connect under their own names
    Given these batches have run:
      """
      CREATE LOGIN clerks FROM EXTERNAL PROVIDER;
      """
    When "bob@contoso.com" runs:
      """
      SELECT ORIGINAL_LOGIN() AS login, original_login_name AS shown
      FROM sys.dm_exec_sessions WHERE session_id = @@SPID;
      """
    Then the result is:
      | login           | shown           |
      | bob@contoso.com | bob@contoso.com |

  Scenario: ENTRA-08 A contained user connects to the database it stands in, and to no other
    Given these batches have run:
      """
      USE Payroll;
      CREATE USER [bob@contoso.com] FROM EXTERNAL PROVIDER;
      """
    Then "bob@contoso.com" can connect to the database "Payroll"
    And "bob@contoso.com" cannot connect to the database "msdb"
    And "bob@contoso.com" cannot connect

  Scenario: ENTRA-09 Without an administrator nobody of Microsoft Entra connects
    Given these batches have run:
      """
      CREATE LOGIN [bob@contoso.com] FROM EXTERNAL PROVIDER;
      """
    Then "bob@contoso.com" can connect
    When the world is told "entra admin none"
    Then "bob@contoso.com" cannot connect
    And "alice@contoso.com" cannot connect

  Scenario: ENTRA-10 With Microsoft Entra-only authentication nobody else connects, sa included
    When the world is told "entra only on"
    Then "alice@contoso.com" can connect
    And "CONTOSO\dba" cannot connect
    And "reporting" cannot connect
    And "sa" cannot connect

  Scenario: ENTRA-11 A guest is a user like others
    Given these batches have run:
      """
      CREATE LOGIN [carol_fabrikam.com#EXT#@contoso.com] FROM EXTERNAL PROVIDER;
      """
    Then "carol_fabrikam.com#EXT#@contoso.com" can connect

  Scenario: ENTRA-12 Tokens of another issuer are refused
    Then "partner-app" cannot connect
    When this runs:
      """
      CREATE LOGIN [partner-app] FROM EXTERNAL PROVIDER;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                  |
      | 33130  | 16    | any   | 1    | Principal 'partner-app' could not be found or this principal type is not supported. |
