package org.ekmsim.engine.impersonation;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.Test;

/** What the functions of identity say while a session acts as somebody else. */
class ImpersonationTest {

    @Test
    void original_login_ignores_execute_as_the_others_follow_it() {
        Client dba = EngineFixture.connect(EngineFixture.at(Stage.INSTALLED).world(), EngineFixture.DBA);
        dba.run(
                        "EXECUTE AS LOGIN = 'clerk'; SELECT ORIGINAL_LOGIN(), SUSER_SNAME(), SYSTEM_USER, USER_NAME(), CURRENT_USER")
                .succeeds()
                .returns("CONTOSO\\dba | clerk | clerk | guest | guest");
        dba.run("REVERT; SELECT ORIGINAL_LOGIN(), SUSER_SNAME(), USER_NAME()")
                .returns("CONTOSO\\dba | CONTOSO\\dba | dbo");
    }

    @Test
    void contexts_lie_over_each_other() {
        Client dba = EngineFixture.connect(EngineFixture.at(Stage.INSTALLED).world(), EngineFixture.DBA);
        dba.run("GRANT IMPERSONATE ON LOGIN::clerk TO guard").saysNothing();
        dba.run(
                        "EXECUTE AS LOGIN = 'guard'; EXECUTE AS LOGIN = 'clerk'; SELECT SUSER_SNAME(); REVERT; SELECT SUSER_SNAME()")
                .returns("clerk", "guard");
    }

    @Test
    void a_user_without_a_login_has_an_identifier_for_a_name() {
        World world = EngineFixture.at(Stage.DATABASE)
                .given("USE TestTDE; CREATE USER u WITHOUT LOGIN; GRANT SELECT ON notes TO u")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("USE TestTDE; EXECUTE AS USER = 'u'").succeeds();
        dba.run("SELECT USER_NAME(), CASE WHEN SUSER_SNAME() LIKE 'S-1-9-3-%' THEN 1 END")
                .returns("u | 1");
        dba.run("SELECT COUNT(*) FROM notes").returns("2");
        dba.run("DELETE FROM notes")
                .says(
                        "Msg 229, Level 14, State ?, Line 1: The DELETE permission was denied on the object 'notes', database 'TestTDE', schema 'dbo'.");
    }

    @Test
    void a_users_context_holds_nothing_on_the_server() {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run(
                        "USE TestTDE; EXECUTE AS USER = 'dbo'; SELECT IS_SRVROLEMEMBER('sysadmin'), HAS_PERMS_BY_NAME(NULL, NULL, 'CONTROL SERVER'),"
                                + " HAS_PERMS_BY_NAME(NULL, 'DATABASE', 'CONTROL')")
                .returns("0 | 0 | 1");
    }

    @Test
    void the_provider_is_opened_with_the_credential_of_the_impersonated_login() {
        World world = EngineFixture.at(Stage.CREDENTIAL)
                .given("GRANT CREATE ASYMMETRIC KEY TO public")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("EXECUTE AS LOGIN = 'clerk'; CREATE ASYMMETRIC KEY k FROM PROVIDER AzureKeyVault_EKM"
                        + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING")
                .says(
                        "Msg 33046, Level 16, State ?, Line 1: Server principal 'clerk' has no credential associated with cryptographic provider 'AzureKeyVault_EKM'.");
        dba.run("REVERT; CREATE ASYMMETRIC KEY k FROM PROVIDER AzureKeyVault_EKM"
                        + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING")
                .saysNothing();
    }

    @Test
    void the_provider_is_closed_to_a_users_context() {
        World world = EngineFixture.at(Stage.CREDENTIAL).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("EXECUTE AS USER = 'dbo'; CREATE ASYMMETRIC KEY k FROM PROVIDER AzureKeyVault_EKM"
                        + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING")
                .says(
                        "Msg 33048, Level 16, State ?, Line 1: Cannot use cryptographic provider under non-primary security context.");
    }
}
