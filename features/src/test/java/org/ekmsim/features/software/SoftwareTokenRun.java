package org.ekmsim.features.software;

import io.cucumber.java.Before;
import java.security.SecureRandom;
import org.ekmsim.features.Scene;
import org.ekmsim.token.SoftwareTokens;

/** Puts the keys of every scenario into the embedded software token. */
public final class SoftwareTokenRun {

    private final Scene scene;

    public SoftwareTokenRun(Scene scene) {
        this.scene = scene;
    }

    @Before
    public void useSoftwareTokens() {
        scene.useTokens(new SoftwareTokens(new SecureRandom()));
    }
}
