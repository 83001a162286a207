package org.ekmsim.engine.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.ekmsim.world.WorldTexts;
import org.junit.jupiter.api.Test;

/** What credentials leave in the catalogue. */
class CredentialTest {

    private static final String IDS = "SELECT name, credential_id FROM sys.credentials ORDER BY credential_id";

    @Test
    void ids_begin_at_65536_and_are_never_reused() {
        EngineFixture.at(Stage.INSTALLED)
                .given(
                        "CREATE CREDENTIAL first WITH IDENTITY = 'i'",
                        "DROP CREDENTIAL first",
                        "CREATE CREDENTIAL first WITH IDENTITY = 'i'")
                .sql(IDS)
                .returns("first | 65537");
    }

    @Test
    void a_refused_duplicate_spends_an_id() {
        World world = EngineFixture.at(Stage.INSTALLED)
                .given("CREATE CREDENTIAL first WITH IDENTITY = 'i'")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("CREATE CREDENTIAL first WITH IDENTITY = 'i'")
                .fails(15530, 16, 1, "The credential with name \"first\" already exists.");
        dba.run("CREATE CREDENTIAL second WITH IDENTITY = 'i'").saysNothing();
        dba.run(IDS).returns("first | 65536", "second | 65538");
    }

    @Test
    void alter_keeps_id_and_create_date_and_moves_modify_date() {
        World world = EngineFixture.at(Stage.INSTALLED)
                .given("CREATE CREDENTIAL c WITH IDENTITY = 'i'")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        String changed =
                "SELECT credential_identity, credential_id, CASE WHEN modify_date > create_date THEN 'later' ELSE 'same' END"
                        + " FROM sys.credentials";
        dba.run(changed).returns("i | 65536 | same");
        world.advance(Duration.ofMinutes(1));
        dba.run("ALTER CREDENTIAL c WITH IDENTITY = 'j'").saysNothing();
        dba.run(changed).returns("j | 65536 | later");
    }

    @Test
    void alter_without_a_secret_forgets_it() {
        World world = EngineFixture.at(Stage.CREDENTIAL)
                .given("ALTER CREDENTIAL sysadmin_ekm_cred WITH IDENTITY = 'DocsSampleEKMKeyVault'")
                .world();
        assertThat(world.defaultInstance().state().credentials().find("sysadmin_ekm_cred"))
                .hasValueSatisfying(
                        credential -> assertThat(credential.secret()).isNull());
    }

    @Test
    void an_open_provider_session_keeps_the_authentication_it_was_opened_with() {
        World world = EngineFixture.at(Stage.CREDENTIAL).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        String create = "CREATE ASYMMETRIC KEY %s FROM PROVIDER AzureKeyVault_EKM"
                + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING";
        dba.run(create.formatted("one")).saysNothing();
        dba.run("ALTER CREDENTIAL sysadmin_ekm_cred WITH IDENTITY = 'DocsSampleEKMKeyVault', SECRET = 'short'")
                .saysNothing();
        dba.run("DROP ASYMMETRIC KEY one").succeeds();
        dba.run(create.formatted("two")).saysNothing();
        dba.run("DROP ASYMMETRIC KEY two").succeeds();

        Client again = EngineFixture.connect(world, EngineFixture.DBA);
        assertThat(again.run(create.formatted("three")).messages())
                .as("a new connection authenticates anew")
                .extracting(message -> message.number())
                .containsExactly(33028);
    }

    @Test
    void the_view_shows_provider_credentials_as_such_and_no_secret() {
        EngineFixture.at(Stage.CREDENTIAL)
                .given("CREATE CREDENTIAL plain WITH IDENTITY = 'somebody', SECRET = 'hidden'")
                .sql("SELECT * FROM sys.credentials")
                .hasColumns(
                        "credential_id",
                        "name",
                        "credential_identity",
                        "create_date",
                        "modify_date",
                        "target_type",
                        "target_id");
        EngineFixture.at(Stage.CREDENTIAL)
                .given("CREATE CREDENTIAL plain WITH IDENTITY = 'somebody', SECRET = 'hidden'")
                .sql("SELECT name, credential_identity, target_type, target_id FROM sys.credentials")
                .returns(
                        "sysadmin_ekm_cred | DocsSampleEKMKeyVault | CRYPTOGRAPHIC PROVIDER | 65537",
                        "plain | somebody | null | 0");
    }

    @Test
    void who_may_not_alter_credentials_sees_none() {
        EngineFixture.at(Stage.CREDENTIAL)
                .as("clerk")
                .sql("SELECT name FROM sys.credentials")
                .returns();
        EngineFixture.at(Stage.CREDENTIAL)
                .as("clerk")
                .sql("SELECT credential_id FROM sys.server_principal_credentials")
                .returns();
    }

    @Test
    void mappings_appear_in_server_principal_credentials_and_go_with_the_login() {
        World world = EngineFixture.at(Stage.KEY_LOGIN).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        String mappings = "SELECT p.name, c.name FROM sys.server_principal_credentials AS m"
                + " JOIN sys.server_principals AS p ON p.principal_id = m.principal_id"
                + " JOIN sys.credentials AS c ON c.credential_id = m.credential_id";
        dba.run(mappings).returns("TDE_Login | sysadmin_ekm_cred");
        dba.run("DROP LOGIN TDE_Login").saysNothing();
        dba.run(mappings).returns();
        dba.run("ALTER LOGIN [CONTOSO\\dba] ADD CREDENTIAL sysadmin_ekm_cred").saysNothing();
    }

    @Test
    void a_managed_identity_credential_is_silent_without_trace_flag_4675_even_without_an_identity() {
        String withoutIdentity = WorldTexts.shipped("no-primary-identity");
        String create = "CREATE CREDENTIAL [contoso.vault.azure.net] WITH IDENTITY = 'Managed Identity'"
                + " FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM";
        EngineFixture fixture = EngineFixture.at(Stage.PROVIDER, withoutIdentity);
        fixture.sql(create).saysNothing();
        fixture.sql("DBCC TRACEON (4675) WITH NO_INFOMSGS;\n" + create)
                .says(
                        "Msg 37563, Level 16, State 2, Line 2: The primary managed identity is not selected for this server. Enable the"
                                + " primary managed identity for Microsoft Entra authentication for this server. For more information see"
                                + " (https://aka.ms/sql-server-managed-identity-doc).");
    }
}
