package org.ekmsim.features.step;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.ekmsim.features.Scene;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.NewVersion;

/** What happens in the world around an instance: not T-SQL, but part of the stories. */
public final class WorldActions {

    private final Scene scene;

    public WorldActions(Scene scene) {
        this.scene = scene;
    }

    @Given("the world {string}")
    public void world(String name) {
        scene.open(name, false);
    }

    @Given("the world {string} with a clock that stands still")
    public void standingWorld(String name) {
        scene.open(name, true);
    }

    @When("the service is restarted")
    public void restart() {
        happens("restart");
    }

    @When("the vault's key {string} is disabled")
    public void disableKey(String key) {
        happens("vault disable " + key);
    }

    @When("the vault's key {string} is enabled")
    public void enableKey(String key) {
        happens("vault enable " + key);
    }

    /** Any directive, for what has no step of its own. */
    @When("the world is told {string}")
    public void tell(String directive) {
        happens(directive);
    }

    @When("the vault's key {string} gets a new version")
    public void rotateKey(String key) {
        happens("vault rotate " + key);
    }

    @When("the vault's key {string} gets the new version {string}")
    public void rotateKey(String key, String version) {
        happens("vault rotate " + key + " as " + version);
    }

    @When("the vault {string} revokes the role {string} of {string}")
    public void revoke(String vault, String role, String principal) {
        happens("vault revoke " + vault + " " + principal + " " + role);
    }

    @When("the access policy of {string} in the vault {string} becomes {string}")
    public void setPolicy(String principal, String vault, String permissions) {
        happens("vault policy " + vault + " " + principal + " " + permissions);
    }

    @When("the client secret of {string} is removed")
    public void removeSecret(String application) {
        happens("secret remove " + application);
    }

    @When("{string} gets the client secret {string}, which expires on {word}")
    public void addSecret(String application, String secret, String date) {
        happens("secret add " + application + " '" + secret + "' expires " + date);
    }

    @When("the registry key of the connector is created")
    public void createRegistryKey() {
        happens("registry create");
    }

    @When("{int} months pass")
    public void pass(int months) {
        happens("advance " + months + " months");
    }

    @When("the managed identity {string} becomes the primary identity")
    public void selectPrimary(String identity) {
        happens("identity primary " + identity);
    }

    /** A directive, or {@code nothing happens}. */
    @When("outside SQL Server {string}")
    public void outside(String directive) {
        if (directive.equals("nothing happens")) {
            scene.markBefore();
        } else {
            happens(directive);
        }
    }

    @Then("outside SQL Server {string} is refused, because {string}")
    public void refused(String directive, String reason) {
        assertThatThrownBy(() -> happens(directive)).hasMessageContaining(reason);
    }

    @When("the vault {string} becomes {word}")
    public void becomes(String vault, String availability) {
        scene.markBefore();
        scene.world()
                .vaults()
                .change(vaults ->
                        vaults.with(vault, found -> found.withAvailability(Availability.valueOf(availability))));
    }

    @Given("the vault {string} holds the {word} key {string} of {int} bits")
    public void holds(String vault, String type, String key, int bits) {
        scene.world().vaultAdministration().createKey(vault, key, KeyType.of(type), bits, NewVersion.readyMade());
    }

    private void happens(String directive) {
        scene.markBefore();
        scene.direct(directive);
    }
}
