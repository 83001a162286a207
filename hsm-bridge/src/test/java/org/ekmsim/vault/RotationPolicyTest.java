package org.ekmsim.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ekmsim.vault.VaultWorld.KEY;
import static org.ekmsim.vault.VaultWorld.VAULT;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ekmsim.surroundings.FakeSurroundings;
import org.ekmsim.vault.RotationPolicy.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys rotate by themselves ("Configure cryptographic key auto-rotation in Azure Key Vault"). */
class RotationPolicyTest {

    private static final Instant START = FakeSurroundings.START;

    private final VaultWorld world = new VaultWorld();

    @Test
    void aKeyRotatesSoLongAfterItsCreationAndTheOldVersionStays() {
        KeyVersion first = world.version();
        rotateBy(new RotationPolicy(Trigger.AFTER_CREATION, Period.ofMonths(18), Period.ofMonths(24)));
        assertThat(VaultCalendar.nextDue(world.state())).contains(Instant.parse("2028-05-01T09:00:00Z"));

        passTo(Instant.parse("2028-05-01T08:59:59Z"));
        assertThat(versions()).containsExactly(first);

        passTo(Instant.parse("2028-05-01T09:00:00Z"));
        assertThat(versions()).hasSize(2).startsWith(first);
        assertThat(world.version().expires()).isEqualTo("2030-05-01T09:00:00Z");
        assertThat(world.version().material()).isNotEqualTo(first.material());
        assertThat(VaultCalendar.nextDue(world.state())).contains(Instant.parse("2029-11-01T09:00:00Z"));
    }

    @Test
    void aKeyRotatesSoLongBeforeItsExpiryIfItExpires() {
        rotateBy(new RotationPolicy(Trigger.BEFORE_EXPIRY, Period.ofDays(30), null));
        assertThat(VaultCalendar.nextDue(world.state())).isEmpty();

        world.version(version -> version.withDates(null, START.plus(Duration.ofDays(100))));
        assertThat(VaultCalendar.nextDue(world.state())).contains(START.plus(Duration.ofDays(70)));

        passTo(START.plus(Duration.ofDays(70)));
        assertThat(versions()).hasSize(2);
        assertThat(world.version().expires()).isNull();
        assertThat(VaultCalendar.nextDue(world.state())).isEmpty();
    }

    @Test
    void aDeletedKeyDoesNotRotate() {
        rotateBy(new RotationPolicy(Trigger.AFTER_CREATION, Period.ofDays(30), null));
        world.administration.deleteKey(VAULT, KEY);

        passTo(START.plus(Duration.ofDays(60)));
        world.vault(vault -> vault.recoverKey(KEY));

        assertThat(versions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"P6D,", "P30D, P27D", "P90D, P90D", "P90D, P96D"})
    void refusesTimesThatAreTooShort(Period time, Period validity) {
        assertThatThrownBy(() -> new RotationPolicy(Trigger.BEFORE_EXPIRY, time, validity))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 50)
    void aRotationIsAlwaysAheadOfTheVersionItMade(
            @ForAll @IntRange(min = 7, max = 800) int time, @ForAll @IntRange(min = 28, max = 800) int validity) {
        if (validity - time < 7) {
            return;
        }
        for (Trigger trigger : Trigger.values()) {
            RotationPolicy policy = new RotationPolicy(trigger, Period.ofDays(time), Period.ofDays(validity));
            KeyVersion made = KeyVersion.fresh("0".repeat(32), START, null).withDates(null, policy.expiry(START));

            assertThat(policy.due(made))
                    .hasValueSatisfying(due -> assertThat(due).isAfterOrEqualTo(START.plus(Duration.ofDays(7))));
        }
    }

    private void rotateBy(RotationPolicy policy) {
        world.vault(vault -> vault.withKey(KEY, key -> key.withRotation(policy)));
    }

    private List<KeyVersion> versions() {
        return world.state().named(VAULT).key(KEY).orElseThrow().versions();
    }

    private void passTo(Instant instant) {
        world.surroundings
                .clock()
                .advance(Duration.between(world.surroundings.clock().now(), instant));
        world.administration.carryOutDue();
    }
}
