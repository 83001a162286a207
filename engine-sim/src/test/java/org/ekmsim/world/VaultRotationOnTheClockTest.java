package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.ekmsim.engine.database.DatabaseState;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.StalledException;
import org.ekmsim.vault.VaultKey;
import org.junit.jupiter.api.Test;

/** What vaults do by themselves happens when time passes, and keeps nobody from noticing that the world stands still. */
class VaultRotationOnTheClockTest {

    private static final String PROTECTOR = "SELECT CONVERT(varchar(100), encryptor_thumbprint, 1)"
            + " FROM sys.dm_database_encryption_keys WHERE database_id = DB_ID('TestTDE')";

    private static World encrypted() {
        return EngineFixture.at(Stage.ENCRYPTED, WorldTexts.shipped("rotation-policy"))
                .world();
    }

    private static VaultKey key(World world) {
        return world.vaults()
                .state()
                .named("DocsSampleEKMKeyVault")
                .key("ContosoRSAKey0")
                .orElseThrow();
    }

    @Test
    void a_new_version_appears_and_what_was_opened_stays_with_its_own() {
        World world = encrypted();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        Object before = dba.run(PROTECTOR).value();

        world.advance(Duration.ofDays(31));

        assertThat(key(world).versions()).hasSize(2);
        assertThat(dba.run(PROTECTOR).value()).isEqualTo(before);
        world.defaultInstance().restart();
        assertThat(world.defaultInstance()
                        .state()
                        .databases()
                        .find("TestTDE")
                        .orElseThrow()
                        .state())
                .isEqualTo(DatabaseState.ONLINE);
        Client later = EngineFixture.connect(world, EngineFixture.DBA);
        later.run(
                        "CREATE CREDENTIAL other WITH IDENTITY = 'DocsSampleEKMKeyVault', SECRET = '"
                                + WorldTexts.SECRET
                                + "' FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM; ALTER LOGIN [CONTOSO\\dba] ADD CREDENTIAL other;")
                .saysNothing();
        later.run("CREATE ASYMMETRIC KEY second FROM PROVIDER AzureKeyVault_EKM"
                        + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING")
                .saysNothing();
        assertThat(later.run("SELECT COUNT(DISTINCT thumbprint) FROM sys.asymmetric_keys")
                        .value())
                .isEqualTo(2);
    }

    @Test
    void versions_are_made_when_they_are_due_however_time_passes() {
        World atOnce = encrypted();
        World byDay = encrypted();

        atOnce.advance(Duration.ofDays(95));
        for (int day = 0; day < 95; day++) {
            byDay.advance(Duration.ofDays(1));
        }

        assertThat(key(atOnce).versions()).hasSize(4).isEqualTo(key(byDay).versions());
    }

    @Test
    void a_key_that_rotates_for_ever_does_not_hide_that_nothing_goes_on() {
        World world = EngineFixture.at(Stage.CREDENTIAL, WorldTexts.shipped("rotation-policy"))
                .world();
        world.surroundings()
                .change(state -> state.withFaults(state.faults().with(Fault.hang("SqlCryptGetKeyInfoByName"))));
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);

        assertThatThrownBy(() -> dba.run("CREATE ASYMMETRIC KEY k FROM PROVIDER AzureKeyVault_EKM"
                        + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING"))
                .isInstanceOf(StalledException.class);
        assertThat(key(world).versions()).hasSize(1);
    }
}
