package org.ekmsim.engine.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.ekmsim.surroundings.StalledException;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Response;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.ekmsim.world.WorldTexts;
import org.junit.jupiter.api.Test;

/** Transactions of several sessions, and what a transaction covers. */
class TransactionTest {

    private static final String COUNT = "SELECT COUNT(*) FROM TestTDE.dbo.notes";
    private static final String DELETE = "DELETE FROM TestTDE.dbo.notes WHERE id = 1";

    private final World world = EngineFixture.at(Stage.DATABASE).world();
    private final Client first = EngineFixture.connect(world, EngineFixture.DBA);
    private final Client second = EngineFixture.connect(world, "CONTOSO\\second");

    @Test
    void a_session_sees_its_own_work_and_others_the_last_commit() {
        first.run("BEGIN TRAN; " + DELETE);
        assertThat(first.run(COUNT).value()).isEqualTo(1);
        assertThat(second.run(COUNT).value()).isEqualTo(2);
        first.run("COMMIT");
        assertThat(second.run(COUNT).value()).isEqualTo(1);
    }

    @Test
    void logins_and_credentials_roll_back_and_their_ids_stay_spent() {
        first.run("CREATE LOGIN before WITH PASSWORD = 'Pa$$w0rd!'").saysNothing();
        first.run("BEGIN TRAN; CREATE LOGIN lost WITH PASSWORD = 'Pa$$w0rd!'; CREATE CREDENTIAL c WITH IDENTITY = 'i';")
                .saysNothing();
        first.run("SELECT name FROM sys.credentials WHERE name = 'c'").returns("c");
        second.run("SELECT name FROM sys.credentials WHERE name = 'c'").returns();
        first.run("ROLLBACK; CREATE LOGIN after WITH PASSWORD = 'Pa$$w0rd!'").saysNothing();
        first.run(
                        "SELECT a.principal_id - b.principal_id FROM sys.server_principals a CROSS JOIN sys.server_principals b"
                                + " WHERE a.name = 'after' AND b.name = 'before'")
                .returns("2");
        first.run("SELECT name FROM sys.server_principals WHERE name = 'lost'").returns();
    }

    @Test
    void identity_values_stay_spent() {
        first.run("CREATE TABLE TestTDE.dbo.counted (id int IDENTITY, v int)").saysNothing();
        first.run("INSERT INTO TestTDE.dbo.counted (v) VALUES (1);"
                + " BEGIN TRAN; INSERT INTO TestTDE.dbo.counted (v) VALUES (2); SAVE TRAN s;"
                + " INSERT INTO TestTDE.dbo.counted (v) VALUES (3); ROLLBACK TRAN s;"
                + " INSERT INTO TestTDE.dbo.counted (v) VALUES (4); ROLLBACK;"
                + " INSERT INTO TestTDE.dbo.counted (v) VALUES (5)");
        first.run("SELECT id, v FROM TestTDE.dbo.counted").returns("1 | 1", "5 | 5");
    }

    @Test
    void configuration_is_not_part_of_a_transaction() {
        first.run("BEGIN TRAN; EXEC sp_configure 'show advanced options', 0; ROLLBACK")
                .succeeds();
        first.run("SELECT CAST(value AS int) FROM sys.configurations WHERE name = 'show advanced options'")
                .returns("0");
    }

    @Test
    void what_is_committed_is_on_the_pages_and_what_is_open_is_not() {
        first.run(
                "BEGIN TRAN; DELETE FROM TestTDE.dbo.notes WHERE id = 1; COMMIT; BEGIN TRAN; DELETE FROM TestTDE.dbo.notes");
        world.defaultInstance().restart();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT id FROM TestTDE.dbo.notes")
                .returns("2");
    }

    @Test
    void a_fork_begins_without_open_transactions() {
        first.run("BEGIN TRAN; DELETE FROM TestTDE.dbo.notes");
        Client other = EngineFixture.connect(world.fork(), EngineFixture.DBA);
        assertThat(other.run(COUNT).value()).isEqualTo(2);
        other.run(DELETE).saysNothing();
    }

    @Test
    void a_writer_waits_until_its_lock_timeout() {
        first.run("BEGIN TRAN; " + DELETE);
        Instant before = world.state().now();
        second.run("SET LOCK_TIMEOUT 30000; " + DELETE).fails(1222, 16, 51, "Lock request time out period exceeded.");
        assertThat(Duration.between(before, world.state().now()))
                .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(31));
        second.run("CREATE CREDENTIAL other WITH IDENTITY = 'i'").saysNothing();
    }

    @Test
    void without_a_limit_and_nobody_else_the_world_stands_still() {
        first.run("BEGIN TRAN; " + DELETE);
        assertThatThrownBy(() -> second.run(DELETE))
                .isInstanceOf(StalledException.class)
                .hasMessageContaining("session 52 for database testtde, which session 51 has written");
    }

    @Test
    void a_writer_goes_on_when_the_owner_ends() throws Exception {
        World still = stillWorld();
        Client owner = EngineFixture.connect(still, EngineFixture.DBA);
        Client writer = EngineFixture.connect(still, "CONTOSO\\second");
        owner.run("BEGIN TRAN; " + DELETE);
        CompletableFuture<Response> waiting = CompletableFuture.supplyAsync(() -> writer.run(DELETE));
        awaitBlocked(still, writer, 51);
        owner.run("COMMIT").saysNothing();
        waiting.get().saysNothing();
        assertThat(writer.run(COUNT).value()).isEqualTo(1);
    }

    @Test
    void of_two_that_wait_for_each_other_one_is_the_victim() throws Exception {
        World still = stillWorld();
        Client patient = EngineFixture.connect(still, EngineFixture.DBA);
        Client victim = EngineFixture.connect(still, "CONTOSO\\second");
        patient.run("BEGIN TRAN; " + DELETE);
        victim.run("BEGIN TRAN; CREATE CREDENTIAL mine WITH IDENTITY = 'i'").saysNothing();
        CompletableFuture<Response> waiting =
                CompletableFuture.supplyAsync(() -> patient.run("CREATE CREDENTIAL other WITH IDENTITY = 'i'; COMMIT"));
        awaitBlocked(still, patient, 52);
        victim.run(DELETE + "; PRINT 'never'")
                .fails(
                        1205,
                        13,
                        51,
                        "Transaction (Process ID 52) was deadlocked on lock resources with another process and has been"
                                + " chosen as the deadlock victim. Rerun the transaction.");
        waiting.get().saysNothing();
        assertThat(victim.run("SELECT @@TRANCOUNT").value()).isEqualTo(0);
        victim.run("SELECT name FROM sys.credentials WHERE name IN ('mine', 'other')")
                .returns("other");
    }

    /** A world whose time only a test moves: no wait runs out. */
    private static World stillWorld() {
        return EngineFixture.at(Stage.DATABASE, WorldTexts.docsSample("mode: stepped, tde-scan: instant"))
                .world();
    }

    private static void awaitBlocked(World world, Client waiter, int owner) {
        Instant patience = Instant.now().plusSeconds(20);
        while (world.defaultInstance()
                        .ownership()
                        .blockedBy(waiter.session().transaction())
                        .orElse(0)
                != owner) {
            assertThat(Instant.now()).as("patience").isBefore(patience);
            Thread.onSpinWait();
        }
    }

    @Test
    void readers_take_nothing() {
        second.run("BEGIN TRAN; " + COUNT);
        first.run("SET LOCK_TIMEOUT 0; " + DELETE).saysNothing();
        assertThat(world.defaultInstance().ownership().ownedBy(second.session().transaction()))
                .isEmpty();
    }
}
