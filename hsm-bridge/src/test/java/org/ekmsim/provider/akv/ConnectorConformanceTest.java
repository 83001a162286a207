package org.ekmsim.provider.akv;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.provider.conformance.ConformanceReport;
import org.ekmsim.provider.conformance.ConformanceSetup;
import org.ekmsim.provider.conformance.ProviderConformance;
import org.ekmsim.vault.VaultWorld;
import org.junit.jupiter.api.Test;

/** The conformance kit on the connector, which makes no keys and lists none. */
class ConnectorConformanceTest {

    @Test
    void the_connector_breaks_no_rule() {
        ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);
        ConformanceReport report = ProviderConformance.check(
                world.library(),
                world.process(),
                ConformanceSetup.as(ConnectorWorld.goodCredential())
                        .refusing(ConnectorWorld.credential(VaultWorld.VAULT, "too short"))
                        .opening(VaultWorld.KEY));

        assertThat(report.broken()).isEmpty();
        assertThat(report.text()).contains("n/a    A new key can be opened by its name: the provider makes no keys");
    }
}
