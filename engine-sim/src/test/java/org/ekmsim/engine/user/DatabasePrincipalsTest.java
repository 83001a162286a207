package org.ekmsim.engine.user;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.Test;

/** What the views and functions about the principals of a database show, and that they stand on its pages. */
class DatabasePrincipalsTest {

    @Test
    void users_roles_and_permissions_come_back_with_the_database() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given(
                        "USE TestTDE; CREATE USER clerk WITH DEFAULT_SCHEMA = dbo; CREATE ROLE readers",
                        "USE TestTDE; ALTER ROLE readers ADD MEMBER clerk; GRANT SELECT ON notes TO readers",
                        "USE TestTDE; DENY UPDATE ON notes TO clerk",
                        "DROP LOGIN clerk",
                        "ALTER DATABASE TestTDE SET OFFLINE; ALTER DATABASE TestTDE SET ONLINE")
                .world();
        world.defaultInstance().restart();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run(
                        "SELECT name, type, default_schema_name FROM TestTDE.sys.database_principals WHERE principal_id BETWEEN 5 AND 16000")
                .returns("clerk | S | dbo", "readers | R | null");
        dba.run("SELECT class_desc, permission_name, state_desc, USER_NAME(grantor_principal_id)"
                        + " FROM TestTDE.sys.database_permissions WHERE grantee_principal_id > 4")
                .returns(
                        "DATABASE | CONNECT | GRANT | dbo",
                        "OBJECT_OR_COLUMN | UPDATE | DENY | dbo",
                        "OBJECT_OR_COLUMN | SELECT | GRANT | dbo");
        dba.run(
                        "USE TestTDE; SELECT r.name, m.name FROM sys.database_role_members d"
                                + " JOIN sys.database_principals r ON r.principal_id = d.role_principal_id"
                                + " JOIN sys.database_principals m ON m.principal_id = d.member_principal_id WHERE r.name = 'readers'")
                .returns("readers | clerk");
    }

    @Test
    void system_principals_have_their_documented_ids() {
        Client dba = EngineFixture.connect(EngineFixture.at(Stage.DATABASE).world(), EngineFixture.DBA);
        dba.run("SELECT name, principal_id FROM TestTDE.sys.database_principals WHERE principal_id < 5")
                .returns("public | 0", "dbo | 1", "guest | 2", "INFORMATION_SCHEMA | 3", "sys | 4");
        dba.run(
                        "USE TestTDE; SELECT USER_NAME(), SCHEMA_NAME(), IS_MEMBER('db_owner'), USER_ID('guest'), SCHEMA_ID('dbo'),"
                                + " HAS_DBACCESS('TestTDE')")
                .succeeds()
                .returns("dbo | dbo | 1 | 2 | 1 | 1");
    }

    @Test
    void rows_one_may_not_see_are_absent() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given("USE TestTDE; CREATE USER clerk; CREATE USER guard; CREATE ROLE readers")
                .world();
        Client clerk = EngineFixture.connect(world, "clerk");
        clerk.run("USE TestTDE").succeeds();
        clerk.run("SELECT name FROM sys.database_principals WHERE principal_id BETWEEN 5 AND 16000")
                .returns("clerk");
        clerk.run("SELECT COUNT(*) FROM sys.asymmetric_keys").returns("0");
        clerk.run("SELECT name FROM sys.server_principals WHERE type = 'S'").returns("sa", "clerk");
        clerk.run("SELECT name, password_hash FROM sys.sql_logins").returns("sa | null", "clerk | null");
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("USE TestTDE; GRANT VIEW DEFINITION ON USER::guard TO clerk")
                .succeeds();
        clerk.run("SELECT name FROM sys.database_principals WHERE principal_id BETWEEN 5 AND 16000")
                .returns("clerk", "guard");
    }

    @Test
    void names_without_a_schema_mean_the_default_schema_first() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given(
                        "USE TestTDE; EXEC('CREATE SCHEMA archive')",
                        "USE TestTDE; CREATE TABLE archive.notes (id int); CREATE USER clerk WITH DEFAULT_SCHEMA = archive;"
                                + " ALTER ROLE db_datareader ADD MEMBER clerk")
                .world();
        Client clerk = EngineFixture.connect(world, "clerk");
        clerk.run("USE TestTDE").succeeds();
        clerk.run("SELECT COUNT(*) FROM notes").returns("0");
        clerk.run("SELECT COUNT(*) FROM dbo.notes").returns("2");
    }

    @Test
    void functions_tell_what_one_holds() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given(
                        "GRANT ALTER ANY LOGIN TO clerk",
                        "USE TestTDE; CREATE USER clerk; GRANT SELECT ON notes TO clerk")
                .world();
        Client clerk = EngineFixture.connect(world, "clerk");
        clerk.run("SELECT permission_name FROM fn_my_permissions(NULL, 'SERVER')")
                .returns("ALTER ANY LOGIN", "CONNECT SQL", "CREATE LOGIN", "VIEW ANY DATABASE");
        clerk.run(
                        "USE TestTDE; SELECT permission_name FROM sys.fn_my_permissions('dbo.notes', 'OBJECT') WHERE subentity_name = ''")
                .returns("SELECT");
        clerk.run(
                        "SELECT HAS_PERMS_BY_NAME('dbo.notes', 'OBJECT', 'SELECT'), HAS_PERMS_BY_NAME('dbo.notes', 'OBJECT', 'DELETE'),"
                                + " HAS_PERMS_BY_NAME('dbo.nothing', 'OBJECT', 'SELECT'), HAS_PERMS_BY_NAME(NULL, NULL, 'CREATE LOGIN')")
                .returns("1 | 0 | null | 1");
    }

    @Test
    void a_denied_view_of_databases_leaves_the_ones_everybody_needs() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given("DENY VIEW ANY DATABASE TO clerk")
                .world();
        EngineFixture.connect(world, "clerk")
                .run("SELECT name FROM sys.databases")
                .returns("master", "tempdb");
    }

    @Test
    void a_text_run_by_exec_gives_its_context_back() {
        Client dba = EngineFixture.connect(EngineFixture.at(Stage.INSTALLED).world(), EngineFixture.DBA);
        dba.run("EXEC('EXECUTE AS LOGIN = ''clerk'''); SELECT SUSER_SNAME()").returns("CONTOSO\\dba");
    }
}
