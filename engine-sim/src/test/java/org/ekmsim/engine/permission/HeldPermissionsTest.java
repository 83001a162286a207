package org.ekmsim.engine.permission;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.Test;

/** What the functions about permissions and the views of them tell of columns, and which permissions there are. */
class HeldPermissionsTest {

    @Test
    void columns_have_permissions_of_their_own() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given("USE TestTDE; CREATE USER clerk; GRANT SELECT (id), UPDATE (id, note) ON notes TO clerk;"
                        + " DENY UPDATE (note) ON notes TO clerk")
                .world();
        Client clerk = EngineFixture.connect(world, "clerk");
        clerk.run(
                        "USE TestTDE; SELECT subentity_name, permission_name FROM sys.fn_my_permissions('dbo.notes', 'OBJECT')"
                                + " ORDER BY subentity_name, permission_name")
                .succeeds()
                .returns("id | SELECT", "id | UPDATE");
        clerk.run("SELECT HAS_PERMS_BY_NAME('dbo.notes', 'OBJECT', 'SELECT', 'id', 'COLUMN'),"
                        + " HAS_PERMS_BY_NAME('dbo.notes', 'OBJECT', 'SELECT', 'note', 'COLUMN'),"
                        + " HAS_PERMS_BY_NAME('dbo.notes', 'OBJECT', 'SELECT'),"
                        + " HAS_PERMS_BY_NAME('dbo.notes', 'OBJECT', 'SELECT', 'nothing', 'COLUMN')")
                .returns("1 | 0 | 0 | null");
    }

    @Test
    void exceptions_for_columns_stand_on_the_pages_of_the_database() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given(
                        "USE TestTDE; CREATE USER clerk; GRANT SELECT ON notes TO clerk; REVOKE SELECT (note) ON notes FROM clerk",
                        "ALTER DATABASE TestTDE SET OFFLINE; ALTER DATABASE TestTDE SET ONLINE")
                .world();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run(
                        "USE TestTDE; SELECT class_desc, minor_id, permission_name, state, state_desc FROM sys.database_permissions"
                                + " WHERE class = 1")
                .returns("OBJECT_OR_COLUMN | 0 | SELECT | G | GRANT", "OBJECT_OR_COLUMN | 2 | SELECT | R | REVOKE");
    }

    @Test
    void what_is_said_of_the_whole_object_counts_for_its_columns_again() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given(
                        "USE TestTDE; CREATE USER clerk; DENY SELECT (note) ON notes TO clerk; GRANT SELECT ON notes TO clerk")
                .world();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("USE TestTDE; SELECT minor_id, state FROM sys.database_permissions WHERE class = 1")
                .returns("0 | G");
    }

    @Test
    void the_permissions_there_are_name_those_that_cover_them() {
        Client dba = EngineFixture.connect(EngineFixture.at(Stage.INSTALLED).world(), EngineFixture.DBA);
        dba.run(
                        "SELECT permission_name, type, covering_permission_name, parent_class_desc, parent_covering_permission_name"
                                + " FROM sys.fn_builtin_permissions('ASYMMETRIC KEY')")
                .succeeds()
                .returns(
                        "ALTER | AL | CONTROL | DATABASE | ALTER ANY ASYMMETRIC KEY",
                        "CONTROL | CL |  | DATABASE | CONTROL",
                        "REFERENCES | RF | CONTROL | DATABASE | REFERENCES",
                        "TAKE OWNERSHIP | TO | CONTROL | DATABASE | CONTROL",
                        "VIEW DEFINITION | VW | CONTROL | DATABASE | VIEW DEFINITION");
        dba.run("SELECT permission_name FROM sys.fn_builtin_permissions(DEFAULT) WHERE class_desc = 'LOGIN'")
                .returns("ALTER", "CONTROL", "IMPERSONATE", "VIEW DEFINITION");
        dba.run("SELECT * FROM sys.fn_builtin_permissions('NO CLASS')")
                .succeeds()
                .returns();
    }
}
