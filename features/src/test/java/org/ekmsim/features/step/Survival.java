package org.ekmsim.features.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.ekmsim.features.Answer;
import org.ekmsim.features.Scene;
import org.ekmsim.surroundings.VaultRequest;

/** What lasts how long: something is there, something happens, and it is kept or gone. */
public final class Survival {

    private static final String THINGS = "(provider session of the connection|access token of the provider session"
            + "|database encryption key in memory|proxy in use|library file lock|registry entry of the key"
            + "|log level in the registry|credential|global trace flag|trace flag of the connection"
            + "|pending configuration value)";

    private static final String OPEN_KEY = "CREATE ASYMMETRIC KEY Another FROM PROVIDER AzureKeyVault_EKM"
            + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING";

    /** The key was found: it is the one that master has already. */
    private static final int KEY_EXISTS = 15396;

    private final Scene scene;

    public Survival(Scene scene) {
        this.scene = scene;
    }

    @Given("^there is the " + THINGS + "$")
    public void thereIs(String thing) {
        scene.markBefore();
        switch (thing) {
            case "access token of the provider session" -> scene.direct("secret expire sql-ekm");
            case "proxy in use" -> {
                scene.direct("proxy set 'NT SERVICE\\MSSQLSERVER' proxy.contoso.com");
                scene.direct("network block proxy.contoso.com");
            }
            case "log level in the registry" -> scene.direct("eventlog level 2");
            case "global trace flag" -> scene.run("DBCC TRACEON (4675, -1)");
            case "trace flag of the connection" -> scene.run("DBCC TRACEON (4675)");
            case "pending configuration value" -> scene.run("EXEC sp_configure 'show advanced options', 0");
            default -> assertThat(state(thing)).isEqualTo("kept");
        }
        scene.markBefore();
    }

    @When("the connection ends")
    public void disconnect() {
        scene.disconnect(scene.instance().defaultLogin());
    }

    @When("{string} disconnects")
    public void disconnect(String login) {
        scene.disconnect(login);
    }

    @When("the database goes offline and online")
    public void offlineAndOnline() {
        scene.run("ALTER DATABASE TestTDE SET OFFLINE; ALTER DATABASE TestTDE SET ONLINE");
    }

    @Then("^the " + THINGS + " is (kept|gone|unwrapped again|read again|pending|in force)$")
    public void is(String thing, String outcome) {
        assertThat(state(thing)).isEqualTo(outcome);
    }

    private String state(String thing) {
        return switch (thing) {
            case "provider session of the connection" ->
                kept(count("SELECT session_handle FROM sys.dm_cryptographic_provider_sessions(0)") > 0);
            case "access token of the provider session" -> kept(keyIsFound());
            case "database encryption key in memory" -> unwrapped() ? "unwrapped again" : "kept";
            case "proxy in use" -> keyIsFound() ? "kept" : "read again";
            case "library file lock" -> kept(scene.direct("library show").get(0).contains("(loaded by MSSQLSERVER)"));
            case "registry entry of the key" -> kept(registryShows("KeyUri"));
            case "log level in the registry" -> kept(registryShows("REG_DWORD    0x2"));
            case "credential" -> kept(count("SELECT name FROM sys.credentials WHERE name = 'sysadmin_ekm_cred'") == 1);
            case "global trace flag", "trace flag of the connection" ->
                kept(count("DBCC TRACESTATUS (4675)") == 1
                        && !scene.answer().results().get(0).rows().get(0).get(1).equals("0"));
            default ->
                count("SELECT name FROM sys.configurations WHERE name = 'show advanced options' AND value_in_use = 0")
                                == 1
                        ? "in force"
                        : "pending";
        };
    }

    private static String kept(boolean there) {
        return there ? "kept" : "gone";
    }

    private int count(String query) {
        List<Answer.Rows> results = scene.run(query).results();
        return results.isEmpty() ? 0 : results.get(0).rows().size();
    }

    private boolean keyIsFound() {
        return scene.run(OPEN_KEY).errors().get(0).number() == KEY_EXISTS;
    }

    /** Whether the vault unwrapped a key since the thing was there. */
    private boolean unwrapped() {
        List<VaultRequest> all = scene.world().surroundings().state().vaultRequests();
        return all.stream().skip(scene.before().vaultRequests().size()).anyMatch(request -> request.operation()
                .equals("unwrapKey"));
    }

    private boolean registryShows(String text) {
        return scene.direct("registry show").stream().anyMatch(line -> line.contains(text));
    }
}
