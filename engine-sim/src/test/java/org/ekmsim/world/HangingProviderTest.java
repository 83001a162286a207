package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import org.ekmsim.engine.session.Done;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.StalledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Provider calls that never return or take their time. */
@Timeout(30)
class HangingProviderTest {

    private static final String STEPPED = "mode: stepped, tde-scan: instant";
    private static final String OPEN_KEY = "CREATE ASYMMETRIC KEY k FROM PROVIDER AzureKeyVault_EKM"
            + " WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING";

    private final Tasks tasks = new Tasks();

    @AfterEach
    void endTasks() {
        tasks.close();
    }

    private static World faulty(String clock, Fault fault) {
        World world =
                EngineFixture.at(Stage.CREDENTIAL, WorldTexts.docsSample(clock)).world();
        world.surroundings().change(state -> state.withFaults(state.faults().with(fault)));
        return world;
    }

    /** Until the call has met its fault, which is then no longer waiting. */
    private static void awaitFault(World world) {
        Tasks.await(
                "the call",
                () -> world.state().surroundings().faults().waiting().isEmpty());
    }

    @Test
    void a_world_in_which_nothing_can_go_on_says_which_call_hangs() {
        World world = faulty(
                "mode: auto, tde-scan: instant",
                Fault.hang("SqlCryptGetKeyInfoByName").times(1));
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        assertThatThrownBy(() -> dba.run(OPEN_KEY))
                .isInstanceOf(StalledException.class)
                .hasMessageContaining("SqlCryptGetKeyInfoByName")
                .hasMessageContaining("Microsoft.AzureKeyVaultService.EKM.dll");
    }

    @Test
    void a_hang_is_cancelled_from_another_thread_while_other_sessions_work() {
        World world = faulty(STEPPED, Fault.hang("SqlCryptOpenSession").times(1));
        Client hanging = EngineFixture.connect(world, EngineFixture.DBA);
        Client working = EngineFixture.connect(world, "CONTOSO\\second");
        Future<Response> response = tasks.start(() -> hanging.run(OPEN_KEY + "; PRINT 'never'"));
        awaitFault(world);

        working.run("CREATE LOGIN meanwhile WITH PASSWORD = 'Pa55-word!'").saysNothing();
        working.run("ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM ENABLE").saysNothing();
        working.run("SELECT COUNT(*) FROM sys.dm_cryptographic_provider_sessions(1)")
                .returns("0");
        working.run(
                        "ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM DISABLE; ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM ENABLE")
                .saysNothing();
        assertThat(response).isNotDone();

        hanging.session().cancel();
        assertThat(Tasks.result(response).saysNothing().endings())
                .extracting(Done::command)
                .containsExactly("ATTENTION");
        assertThat(world.providerCalls())
                .filteredOn(call -> call.entryPoint().equals("SqlCryptOpenSession"))
                .extracting(call -> call.returnCode())
                .containsExactly((Integer) null);
        hanging.run(OPEN_KEY).saysNothing();
    }

    @Test
    void a_restart_ends_a_hang() {
        World world = faulty(STEPPED, Fault.hang("SqlCryptOpenSession").times(1));
        Client hanging = EngineFixture.connect(world, EngineFixture.DBA);
        Future<Response> response = tasks.start(() -> hanging.run(OPEN_KEY));
        awaitFault(world);
        world.defaultInstance().restart();
        Tasks.result(response).saysNothing();
        assertThat(hanging.session().isClosed()).isTrue();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT name FROM sys.asymmetric_keys")
                .returns();
    }

    @Test
    void a_wait_is_cancelled_and_a_cancel_without_a_request_does_nothing() {
        World world = EngineFixture.in(WorldTexts.docsSample(STEPPED)).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.session().cancel();
        dba.run("PRINT 'fine'").prints("fine");
        Future<Response> waiting =
                tasks.start(() -> dba.run("PRINT 'before'; WAITFOR DELAY '10:00:00'; PRINT 'never'"));
        Tasks.await("the cancellation", () -> {
            dba.session().cancel();
            return waiting.isDone();
        });
        assertThat(Tasks.result(waiting).messages())
                .extracting(message -> message.text())
                .doesNotContain("never");
    }

    @Test
    void a_late_answer_takes_virtual_time() {
        World world = faulty(
                "mode: auto, tde-scan: instant",
                Fault.latency("SqlCryptOpenSession", Duration.ofMinutes(3)).times(1));
        Instant before = world.state().now();
        EngineFixture.connect(world, EngineFixture.DBA).run(OPEN_KEY).saysNothing();
        assertThat(Duration.between(before, world.state().now()))
                .isBetween(Duration.ofMinutes(3), Duration.ofMinutes(4));
    }

    @Test
    void a_failure_met_once_is_gone_the_second_time() {
        World world =
                faulty(STEPPED, Fault.fail("SqlCryptGetKeyInfoByName", 3111).times(1));
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run(OPEN_KEY)
                .fails(
                        33049,
                        16,
                        2,
                        "Key with name 'ContosoRSAKey0' does not exist in the provider or access is denied. Provider error code: 3111."
                                + "  (Provider Error - No explanation is available, consult EKM Provider for details)");
        dba.run(OPEN_KEY).saysNothing();
    }

    @Test
    void a_hang_in_a_session_opened_by_an_earlier_request_is_cancelled_too() {
        World world = EngineFixture.at(Stage.CREDENTIAL, WorldTexts.docsSample(STEPPED))
                .world();
        Client hanging = EngineFixture.connect(world, EngineFixture.DBA);
        hanging.run(OPEN_KEY).saysNothing();
        world.surroundings()
                .change(state -> state.withFaults(state.faults()
                        .with(Fault.hang("SqlCryptGetKeyInfoByName").times(1))));
        Future<Response> response = tasks.start(() -> hanging.run(OPEN_KEY.replace("KEY k", "KEY other")));
        awaitFault(world);
        hanging.session().cancel();
        assertThat(Tasks.result(response).endings()).extracting(Done::command).containsExactly("ATTENTION");
    }

    @Test
    void a_session_ends_although_its_provider_does_not_let_go() {
        World world =
                EngineFixture.at(Stage.KEY, WorldTexts.docsSample(STEPPED)).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run(OPEN_KEY.replace("ContosoRSAKey0", "NoSuchKey"))
                .says("Msg 33049, Level 16, State 2, Line 1: Key with name"
                        + " 'NoSuchKey' does not exist in the provider or access is denied. Provider error code: 3112. "
                        + " (Provider Error - No explanation is available, consult EKM Provider for details)");
        world.surroundings().change(state -> state.withFaults(state.faults().with(Fault.hang("SqlCryptCloseSession"))));
        dba.session().close();
        assertThat(world.defaultInstance().sessions()).isEmpty();
    }
}
