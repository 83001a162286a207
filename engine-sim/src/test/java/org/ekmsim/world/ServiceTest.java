package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.instance.ServiceStoppedException;
import org.ekmsim.surroundings.ProviderCall;
import org.ekmsim.surroundings.VaultRequest;
import org.ekmsim.world.script.ScriptException;
import org.ekmsim.world.script.ScriptPosition;
import org.junit.jupiter.api.Test;

/** The service of an instance: stopped, started, under another account, with its library files locked. */
class ServiceTest {

    private static final String OLD = "C:\\EKM\\old.dll";

    @Test
    void nobody_connects_to_a_stopped_service_and_a_fork_of_it_is_stopped_too() {
        World world = EngineFixture.at(Stage.ENCRYPTED).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        Instance instance = world.defaultInstance();

        direct(world, "service stop");

        assertThat(dba.session().isClosed()).isTrue();
        assertThatThrownBy(() -> instance.connect(EngineFixture.DBA))
                .isInstanceOf(ServiceStoppedException.class)
                .hasMessage("The service of SQLVM01 is stopped.");
        assertThat(world.fork().defaultInstance().isStopped()).isTrue();
        assertThatThrownBy(() -> direct(world, "service stop")).hasMessageContaining("is stopped already");

        direct(world, "service start");
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT note FROM TestTDE.dbo.notes WHERE id = 1")
                .returns("first note");
        assertThatThrownBy(() -> direct(world, "service start")).hasMessageContaining("runs already");
    }

    @Test
    void a_library_file_is_locked_until_the_service_stops() {
        World world = EngineFixture.at(Stage.ENCRYPTED).world();
        world.defaultInstance().restart();
        String replace = "library install '" + WorldTexts.CONNECTOR + "' akv 1.0.5.0-2020-11";

        assertThatThrownBy(() -> direct(world, replace))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("the instance MSSQLSERVER has it loaded");
        direct(world, "service stop");
        direct(world, replace);
        direct(world, "service start");

        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT state_desc FROM sys.databases WHERE name = 'TestTDE'")
                .returns("ONLINE");
    }

    @Test
    void the_old_file_stays_locked_after_another_file_of_the_provider_was_registered() {
        World world = EngineFixture.at(Stage.KEY).world();
        direct(world, "library install " + OLD + " akv 1.0.4.0");
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run(open("a")).says(exists("a"));
        dba.run("ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM FROM FILE = '" + OLD + "'")
                .saysNothing();
        Client second = EngineFixture.connect(world, EngineFixture.DBA);
        second.run(open("b")).saysNothing();
        dba.run(open("c")).says(exists("c"));

        assertThat(direct(world, "library show")).hasSize(2).allMatch(line -> line.endsWith("(loaded by MSSQLSERVER)"));
        second.run("SELECT DATALENGTH(thumbprint) FROM sys.asymmetric_keys ORDER BY 1")
                .returns("19", "20");
    }

    @Test
    void another_service_account_has_no_right_in_the_registry() {
        World world = EngineFixture.at(Stage.CREDENTIAL).world();
        direct(world, "service account CONTOSO\\sqlsvc");
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run(open("k"))
                .fails(
                        33049,
                        16,
                        2,
                        "Key with name 'ContosoRSAKey0' does not exist in the provider or access is denied. Provider error code: 2058."
                                + "  (Provider Error - No explanation is available, consult EKM Provider for details)");

        direct(world, "administrators add CONTOSO\\sqlsvc");
        dba.run(open("k")).saysNothing();
    }

    @Test
    void without_its_runtime_the_connector_cannot_be_loaded() {
        World world = EngineFixture.at(Stage.ENABLED).world();
        String register = "CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = '" + WorldTexts.CONNECTOR + "'";
        direct(world, "runtime remove 2015");
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run(register)
                .says("Msg 33027, Level 16, State ?, Line 1: Cannot load library '" + WorldTexts.CONNECTOR
                        + "'. See errorlog for more information.");

        direct(world, "runtime install 2015");
        dba.run(register).saysNothing();
    }

    @Test
    void calls_and_requests_are_on_one_timeline() {
        World world = EngineFixture.at(Stage.ENCRYPTED).world();
        int before = world.timeline().size();
        world.defaultInstance().restart();

        List<String> events = world.timeline().stream()
                .skip(before)
                .map(entry -> entry.event() instanceof ProviderCall call
                        ? call.entryPoint()
                        : ((VaultRequest) entry.event()).operation())
                .toList();
        assertThat(events).containsSubsequence("SqlCryptOpenSession", "SqlCryptDecrypt", "unwrapKey");
        assertThat(world.timeline())
                .isSorted()
                .hasSize(world.providerCalls().size()
                        + world.state().surroundings().vaultRequests().size());
    }

    private static String open(String name) {
        return "CREATE ASYMMETRIC KEY " + name + " FROM PROVIDER AzureKeyVault_EKM"
                + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING";
    }

    /** The thumbprint of the present library is known already. */
    private static String exists(String name) {
        return "Msg 15396, Level 16, State ?, Line 1: An asymmetric key with name '" + name
                + "' already exists or this asymmetric key already has been added to the database.";
    }

    private static List<String> direct(World world, String directive) {
        return world.directives(world.defaultInstance()).execute(directive, new ScriptPosition("test", 1));
    }
}
