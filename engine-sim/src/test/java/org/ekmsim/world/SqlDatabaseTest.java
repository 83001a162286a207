package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ekmsim.engine.message.EngineError;
import org.junit.jupiter.api.Test;

/**
 * Logical servers of Azure SQL Database: who administers them, and members of groups of Microsoft Entra.
 *
 * <p>Source: "Microsoft Entra authentication for Azure SQL", overview: administrator, limitations.
 */
class SqlDatabaseTest {

    private static final String ADMIN = "serveradmin";
    private static final String ALICE = "alice@contoso.com";
    private static final String BOB = "bob@contoso.com";
    private static final String NO_SCHEMA =
            "The specified schema name \"" + BOB + "\" either does not exist or you do not have permission to use it.";

    private final World world = EngineFixture.open(WorldTexts.shipped("azure-sql-database"));

    private Client connect(String login, String database) {
        return new Client(world.defaultInstance().connect(login, database));
    }

    @Test
    void theServiceNamesItselfAndItsAdministrator() {
        Client admin = EngineFixture.connect(world, ADMIN);
        admin.run("SELECT SERVERPROPERTY('EngineEdition'), SERVERPROPERTY('Edition'), SERVERPROPERTY('ProductVersion'),"
                        + " SERVERPROPERTY('EditionID'), @@SERVERNAME")
                .returns("5 | SQL Azure | 12.0.2000.8 | 1674378470 | contoso-primary");
        admin.run("SELECT LEFT(@@VERSION, 41)").returns("Microsoft SQL Azure (RTM) - 12.0.2000.8 \n");
        admin.run("SELECT COUNT(*) FROM sys.sql_logins WHERE name = 'sa'").returns("0");
        admin.run("SELECT compatibility_level FROM sys.databases WHERE name = 'Payroll'")
                .returns("170");
    }

    @Test
    void theEntraAdministratorIsAContainedUserOfMasterAndDboElsewhere() {
        connect(ALICE, "Payroll")
                .run("SELECT USER_NAME(), IS_MEMBER('db_owner')")
                .returns("dbo | 1");
        EngineFixture.connect(world, ALICE)
                .run(
                        "SELECT name, type_desc, CAST(sid AS uniqueidentifier) FROM sys.database_principals WHERE type = 'X'")
                .returns("dba-team | EXTERNAL_GROUP | 7e6a3c11-51b2-4ae8-9c1e-2a8a3b0c9d10");
        EngineFixture.connect(world, ALICE)
                .run("SELECT COUNT(*) FROM sys.server_principals WHERE type IN ('E', 'X')")
                .returns("0");
    }

    @Test
    void onlyAMicrosoftEntraIdentityCreatesPrincipalsOfMicrosoftEntra() {
        connect(ADMIN, "Payroll")
                .run("CREATE USER clerks FROM EXTERNAL PROVIDER")
                .fails(
                        33159,
                        16,
                        1,
                        "Principal 'clerks' could not be created. Only connections established with Active Directory accounts"
                                + " can create other Active Directory users.");
        connect(ALICE, "Payroll")
                .run("CREATE USER clerks FROM EXTERNAL PROVIDER")
                .saysNothing();
        connect(ALICE, "master")
                .run("CREATE LOGIN [" + BOB + "] FROM EXTERNAL PROVIDER")
                .saysNothing();
    }

    private Client memberOfDdlAdmins(String... more) {
        Client alice = connect(ALICE, "Payroll");
        alice.run("CREATE USER clerks FROM EXTERNAL PROVIDER").saysNothing();
        alice.run("ALTER ROLE db_ddladmin ADD MEMBER clerks").saysNothing();
        for (String batch : more) {
            alice.run(batch).saysNothing();
        }
        return connect(BOB, "Payroll");
    }

    @Test
    void aMemberOfAGroupHasNoSchemaToCreateIn() {
        Client bob = memberOfDdlAdmins();
        bob.run("CREATE TABLE t (a int)").fails(2760, 16, 1, NO_SCHEMA);
        bob.run("CREATE TABLE dbo.t (a int)").saysNothing();
    }

    @Test
    void viewsAndSchemasWantADefaultSchemaToo() {
        Client bob = memberOfDdlAdmins();
        bob.run("CREATE VIEW v AS SELECT 1 AS a").fails(2760, 16, 1, NO_SCHEMA);
        assertThat(bob.run("CREATE SCHEMA own").messages())
                .extracting(message -> message.number())
                .containsExactly(2760, 2759);
    }

    @Test
    void aDefaultSchemaOfTheGroupMendsIt() {
        memberOfDdlAdmins("ALTER USER clerks WITH DEFAULT_SCHEMA = dbo")
                .run("CREATE TABLE t (a int)")
                .saysNothing();
        connect(ALICE, "Payroll")
                .run("SELECT SCHEMA_NAME(schema_id) FROM sys.tables")
                .returns("dbo");
    }

    @Test
    void aUserOfOnesOwnMendsIt() {
        memberOfDdlAdmins("CREATE USER [" + BOB + "] FROM EXTERNAL PROVIDER")
                .run("CREATE TABLE t (a int)")
                .saysNothing();
    }

    @Test
    void aServerWithoutEntraAdministratorLetsNobodyOfMicrosoftEntraIn() {
        assertThatThrownBy(() -> world.instance("contoso-secondary").connect(ALICE, "Payroll"))
                .isInstanceOf(EngineError.class);
        new Client(world.instance("contoso-secondary").connect(ADMIN, "Payroll"))
                .run("SELECT DB_NAME()")
                .returns("Payroll");
    }

    @Test
    void useDoesNotSwitchDatabases() {
        Client admin = connect(ADMIN, "Payroll");
        admin.run("USE Payroll");
        admin.run("USE Sales")
                .fails(
                        40508,
                        16,
                        1,
                        "USE statement is not supported to switch between databases. Use a new connection to connect to a"
                                + " different database.");
        admin.run("SELECT DB_NAME()").returns("Payroll");
    }
}
