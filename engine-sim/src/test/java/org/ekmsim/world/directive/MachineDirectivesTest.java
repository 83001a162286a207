package org.ekmsim.world.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.ekmsim.provider.akv.AkvConnectorLibrary;
import org.ekmsim.surroundings.EventLogEntry;
import org.ekmsim.surroundings.EventSource;
import org.ekmsim.surroundings.MachineSetup;
import org.ekmsim.surroundings.RegistryValue;
import org.ekmsim.surroundings.VisualCppRuntime;
import org.junit.jupiter.api.Test;

class MachineDirectivesTest {

    private static final String PATH =
            "C:\\Program Files\\SQL Server Connector for Microsoft Azure Key Vault\\Microsoft.AzureKeyVaultService.EKM.dll";

    private final DirectiveWorld world = DirectiveWorld.shipped("docs-sample");

    @Test
    void installsShowsAndRemovesLibraries() {
        world.run("library install C:\\EKM\\old.dll akv 1.0.4.0 unsigned");
        assertThat(world.run("library show"))
                .containsExactly("C:\\EKM\\old.dll  akv 1.0.4.0  (not signed)", PATH + "  akv 1.0.5.0-2024-11");

        world.run("library remove c:\\ekm\\OLD.dll");
        assertThat(world.machine().library("C:\\EKM\\old.dll")).isEmpty();
        assertThatThrownBy(() -> world.run("library remove C:\\EKM\\old.dll"))
                .hasMessageStartingWith("There is no library C:\\EKM\\old.dll on the host SQLVM01.");
    }

    @Test
    void aLoadedLibraryIsLocked() {
        world.loaded.put(PATH.toLowerCase(Locale.ROOT), "MSSQLSERVER");

        assertThat(world.run("library show")).containsExactly(PATH + "  akv 1.0.5.0-2024-11  (loaded by MSSQLSERVER)");
        assertThatThrownBy(() -> world.run("library install '" + PATH + "' akv 1.0.5.0-2020-11"))
                .hasMessageContaining("the instance MSSQLSERVER has it loaded");
        assertThatThrownBy(() -> world.run("library remove '" + PATH + "'")).hasMessageContaining("cannot be replaced");
    }

    @Test
    void configuresTheMachine() {
        world.run("runtime remove 2015");
        world.run("proxy set 'NT SERVICE\\MSSQLSERVER' proxy.contoso.com");
        world.run("proxy required");
        world.run("administrators add CONTOSO\\sqlsvc");
        world.run("connector-service stop");

        MachineSetup setup = world.machine().setup();
        assertThat(setup.runtimes()).containsExactly(VisualCppRuntime.OF_2013);
        assertThat(setup.proxy("nt service\\mssqlserver")).contains("proxy.contoso.com");
        assertThat(setup.proxyRequired()).isTrue();
        assertThat(setup.isAdministrator("contoso\\SQLSVC")).isTrue();
        assertThat(setup.connectorService().running()).isFalse();

        world.run("runtime install 2015");
        world.run("proxy clear 'NT SERVICE\\MSSQLSERVER'");
        world.run("proxy optional");
        world.run("administrators remove CONTOSO\\sqlsvc");
        world.run("connector-service start");
        assertThat(world.machine().setup()).isEqualTo(MachineSetup.standard());
    }

    @Test
    void setsTheLogLevelAndShowsTheLog() {
        world.run("eventlog level 1");
        assertThat(world.machine().registry().value(AkvConnectorLibrary.LOG_KEY, "Level"))
                .contains(new RegistryValue.Number(1));
        world.run("eventlog level default");
        assertThat(world.machine().registry().value(AkvConnectorLibrary.LOG_KEY, "Level"))
                .isEmpty();

        world.change(state -> state.withEvent(new EventLogEntry(
                world.now(), "SQLVM01", EventSource.CONNECTOR.name(), EventLogEntry.Level.ERROR, "something failed")));
        assertThat(world.run("eventlog show")).containsExactly("2026-11-01T09:00:00Z  ERROR  something failed");
        world.run("eventlog unregister");
        assertThat(world.run("eventlog show"))
                .singleElement()
                .asString()
                .startsWith("2026-11-01T09:00:00Z  ERROR  The description for Event ID 0 from source ");
        world.run("eventlog register");
        assertThat(EventSource.CONNECTOR.isRegistered(world.machine().registry()))
                .isTrue();
    }

    @Test
    void thereIsNoEventLogOnLinux() {
        assertThatThrownBy(() -> DirectiveWorld.shipped("linux").run("eventlog level 2"))
                .hasMessageContaining("runs Linux");
    }

    @Test
    void stopsStartsAndChangesServices() {
        world.run("service stop");
        world.run("service start MSSQLSERVER");
        world.run("service account CONTOSO\\sqlsvc");

        assertThat(world.services).containsExactly("stop ", "start MSSQLSERVER", "CONTOSO\\sqlsvc ");
    }
}
