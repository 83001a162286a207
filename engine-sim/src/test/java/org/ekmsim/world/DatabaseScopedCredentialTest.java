package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Credentials scoped to a database.
 *
 * <p>Sources: CREATE, ALTER and DROP DATABASE SCOPED CREDENTIAL (Transact-SQL), sys.database_scoped_credentials (Transact-SQL);
 * "Microsoft Entra authentication for Azure SQL", limitations.
 */
class DatabaseScopedCredentialTest {

    private static final String CREATE = "CREATE DATABASE SCOPED CREDENTIAL c WITH IDENTITY = 'Managed Identity'";
    private static final String ALICE = "alice@contoso.com";
    private static final String BOB = "bob@contoso.com";

    private final World world = EngineFixture.open(WorldTexts.shipped("azure-sql-database"));

    private Client payroll(String login) {
        return new Client(world.defaultInstance().connect(login, "Payroll"));
    }

    @Test
    void aCredentialOfADatabaseIsMadeAlteredAndDropped() {
        Client admin = payroll("serveradmin");
        admin.run("CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'Pa$$w0rd-4-keys'")
                .saysNothing();
        admin.run(CREATE).saysNothing();
        admin.run("SELECT name, credential_id, principal_id, credential_identity, target_type, target_id"
                        + " FROM sys.database_scoped_credentials")
                .returns("c | 65536 | 1 | Managed Identity | null | 0");
        admin.run("ALTER DATABASE SCOPED CREDENTIAL c WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'x'")
                .saysNothing();
        admin.run("SELECT credential_identity FROM sys.database_scoped_credentials")
                .returns("SHARED ACCESS SIGNATURE");
        admin.run(CREATE).fails(15530, 16, 1, "The credential with name \"c\" already exists.");
        admin.run("DROP DATABASE SCOPED CREDENTIAL c").saysNothing();
        admin.run("DROP DATABASE SCOPED CREDENTIAL c")
                .fails(
                        15151,
                        16,
                        1,
                        "Cannot drop the credential 'c', because it does not exist or you do not have permission.");
    }

    @Test
    void aSecretWantsTheMasterKeyOfTheDatabase() {
        Client admin = payroll("serveradmin");
        String withSecret = CREATE + ", SECRET = 'Pa$$w0rd'";
        admin.run(withSecret)
                .fails(
                        15581,
                        16,
                        1,
                        "Please create a master key in the database or open the master key in the session before performing"
                                + " this operation.");
        admin.run("CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'Pa$$w0rd-4-keys'")
                .saysNothing();
        admin.run(withSecret).saysNothing();
        String file = world.defaultInstance().state().databases().get("Payroll").dataFile();
        assertThat(world.defaultInstance()
                        .store()
                        .disk()
                        .file(file)
                        .contains("Pa$$w0rd".getBytes(StandardCharsets.UTF_16LE)))
                .isFalse();
    }

    @Test
    void itSurvivesARestartWithItsDatabase() {
        payroll("serveradmin").run(CREATE).saysNothing();
        world.defaultInstance().restart();
        Client admin = payroll("serveradmin");
        admin.run("SELECT name, credential_identity FROM sys.database_scoped_credentials")
                .returns("c | Managed Identity");
        admin.run(CREATE.replace(" c ", " d ")).saysNothing();
        admin.run("SELECT credential_id FROM sys.database_scoped_credentials WHERE name = 'd'")
                .returns("65537");
    }

    @Test
    void masterHasNone() {
        EngineFixture.connect(world, "serveradmin")
                .run(CREATE)
                .fails(33158, 16, 1, "Database credentials are not supported in master database.");
    }

    @Test
    void aMemberOfAGroupInDbOwnerHasNoSchemaForIt() {
        Client alice = payroll(ALICE);
        alice.run("CREATE USER clerks FROM EXTERNAL PROVIDER; ALTER ROLE db_owner ADD MEMBER clerks")
                .saysNothing();
        payroll(BOB)
                .run(CREATE)
                .fails(
                        2760,
                        16,
                        1,
                        "The specified schema name \"" + BOB
                                + "\" either does not exist or you do not have permission to use it.");
        alice.run("CREATE USER [" + BOB + "] FROM EXTERNAL PROVIDER; ALTER ROLE db_owner ADD MEMBER [" + BOB + "]")
                .saysNothing();
        payroll(BOB).run(CREATE).saysNothing();
    }
}
