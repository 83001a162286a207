package org.ekmsim.features.step;

import io.cucumber.java.After;
import org.ekmsim.features.Scene;

/** Ends the scene of a scenario. */
public final class SceneLifecycle {

    private final Scene scene;

    public SceneLifecycle(Scene scene) {
        this.scene = scene;
    }

    @After
    public void end() {
        scene.close();
    }
}
