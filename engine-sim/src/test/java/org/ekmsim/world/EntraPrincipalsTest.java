package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.world.script.ScriptPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Logins and users of Microsoft Entra.
 *
 * <p>Source: "Microsoft Entra authentication for Azure SQL", overview; message texts from the list of events and errors.
 */
class EntraPrincipalsTest {

    private static final String ALICE = "alice@contoso.com";
    private static final String BOB = "bob@contoso.com";
    private static final String ALICE_ID = "4466e2f8-0fea-4c61-a470-f79ab6a7ff0a";

    private final World world = EngineFixture.open(WorldTexts.shipped("entra"));

    private Client dba() {
        return EngineFixture.connect(world, EngineFixture.DBA);
    }

    private void tell(String directive) {
        world.directives(world.defaultInstance()).execute(directive, new ScriptPosition("test.sql", 1));
    }

    @Test
    void aLoginHasTheObjectIdAsItsIdentifier() {
        dba().run("CREATE LOGIN [" + ALICE + "] FROM EXTERNAL PROVIDER").saysNothing();
        dba().run("SELECT type, type_desc, CAST(sid AS uniqueidentifier) FROM sys.server_principals WHERE name = '"
                        + ALICE + "'")
                .returns("E | EXTERNAL_LOGIN | " + ALICE_ID);
    }

    @Test
    void aGroupIsALoginForItsMembers() {
        dba().run("CREATE LOGIN clerks FROM EXTERNAL PROVIDER").saysNothing();
        dba().run("SELECT type, type_desc FROM sys.server_principals WHERE name = 'clerks'")
                .returns("X | EXTERNAL_GROUP");
        EngineFixture.connect(world, BOB)
                .run("SELECT IS_SRVROLEMEMBER('sysadmin')")
                .returns("0");
    }

