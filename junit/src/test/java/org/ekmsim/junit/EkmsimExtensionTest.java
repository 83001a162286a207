package org.ekmsim.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.token.TokenChoice;
import org.ekmsim.world.ClockMode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Registered by hand; every repetition does what only a server of its own allows. */
@Execution(ExecutionMode.CONCURRENT)
class EkmsimExtensionTest {

    @RegisterExtension
    static final EkmsimExtension EKMSIM = EkmsimExtension.builder()
            .world("docs-sample")
            .clock(ClockMode.STEPPED)
            .hsm(TokenChoice.SOFTWARE)
            .build();

    @RepeatedTest(20)
    void testsDoNotSeeEachOther(SimulatedServer server) {
        server.run("CREATE DATABASE Mine").withoutErrors();
        server.run("--@ekmsim vault delete DocsSampleEKMKeyVault/ContosoRSAKey0");

        assertThat(server.run("SELECT COUNT(*) AS n FROM sys.databases WHERE name = 'Mine'")
                        .onlyResult()
                        .value(0, "n"))
                .isEqualTo(1);
    }

    @Test
    void setUpIsWhereAnotherTestLeftTheVaultUntouched(SimulatedServer server) {
        server.runScript("tde-with-azure-key-vault").withoutErrors();
    }
}
