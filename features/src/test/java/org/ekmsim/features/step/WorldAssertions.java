package org.ekmsim.features.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ekmsim.engine.database.Database;
import org.ekmsim.features.Scene;
import org.ekmsim.surroundings.ProviderCall;
import org.ekmsim.surroundings.Registry;
import org.ekmsim.surroundings.RegistryKey;
import org.ekmsim.surroundings.RegistryValue;
import org.ekmsim.surroundings.VaultRequest;

/** How the world is afterwards: databases, disk, registry, vault, provider calls. */
public final class WorldAssertions {

    private final Scene scene;

    public WorldAssertions(Scene scene) {
        this.scene = scene;
    }

    @Then("the database {string} is {word}")
    public void databaseIs(String name, String state) {
        Database database = scene.instance().state().databases().find(name).orElseThrow();
        assertThat(database.state().name()).isEqualTo(state);
    }

    @Then("the data file of {string} contains the text {string}")
    public void found(String database, String text) {
        assertThat(scene.direct("disk find '" + text + "' in " + database)).anyMatch(line -> line.contains(".mdf"));
    }

    @Then("no file of {string} contains the text {string}")
    public void notFound(String database, String text) {
        assertThat(scene.direct("disk find '" + text + "' in " + database))
                .containsExactly("'" + text + "' is not found in " + database);
    }

    /** The keys below the connector's registry key that have a KeyUri, in any order. */
    @Then("the registry names these keys by thumbprint:")
    public void registryNames(DataTable table) {
        for (Map<String, String> row : table.asMaps()) {
            String thumbprint = scene.names().resolve(row.get("thumbprint"), "");
            String uri = keyUri(thumbprint);
            assertThat(uri).isEqualTo(scene.names().resolve(row.get("KeyUri"), uri));
        }
    }

    private String keyUri(String thumbprint) {
        String end = "\\" + thumbprint.replaceFirst("^0x", "").toUpperCase(Locale.ROOT);
        List<RegistryKey> keys = registry().list(Registry.CRYPTOGRAPHIC_PROVIDER).stream()
                .filter(key -> key.path().toUpperCase(Locale.ROOT).endsWith(end))
                .toList();
        assertThat(keys).as("registry keys that end in %s", end).hasSize(1);
        return ((RegistryValue.Text) keys.get(0).values().get("KeyUri")).text();
    }

    @Then("the registry has no key of the connector")
    public void emptyRegistry() {
        assertThat(registry().list(Registry.CRYPTOGRAPHIC_PROVIDER)).isEmpty();
    }

    private Registry registry() {
        String host = scene.instance().state().identity().host();
        return scene.world().surroundings().state().host(host).registry();
    }

    /** What the vault was asked since the last script or event began. */
    @Then("the vault answered:")
    public void vaultAnswered(DataTable table) {
        List<VaultRequest> all = scene.world().surroundings().state().vaultRequests();
        List<List<String>> actual = all.subList(scene.before().vaultRequests().size(), all.size()).stream()
                .map(request -> List.of(
                        request.operation(),
                        String.valueOf(request.key()),
                        request.principal(),
                        String.valueOf(request.status())))
                .toList();
        assertThat(table.row(0)).isEqualTo(List.of("operation", "key", "principal", "status"));
        assertThat(actual).isEqualTo(Tables.resolved(table.rows(1).cells(), actual, scene.names()));
    }

    @Then("the vault was asked {int} times")
    public void vaultAsked(int times) {
        assertThat(scene.world().surroundings().state().vaultRequests())
                .hasSize(scene.before().vaultRequests().size() + times);
    }

    @Then("the vault was not asked")
    public void vaultNotAsked() {
        assertThat(scene.world().surroundings().state().vaultRequests())
                .hasSameSizeAs(scene.before().vaultRequests());
    }

    /** A call that returned 0 and whose cryptography was done by the token of this run. */
    @Then("the token did the work of {word}")
    public void tokenWorked(String entryPoint) {
        List<ProviderCall> calls = scene.world().providerCalls().stream()
                .filter(call -> call.entryPoint().equals(entryPoint))
                .filter(call -> call.token() != null)
                .toList();
        assertThat(calls).isNotEmpty().allSatisfy(call -> {
            assertThat(call.returnCode()).isZero();
            assertThat(call.token()).startsWith(scene.tokenDescription());
        });
    }
}