    @Test
    void membersOfTheAdministratorAreSysadminsAndNobodyElseIs() {
        EngineFixture.connect(world, ALICE)
                .run("SELECT IS_SRVROLEMEMBER('sysadmin')")
                .returns("1");
        assertThatThrownBy(() -> EngineFixture.connect(world, BOB))
                .isInstanceOfSatisfying(
                        EngineError.class, e -> assertThat(e.number()).isEqualTo(18456));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATE LOGIN nobody FROM EXTERNAL PROVIDER          | 33130 | Principal 'nobody' could not be found or this principal type is not supported.
            CREATE LOGIN readers FROM EXTERNAL PROVIDER         | 33131 | Principal 'readers' has a duplicate display name. Make the display name unique in Azure Active Directory and execute this statement again.
            CREATE LOGIN [partner-app] FROM EXTERNAL PROVIDER   | 33130 | Principal 'partner-app' could not be found or this principal type is not supported.
            CREATE LOGIN [payroll-app] FROM EXTERNAL PROVIDER   | 37465 | Server identity does not have the required permissions to access the MS graph. Please follow the steps here : https://aka.ms/UMI-AzureSQL-permissions
            CREATE LOGIN [dba-team] FROM EXTERNAL PROVIDER      | 15025 | The server principal 'dba-team' already exists.
            """)
    void whatCannotBecomeALogin(String statement, int number, String text) {
        assertThat(dba().run(statement).messages()).singleElement().satisfies(message -> {
            assertThat(message.number()).isEqualTo(number);
            assertThat(message.level()).isEqualTo(16);
            assertThat(message.text()).isEqualTo(text);
        });
    }

    @Test
    void aPersonLooksUpWithPermissionsOfTheOwnAndAServiceWithThoseOfTheServer() {
        EngineFixture.connect(world, "contoso-mi")
                .run("CREATE LOGIN [payroll-app] FROM EXTERNAL PROVIDER")
                .fails(
                        37465,
                        16,
                        1,
                        "Server identity does not have the required permissions to access the MS graph. Please follow the"
                                + " steps here : https://aka.ms/UMI-AzureSQL-permissions");
        EngineFixture.connect(world, ALICE)
                .run("CREATE LOGIN [payroll-app] FROM EXTERNAL PROVIDER")
                .saysNothing();
    }

    @Test
    void theServerNeedsAnIdentityThatMayAsk() {
        tell("identity primary none");
        dba().run("CREATE LOGIN [" + BOB + "] FROM EXTERNAL PROVIDER")
                .fails(
                        37455,
                        16,
                        1,
                        "Server identity does not have permissions to access MS Graph. Please follow the steps here:"
                                + " https://aka.ms/SQLServer-AAD-Permissions.");
    }

    @Test
    void withoutAdministratorNobodyOfMicrosoftEntraConnectsAndNoLoginIsMade() {
        dba().run("CREATE LOGIN [" + BOB + "] FROM EXTERNAL PROVIDER").saysNothing();
        EngineFixture.connect(world, BOB).run("PRINT 'in'").prints("in");

        tell("entra admin none");

        assertThatThrownBy(() -> EngineFixture.connect(world, BOB)).isInstanceOf(EngineError.class);
        assertThatThrownBy(() -> EngineFixture.connect(world, ALICE)).isInstanceOf(EngineError.class);
        dba().run("CREATE LOGIN clerks FROM EXTERNAL PROVIDER")
                .fails(
                        37525,
                        16,
                        2,
                        "Command 'CREATE LOGIN' is not supported as Azure Active Directory is not configured for this"
                                + " instance.");
    }

    @Test
    void withMicrosoftEntraOnlyAuthenticationNobodyElseConnects() {
        tell("entra only on");
        for (String login : new String[] {EngineFixture.DBA, "sa", "reporting"}) {
            assertThatThrownBy(() -> EngineFixture.connect(world, login)).isInstanceOf(EngineError.class);
        }
        EngineFixture.connect(world, ALICE).run("PRINT 'in'").prints("in");
        tell("entra only off");
        dba().run("PRINT 'in'").prints("in");
    }

    @Test
    void membersOfMoreThan2048GroupsCannotConnect() {
        dba().run("CREATE LOGIN [everywhere@contoso.com] FROM EXTERNAL PROVIDER")
                .saysNothing();
        assertThatThrownBy(() -> EngineFixture.connect(world, "everywhere@contoso.com"))
                .isInstanceOf(EngineError.class);
    }

    /** Limitations: the five forms that return NULL, and those that do not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUSER_ID()                    | null
            SUSER_NAME(1)                 | null
            SUSER_SNAME(0x01)             | null
            SUSER_ID('sa')                | null
            SUSER_SID('sa')               | null
            SUSER_NAME()                  | alice@contoso.com
            SUSER_SNAME()                 | alice@contoso.com
            ORIGINAL_LOGIN()              | alice@contoso.com
            CAST(SUSER_SID() AS uniqueidentifier) | 4466e2f8-0fea-4c61-a470-f79ab6a7ff0a
            """)
    void functionsAboutLoginsAreNotSupported(String function, String value) {
        EngineFixture.connect(world, ALICE).run("SELECT " + function).returns(value);
    }

    @Test
    void membersOfAGroupKeepTheirOwnNames() {
        dba().run("CREATE LOGIN clerks FROM EXTERNAL PROVIDER").saysNothing();
        Client bob = EngineFixture.connect(world, BOB);
        bob.run("SELECT SUSER_SNAME(), ORIGINAL_LOGIN(), SYSTEM_USER").returns(BOB + " | " + BOB + " | " + BOB);
        bob.run("SELECT login_name, original_login_name FROM sys.dm_exec_sessions WHERE session_id = @@SPID")
                .returns(BOB + " | " + BOB);
    }

    /** CREATE SCHEMA: a server makes an implicit user and schema for a member of a group; that is not modelled. */
    @Test
    void implicitUsersAreRefusedByName() {
        dba().run("USE Payroll; CREATE USER clerks FROM EXTERNAL PROVIDER; ALTER ROLE db_ddladmin ADD MEMBER clerks");
        Client bob = new Client(world.defaultInstance().connect(BOB, "Payroll"));
        assertThatThrownBy(() -> bob.run("CREATE TABLE t (a int)"))
                .isInstanceOfSatisfying(UnmodelledException.class, e -> assertThat(e.construct())
                        .isEqualTo("implicit user of a member of a Microsoft Entra group"));
        bob.run("CREATE TABLE dbo.t (a int)").saysNothing();
    }

