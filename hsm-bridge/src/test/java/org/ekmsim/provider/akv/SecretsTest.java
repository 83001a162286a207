package org.ekmsim.provider.akv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.vault.VaultWorld.KEY;

import java.nio.charset.StandardCharsets;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.SessionHandle;
import org.junit.jupiter.api.Test;

/** Nothing that is kept or printed shows a secret. */
class SecretsTest {

    private static final String PLAINTEXT = "very secret data encryption key!";

    @Test
    void statesCredentialsAndRecordsShowNoSecret() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        SessionHandle session = world.session();
        byte[] thumbprint = world.thumbprint(session, KEY);
        byte[] plaintext = PLAINTEXT.getBytes(StandardCharsets.UTF_8);
        byte[] wrapped = world.encrypt(session, thumbprint, plaintext);
        world.decrypt(session, thumbprint, wrapped);
        world.open(ConnectorWorld.credential("DocsSampleEKMKeyVault", ConnectorWorld.CLIENT_ID + "wrong-secret"));

        assertThat(world.surroundings.state().toString())
                .contains("********")
                .doesNotContain(ConnectorWorld.CLIENT_SECRET, "wrong-secret", PLAINTEXT);
        assertThat(world.vaults.state().toString()).doesNotContain(ConnectorWorld.CLIENT_SECRET);
        assertThat(ConnectorWorld.goodCredential().toString())
                .contains("********")
                .doesNotContain(ConnectorWorld.CLIENT_SECRET);
        assertThat(CpData.of(plaintext).toString()).isEqualTo("CpData[" + plaintext.length + " bytes]");
    }
}
