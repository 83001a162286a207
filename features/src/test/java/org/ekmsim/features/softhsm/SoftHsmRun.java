package org.ekmsim.features.softhsm;

import io.cucumber.java.Before;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.ekmsim.features.Scene;
import org.ekmsim.token.SoftHsmSearch;
import org.ekmsim.token.TokenChoice;
import org.ekmsim.token.TokenProvisioning;
import org.opentest4j.TestAbortedException;

/** Puts the keys of every scenario into SoftHSM. */
public final class SoftHsmRun {

    private static final String REQUIRED = "EKMSIM_REQUIRE_SOFTHSM";

    private final Scene scene;

    public SoftHsmRun(Scene scene) {
        this.scene = scene;
    }

    @Before
    public void useSoftHsm() {
        SoftHsmSearch search = SoftHsmSearch.ofEnvironment(System.getenv());
        if (search.find().isEmpty() && System.getenv(REQUIRED) == null) {
            throw new TestAbortedException("SoftHSM's library is not on this machine, and " + REQUIRED
                    + " does not insist on it: install the package softhsm2 to run the features on a PKCS#11 token.");
        }
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "ekmsim-tokens");
        TokenProvisioning provisioning = new TokenProvisioning(search, folder, new SecureRandom());
        scene.useTokens(provisioning.provision(TokenChoice.SOFTHSM).tokens());
    }
}
