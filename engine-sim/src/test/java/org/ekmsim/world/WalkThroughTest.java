package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ekmsim.engine.message.ServerMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documented walk-through, whole. */
class WalkThroughTest {

    private static final String SCRIPT = "tde-with-azure-key-vault";

    @Test
    void it_prints_what_the_server_prints_and_no_error() {
        WalkThrough run = WalkThrough.of(SCRIPT, WorldTexts.shipped("docs-sample"));
        List<ServerMessage> messages = run.responses().stream()
                .flatMap(response -> response.messages().stream())
                .toList();
        assertThat(messages).filteredOn(ServerMessage::isError).isEmpty();
        assertThat(messages)
                .extracting(ServerMessage::number)
                .filteredOn(number -> number != 5701)
                .containsExactly(15457, 15457, 33058);
        List<List<@Nullable Object>> rows = run.responses().stream()
                .flatMap(response -> response.rows().stream())
                .toList();
        assertThat(rows).hasSize(2);
        Object thumbprint = rows.get(0).get(2);
        assertThat(rows.get(0)).startsWith("EKMSampleASYKey", "RSA_2048");
        assertThat(rows.get(1)).containsExactly("ASYMMETRIC KEY", "ENCRYPTED", thumbprint);
    }

    @Test
    void the_clean_up_leaves_nothing_behind_but_the_vaults_key() {
        World world = WalkThrough.of(SCRIPT, WorldTexts.shipped("docs-sample")).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        for (String view :
                List.of("asymmetric_keys", "credentials", "server_principal_credentials", "cryptographic_providers")) {
            dba.run("SELECT * FROM sys." + view).returns();
        }
        dba.run("SELECT name FROM sys.databases WHERE database_id > 4").returns();
        assertThat(dba.run("SELECT SUSER_ID('TDE_Login')").value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "tde-with-azure-key-vault, docs-sample",
        "rotate-protector, docs-sample",
        "recovery-pending, docs-sample",
        "managed-identity, managed-identity"
    })
    void two_runs_say_the_same_to_the_last_byte(String script, String world) {
        String first = WalkThrough.of(script, WorldTexts.shipped(world)).transcript();
        String second = WalkThrough.of(script, WorldTexts.shipped(world)).transcript();
        assertThat(second).isEqualTo(first);
        assertThat(first).isNotBlank();
    }
}
