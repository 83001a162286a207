package org.ekmsim.provider.akv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ekmsim.vault.VaultWorld.KEY;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.SessionHandle;
import org.ekmsim.surroundings.CancelledException;
import org.ekmsim.surroundings.FakeCancellation;
import org.ekmsim.surroundings.FakeSurroundings;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.ProviderCall;
import org.ekmsim.surroundings.TimelineEntry;
import org.ekmsim.surroundings.VaultRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The record of calls, and the faults that calls meet. */
class RecordedCallsTest {

    private final ConnectorWorld world = new ConnectorWorld(ConnectorWorld.LATEST);

    @Test
    void everyCallIsRecordedWithItsKeyCodeAndToken() {
        SessionHandle session = world.session();
        byte[] thumbprint = world.thumbprint(session, KEY);
        byte[] wrapped = world.encrypt(session, thumbprint, new byte[] {1});
        world.decrypt(session, thumbprint, wrapped);

        String hex = "0x" + KnownKey.hex(thumbprint);
        String token = "embedded software token: DocsSampleEKMKeyVault";
        assertThat(calls())
                .containsExactly(
                        call("SqlCryptOpenSession", null, 0, null),
                        call("SqlCryptGetKeyInfoByName", KEY, 2, null),
                        call("SqlCryptGetKeyInfoByName", KEY, 0, null),
                        call("SqlCryptEncrypt", hex, 2, null),
                        call("SqlCryptEncrypt", hex, 0, token),
                        call("SqlCryptDecrypt", hex, 2, null),
                        call("SqlCryptDecrypt", hex, 0, token));
    }

    @Test
    void callsAndRequestsShareOneTimelineInTheOrderInWhichTheyBegan() {
        SessionHandle session = world.session();
        byte[] thumbprint = world.thumbprint(session, KEY);
        world.encrypt(session, thumbprint, new byte[] {1});

        List<TimelineEntry> timeline = world.surroundings.state().timeline().ordered();
        assertThat(timeline.stream().map(RecordedCallsTest::described))
                .containsExactly(
                        "1 SqlCryptOpenSession",
                        "2 SqlCryptGetKeyInfoByName",
                        "3 get",
                        "4 SqlCryptGetKeyInfoByName",
                        "5 SqlCryptEncrypt",
                        "6 SqlCryptEncrypt",
                        "7 wrapKey");
    }

    private static String described(TimelineEntry entry) {
        String what = entry.event() instanceof ProviderCall call
                ? call.entryPoint()
                : ((VaultRequest) entry.event()).operation();
        return entry.sequence() + " " + what;
    }

    @Test
    void aFaultReturnsItsCodeWithoutReachingTheProviderAsOftenAsItSays() {
        SessionHandle session = world.session();
        fault(Fault.fail("SqlCryptGetKeyInfoByName", 2049).forKey(KEY).times(2));

        assertThat(world.lookup(session, "nothing")).isEqualTo(3112);
        assertThat(world.lookup(session, KEY)).isEqualTo(2049);
        assertThat(world.lookup(session, KEY)).isEqualTo(2049);
        assertThat(world.lookup(session, KEY)).isZero();
        assertThat(world.surroundings.state().faults().waiting()).isEmpty();
    }

    @Test
    void aFaultCanBeForOneProviderOnly() {
        fault(Fault.fail(null, 1).forProvider("another.dll"));

        assertThat(world.open(ConnectorWorld.goodCredential())).isZero();
    }

    @Test
    void latencyTakesVirtualTime() {
        fault(Fault.latency("SqlCryptOpenSession", Duration.ofSeconds(30)).times(1));

        assertThat(world.open(ConnectorWorld.goodCredential())).isZero();
        assertThat(world.surroundings.clock().now()).isEqualTo(FakeSurroundings.START.plusSeconds(30));
        assertThat(calls().get(0).at()).as("when the call began").isEqualTo(FakeSurroundings.START);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aHangEndsWithItsCallersCancellationAndHoldsUpNobodyElse() {
        fault(Fault.hang("SqlCryptOpenSession").times(1));
        FakeCancellation cancellation = new FakeCancellation();
        EkmProvider hanging = world.caller(52, cancellation);
        CompletableFuture<Integer> call = CompletableFuture.supplyAsync(
                () -> hanging.openSession(ConnectorWorld.goodCredential(), SessionHandle.empty()));
        while (!world.surroundings.state().faults().waiting().isEmpty()) {
            Thread.onSpinWait();
        }

        assertThat(world.open(ConnectorWorld.goodCredential()))
                .as("another session")
                .isZero();
        assertThat(call).isNotDone();
        cancellation.request();

        assertThatThrownBy(call::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(CancelledException.class)
                .hasMessageContaining("SqlCryptOpenSession of Microsoft.AzureKeyVaultService.EKM.dll");
        assertThat(calls())
                .extracting(ProviderCall::sessionId, ProviderCall::returnCode)
                .containsExactly(tuple(51, 0), tuple(52, null));
    }

    private void fault(Fault fault) {
        world.surroundings.change(state -> state.withFaults(state.faults().with(fault)));
    }

    private List<ProviderCall> calls() {
        return world.surroundings.state().providerCalls();
    }

    private static ProviderCall call(String entryPoint, String key, int code, String token) {
        return new ProviderCall(
                FakeSurroundings.START,
                "MSSQLSERVER",
                51,
                "Microsoft.AzureKeyVaultService.EKM.dll",
                entryPoint,
                key,
                code,
                token);
    }
}
