package org.ekmsim.features.step;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import org.ekmsim.features.Scene;

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

    private void happens(String directive) {
        scene.markBefore();
        scene.direct(directive);
    }
}
