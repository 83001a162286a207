package org.ekmsim.features.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.ekmsim.features.Answer;
import org.ekmsim.features.Client;
import org.ekmsim.features.Scene;

/** Running T-SQL. */
public final class ScriptActions {

    private final Scene scene;

    public ScriptActions(Scene scene) {
        this.scene = scene;
    }

    /** A script that is not what the scenario is about: it has to work. */
    @Given("these batches have run:")
    public void haveRun(String script) {
        Answer answer = scene.run(script);
        assertThat(answer.errors()).as("errors of the set-up").isEmpty();
        assertThat(answer.outcome().refusal()).as("refusal in the set-up").isEmpty();
    }

    @When("this runs:")
    public void run(String script) {
        scene.run(script);
    }

    @When("{string} runs:")
    public void run(String login, String script) {
        scene.run(login, script);
    }

    @Given("{string} has run in {string}:")
    public void hasRunIn(String login, String database, String script) {
        Answer answer = runIn(login, database, script);
        assertThat(answer.errors()).as("errors of the set-up").isEmpty();
        assertThat(answer.outcome().refusal()).as("refusal in the set-up").isEmpty();
    }

    @When("{string} runs in {string}:")
    public Answer runIn(String login, String database, String script) {
        scene.markBefore();
        return scene.answered(scene.client(login, database).run(script));
    }

    @When("another connection of {string} runs:")
    public void runOnAnotherConnection(String login, String script) {
        scene.markBefore();
        scene.answered(scene.anotherClient(login).run(script));
    }

    @When("the script {string} runs")
    public void runShipped(String name) {
        scene.run(Scene.shipped("scripts/" + name));
    }

    @When("{string} starts:")
    public void start(String login, String script) {
        scene.markBefore();
        scene.client(login).start(script);
    }

    @When("the request of {string} is cancelled")
    public void cancel(String login) throws InterruptedException, ExecutionException, TimeoutException {
        Client client = scene.client(login);
        scene.answered(client.cancel());
    }
}
