package org.ekmsim.engine.permission;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows of the catalogue views a session sees: those of what it holds a permission on, and never an error for the others. */
class VisibilityTest {

    private static final String PREPARED =
            "USE TestTDE; CREATE USER clerk; CREATE USER guard; CREATE ROLE readers; USE master";

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# view with its condition | what the administrator runs | rows
master.sys.asymmetric_keys | | 0
master.sys.asymmetric_keys | USE master; CREATE USER clerk; GRANT VIEW DEFINITION ON ASYMMETRIC KEY::EKMSampleASYKey TO clerk | 1
master.sys.asymmetric_keys | GRANT VIEW ANY DEFINITION TO clerk | 1
master.sys.asymmetric_keys | GRANT VIEW ANY SECURITY DEFINITION TO clerk | 1
sys.credentials | | 0
sys.credentials | GRANT ALTER ANY CREDENTIAL TO clerk | 1
sys.cryptographic_providers | | 1
sys.server_principals WHERE name = 'guard' | | 0
sys.server_principals WHERE name = 'guard' | GRANT IMPERSONATE ON LOGIN::guard TO clerk | 1
sys.server_principals WHERE name = 'guard' | GRANT ALTER ANY LOGIN TO clerk | 1
sys.server_principals WHERE name = 'guard' | GRANT ALTER ANY LOGIN TO clerk; DENY VIEW DEFINITION ON LOGIN::guard TO clerk | 0
sys.sql_logins WHERE name = 'guard' | | 0
sys.sql_logins WHERE name = 'guard' | GRANT VIEW DEFINITION ON LOGIN::guard TO clerk | 1
sys.server_permissions WHERE grantee_principal_id = SUSER_ID('guard') | | 0
sys.server_permissions WHERE grantee_principal_id = SUSER_ID('guard') | GRANT CONTROL ON LOGIN::guard TO clerk | 1
sys.server_role_members WHERE member_principal_id = SUSER_ID('guard') | ALTER SERVER ROLE dbcreator ADD MEMBER guard | 0
TestTDE.sys.database_principals WHERE name = 'guard' | | 0
TestTDE.sys.database_principals WHERE name = 'guard' | USE TestTDE; GRANT ALTER ANY USER TO clerk | 1
TestTDE.sys.database_principals WHERE name = 'readers' | | 0
TestTDE.sys.database_principals WHERE name = 'readers' | USE TestTDE; ALTER ROLE readers ADD MEMBER clerk | 1
TestTDE.sys.database_role_members WHERE role_principal_id > 4 AND role_principal_id < 16384 | USE TestTDE; ALTER ROLE readers ADD MEMBER guard | 0
TestTDE.sys.database_role_members WHERE role_principal_id > 4 AND role_principal_id < 16384 | USE TestTDE; ALTER ROLE readers ADD MEMBER clerk | 1
TestTDE.sys.database_permissions WHERE permission_name = 'SELECT' | USE TestTDE; GRANT SELECT ON notes TO guard | 0
TestTDE.sys.database_permissions WHERE permission_name = 'SELECT' | USE TestTDE; GRANT SELECT ON notes TO clerk | 1
TestTDE.sys.schemas WHERE name = 'hidden' | USE TestTDE; EXEC('CREATE SCHEMA hidden') | 0
TestTDE.sys.schemas WHERE name = 'hidden' | USE TestTDE; EXEC('CREATE SCHEMA hidden'); GRANT SELECT ON SCHEMA::hidden TO clerk | 1
TestTDE.sys.tables | | 0
TestTDE.sys.tables | USE TestTDE; GRANT INSERT ON notes TO clerk | 1
TestTDE.sys.tables | USE TestTDE; GRANT SELECT ON SCHEMA::dbo TO clerk | 1
TestTDE.sys.columns WHERE object_id = OBJECT_ID('TestTDE.dbo.notes') | | 0
TestTDE.sys.procedures | USE TestTDE; EXEC('CREATE PROCEDURE p AS RETURN') | 0
TestTDE.sys.procedures | USE TestTDE; EXEC('CREATE PROCEDURE p AS RETURN'); GRANT EXECUTE ON p TO clerk | 1
TestTDE.sys.sql_modules WHERE definition IS NULL | USE TestTDE; EXEC('CREATE PROCEDURE p AS RETURN'); GRANT EXECUTE ON p TO clerk | 1
TestTDE.sys.sql_modules WHERE definition IS NOT NULL | USE TestTDE; EXEC('CREATE PROCEDURE p AS RETURN'); GRANT VIEW DEFINITION ON p TO clerk | 1
TestTDE.sys.objects WHERE name = 'p' | USE TestTDE; EXEC('CREATE VIEW p AS SELECT 1 AS one') | 0
sys.databases WHERE name = 'TestTDE' | DENY VIEW ANY DATABASE TO clerk | 0
""")
    void shows(String view, @Nullable String administrator, int rows) {
        EngineFixture fixture = EngineFixture.at(Stage.DATABASE).given(PREPARED);
        World world = (administrator == null ? fixture : fixture.given(administrator)).world();
        Client clerk = EngineFixture.connect(world, "clerk");
        assertThat(clerk.run("SELECT COUNT(*) FROM " + view).succeeds().value()).isEqualTo(rows);
    }
}
