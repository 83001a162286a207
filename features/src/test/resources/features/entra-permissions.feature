@source:authentication-aad-overview @entra
Feature: What Microsoft Entra principals need to be made

  To make a principal the server asks Microsoft Graph. A person asks with permissions of the own; for a service, and for everybody who
  is not of Microsoft Entra, the server asks with those of its primary managed identity.

  Scenario Outline: GRAPH-01 The least permission that makes a principal for <who>
    Given the world "entra"
    When the world is told "identity graph contoso-mi <permission>"
    And this runs:
      """
      CREATE LOGIN [<name>] FROM EXTERNAL PROVIDER;
      USE Payroll;
      CREATE USER [<name>] FROM EXTERNAL PROVIDER;
      """
    Then there is no error

    Examples:
      | who                   | name              | permission           |
      | a service principal   | payroll-app       | Application.Read.All |
      | a managed identity    | contoso-mi        | Application.Read.All |
      | a user                | alice@contoso.com | User.Read.All        |
      | a group               | clerks            | GroupMember.Read.All |
      | a service principal   | payroll-app       | 'Directory Readers'  |
      | a user                | alice@contoso.com | 'Directory Readers'  |
      | a group               | clerks            | 'Directory Readers'  |

  Scenario Outline: GRAPH-02 <permission> does not make a principal for <who>
    Given the world "entra"
    When the world is told "identity graph contoso-mi <permission>"
    And this runs:
      """
      CREATE LOGIN [<name>] FROM EXTERNAL PROVIDER;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                                   |
      | 37465  | 16    | any   | 1    | Server identity does not have the required permissions to access the MS graph. Please follow the steps here : https://aka.ms/UMI-AzureSQL-permissions |

    Examples:
      | who                 | name              | permission                         |
      | a service principal | payroll-app       | User.Read.All GroupMember.Read.All |
      | a user              | alice@contoso.com | Application.Read.All               |
      | a group             | clerks            | User.Read.All Application.Read.All |

  Scenario: GRAPH-03 Without any permission of the server a person still makes principals, a service does not
    Given the world "entra"
    When the world is told "identity graph contoso-mi none"
    And "alice@contoso.com" runs:
      """
      CREATE LOGIN [payroll-app] FROM EXTERNAL PROVIDER;
      """
    Then there is no error
    When "contoso-mi" runs:
      """
      CREATE LOGIN [bob@contoso.com] FROM EXTERNAL PROVIDER;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                               |
      | 37455  | 16    | any   | 1    | Server identity does not have permissions to access MS Graph. Please follow the steps here: https://aka.ms/SQLServer-AAD-Permissions. |

  Scenario: GRAPH-04 A managed instance authenticates with the role Directory Readers of its identity
    Given the world "managed-instance"
    Then "alice@contoso.com" can connect
    When the world is told "identity graph contoso-mi-identity User.Read.All"
    Then "alice@contoso.com" cannot connect

  Scenario: GRAPH-05 ALTER ANY USER makes users
    Given the world "azure-sql-database"
    And "alice@contoso.com" has run in "Payroll":
      """
      CREATE USER [bob@contoso.com] FROM EXTERNAL PROVIDER;
      """
    When "bob@contoso.com" runs in "Payroll":
      """
      CREATE USER [dora@contoso.com] FROM EXTERNAL PROVIDER;
      """
    Then the messages are:
      | number | level | state | line | text                                                  |
      | 15247  | 16    | any   | 1    | User does not have permission to perform this action. |
    Given "alice@contoso.com" has run in "Payroll":
      """
      GRANT ALTER ANY USER TO [bob@contoso.com];
      """
    When "bob@contoso.com" runs in "Payroll":
      """
      CREATE USER [dora@contoso.com] FROM EXTERNAL PROVIDER;
      """
    Then there is no error

  Scenario: GRAPH-06 On SQL Database only who is of Microsoft Entra makes principals of Microsoft Entra
    Given the world "azure-sql-database"
    When "serveradmin" runs in "Payroll":
      """
      CREATE USER clerks FROM EXTERNAL PROVIDER;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                                         |
      | 33159  | 16    | any   | 1    | Principal 'clerks' could not be created. Only connections established with Active Directory accounts can create other Active Directory users. |
