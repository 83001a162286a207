package org.ekmsim.features.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.en.Then;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.Session;
import org.ekmsim.features.Scene;
import org.jspecify.annotations.Nullable;

/** Who gets a connection. */
public final class SignIns {

    private static final int LOGIN_FAILED = 18456;

    private final Scene scene;

    public SignIns(Scene scene) {
        this.scene = scene;
    }

    @Then("{string} can connect")
    public void connects(String login) {
        open(scene.instance(), login, null);
    }

    @Then("{string} can connect to the database {string}")
    public void connectsTo(String login, String database) {
        open(scene.instance(), login, database);
    }

    @Then("{string} cannot connect")
    public void doesNotConnect(String login) {
        refused(scene.instance(), login, null);
    }

    @Then("{string} cannot connect to the database {string}")
    public void doesNotConnectTo(String login, String database) {
        refused(scene.instance(), login, database);
    }

    @Then("on the server {string} {string} can connect to the database {string}")
    public void connectsThere(String server, String login, String database) {
        open(scene.world().instance(server), login, database);
    }

    @Then("on the server {string} {string} cannot connect to the database {string}")
    public void doesNotConnectThere(String server, String login, String database) {
        refused(scene.world().instance(server), login, database);
    }

    private static void open(Instance instance, String login, @Nullable String database) {
        try (Session session = instance.connect(login, database)) {
            assertThat(session.isClosed()).isFalse();
        }
    }

    private static void refused(Instance instance, String login, @Nullable String database) {
        assertThatThrownBy(() -> instance.connect(login, database))
                .isInstanceOfSatisfying(
                        EngineError.class, error -> assertThat(error.number()).isEqualTo(LOGIN_FAILED));
    }
}