    @Test
    void theTokensListTheLoginsUsersAndRolesOfTheGroups() {
        dba().run("CREATE LOGIN clerks FROM EXTERNAL PROVIDER; ALTER SERVER ROLE dbcreator ADD MEMBER clerks")
                .saysNothing();
        dba().run("USE Payroll; CREATE USER clerks FROM EXTERNAL PROVIDER; ALTER ROLE db_datareader ADD MEMBER clerks");
        Client bob = new Client(world.defaultInstance().connect(BOB, "Payroll"));
        bob.run("SELECT name, type FROM sys.login_token ORDER BY name")
                .returns("clerks | EXTERNAL GROUP", "dbcreator | SERVER ROLE", "public | SERVER ROLE");
        bob.run("SELECT name, type, usage FROM sys.user_token ORDER BY name")
                .returns(
                        "clerks | EXTERNAL GROUP | GRANT OR DENY",
                        "db_datareader | ROLE | GRANT OR DENY",
                        "public | ROLE | GRANT OR DENY");
    }

    @Test
    void aContainedUserOfTheNameOfALoginDoesNotInheritItsPermissions() {
        dba().run("CREATE LOGIN [" + BOB + "] FROM EXTERNAL PROVIDER; GRANT VIEW SERVER STATE TO [" + BOB + "]")
                .saysNothing();
        dba().run("USE Payroll; CREATE USER [" + BOB + "] FROM EXTERNAL PROVIDER");
        dba().run("USE Payroll; EXECUTE AS USER = '" + BOB
                        + "'; SELECT HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW SERVER STATE'); REVERT")
                .returns("0");
        EngineFixture.connect(world, BOB)
                .run("SELECT HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW SERVER STATE')")
                .returns("1");
    }

    @Test
    void aContainedUserConnectsToItsDatabaseOnly() {
        dba().run("USE Payroll; CREATE USER [" + BOB + "] FROM EXTERNAL PROVIDER");
        new Client(world.defaultInstance().connect(BOB, "Payroll"))
                .run("SELECT USER_NAME(), DB_NAME()")
                .returns(BOB + " | Payroll");
        assertThatThrownBy(() -> EngineFixture.connect(world, BOB)).isInstanceOf(EngineError.class);
        assertThatThrownBy(() -> world.defaultInstance().connect(BOB, "msdb")).isInstanceOf(EngineError.class);
    }

    /** The page's SELECT lacks the END of its CASE. */
    @Test
    void theDocumentedQueryOfAllPrincipalsDoesNotParse() {
        dba().run("""
                SELECT
                  name,
                  CAST(sid AS UNIQUEIDENTIFIER) AS EntraID,
                  CASE WHEN TYPE = 'E' THEN 'App/User' ELSE 'Group' AS user_type,
                  sid
                FROM sys.database_principals WHERE TYPE = 'E' OR TYPE = 'X'
                """).fails(156, 15, 1, "Incorrect syntax near the keyword 'AS'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"carol_fabrikam.com#EXT#@contoso.com", ALICE})
    void guestsAreUsersLikeOthers(String name) {
        dba().run("CREATE LOGIN [" + name + "] FROM EXTERNAL PROVIDER").saysNothing();
        EngineFixture.connect(world, name).run("SELECT ORIGINAL_LOGIN()").returns(name);
    }

    @Test
    void theDocumentedQueryTellsUsersOfLoginsFromContainedUsers() {
        dba().run("CREATE LOGIN [" + ALICE + "] FROM EXTERNAL PROVIDER").saysNothing();
        dba().run("USE Payroll; CREATE USER [" + ALICE + "] FROM LOGIN [" + ALICE + "]; CREATE USER [" + BOB
                + "] FROM EXTERNAL PROVIDER; CREATE USER clerks FROM EXTERNAL PROVIDER;");
        dba().run("""
                USE Payroll;
                SELECT CASE
                    WHEN CONVERT(VARCHAR(100), sid, 2) LIKE '%AADE' AND len(sid) = 18 THEN 'login-based user'
                    ELSE 'contained database user'
                    END AS user_type, name, type, type_desc
                FROM sys.database_principals WHERE TYPE = 'E' OR TYPE = 'X' ORDER BY name""")
                .returns(
                        "login-based user | " + ALICE + " | E | EXTERNAL_USER",
                        "contained database user | " + BOB + " | E | EXTERNAL_USER",
                        "contained database user | clerks | X | EXTERNAL_GROUP");
        dba().run(
                        "USE Payroll; SELECT CAST(sid AS UNIQUEIDENTIFIER) AS EntraID FROM sys.database_principals WHERE name = '"
                                + ALICE + "'")
                .returns(ALICE_ID);
    }
}
