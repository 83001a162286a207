package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Duration;
import java.util.List;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.tde.ScanTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The encryption scan as it passes on the clock; transparent-data-encryption.md and sys-dm-database-encryption-keys. */
@Timeout(60)
class ScanOnTheClockTest {

    private static final String STATE =
            "SELECT encryption_state, encryption_scan_state_desc FROM sys.dm_database_encryption_keys"
                    + " WHERE database_id = DB_ID('TestTDE')";

    private static EngineFixture large;

    /** A database of more pages than one tick of the clock gets over. */
    @BeforeAll
    static void fill() {
        EngineFixture fixture = EngineFixture.at(
                        Stage.ENCRYPTION_KEY, WorldTexts.docsSample("mode: stepped, tde-scan: clock"))
                .given(
                        "CREATE TABLE TestTDE.dbo.filling (id int IDENTITY, content varchar(8000))",
                        "INSERT INTO TestTDE.dbo.filling (content) VALUES (REPLICATE('x', 7900)), (REPLICATE('y', 7900))");
        String doubling = "INSERT INTO TestTDE.dbo.filling (content) SELECT content FROM TestTDE.dbo.filling";
        for (int i = 0; i < 10; i++) {
            fixture = fixture.given(doubling);
        }
        large = EngineFixture.on(fixture.world());
    }

    private static double percent(Client client) {
        Object value = client.run(
                        "SELECT percent_complete FROM sys.dm_database_encryption_keys WHERE database_id = DB_ID('TestTDE')")
                .value();
        return ((Number) value).doubleValue();
    }

    private static Client started(World world) {
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("ALTER DATABASE TestTDE SET ENCRYPTION ON").saysNothing();
        return dba;
    }

    private static void finish(World world) {
        world.advance(Duration.ofMinutes(10));
    }

    @Test
    void it_goes_from_state_2_with_a_growing_percentage_to_state_3() {
        World world = large.world();
        Client dba = started(world);
        dba.run(STATE).returns("2 | RUNNING");
        assertThat(percent(dba)).isZero();
        world.advance(ScanTask.TICK);
        double once = percent(dba);
        assertThat(once).isPositive();
        world.advance(ScanTask.TICK);
        assertThat(percent(dba)).isCloseTo(2 * once, offset(0.1));
        finish(world);
        dba.run(STATE).returns("3 | COMPLETE");
        assertThat(percent(dba)).isZero();
        dba.run("ALTER DATABASE TestTDE SET ENCRYPTION OFF").saysNothing();
        dba.run(STATE).returns("5 | RUNNING");
        finish(world);
        dba.run(STATE).returns("1 | COMPLETE");
        dba.run("SELECT COUNT(*) FROM TestTDE.dbo.filling").returns("2048");
    }

    @Test
    void suspended_it_stands_still_and_resumed_it_goes_on_at_the_same_pace() {
        World world = large.world();
        Client dba = started(world);
        world.advance(ScanTask.TICK);
        double once = percent(dba);
        dba.run("ALTER DATABASE TestTDE SET ENCRYPTION SUSPEND").saysNothing();
        world.advance(Duration.ofHours(1));
        dba.run(STATE).returns("2 | SUSPENDED");
        assertThat(percent(dba)).isEqualTo(once);
        dba.run("ALTER DATABASE TestTDE SET ENCRYPTION RESUME").saysNothing();
        world.advance(ScanTask.TICK);
        assertThat(percent(dba)).isCloseTo(2 * once, offset(0.1));
        finish(world);
        dba.run(STATE).returns("3 | COMPLETE");
    }

    @Test
    void suspending_and_resuming_many_times_within_one_tick_makes_it_no_faster() {
        World world = large.world();
        Client dba = started(world);
        for (int i = 0; i < 5; i++) {
            dba.run("ALTER DATABASE TestTDE SET ENCRYPTION SUSPEND; ALTER DATABASE TestTDE SET ENCRYPTION RESUME")
                    .saysNothing();
        }
        assertThat(world.state().schedule().events()).hasSize(1);
        world.advance(ScanTask.TICK);
        double once = percent(dba);
        world.advance(ScanTask.TICK);
        assertThat(percent(dba)).isCloseTo(2 * once, offset(0.1)).isLessThan(40);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DROP DATABASE TestTDE                                        | 3702
            ALTER DATABASE TestTDE SET OFFLINE                           | 33119, 5069
            ALTER DATABASE TestTDE SET READ_ONLY                         | 33119, 5069
            ALTER DATABASE TestTDE SET ENCRYPTION ON                     | 33109, 5069
            ALTER DATABASE TestTDE SET ENCRYPTION OFF                    | 33109, 5069
            EXEC ('USE TestTDE; DROP DATABASE ENCRYPTION KEY')           | 5701, 33105
            EXEC ('USE TestTDE; ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey') | 5701, 33110
            """)
    void meanwhile_this_is_refused(String batch, String numbers) {
        World world = large.world();
        Client dba = started(world);
        world.advance(ScanTask.TICK);
        assertThat(dba.run(batch).messages())
                .extracting(ServerMessage::number)
                .isEqualTo(List.of(numbers.split(", ")).stream()
                        .map(Integer::valueOf)
                        .toList());
        finish(world);
        dba.run(STATE).returns("3 | COMPLETE");
    }

    @Test
    void meanwhile_rows_are_read_and_written_and_access_is_restricted() {
        World world = large.world();
        Client dba = started(world);
        world.advance(ScanTask.TICK);
        dba.run("INSERT INTO TestTDE.dbo.notes VALUES (3, N'in the midst'); DELETE FROM TestTDE.dbo.notes WHERE id = 1")
                .saysNothing();
        dba.run("ALTER DATABASE TestTDE SET SINGLE_USER WITH ROLLBACK IMMEDIATE; ALTER DATABASE TestTDE SET MULTI_USER")
                .saysNothing();
        finish(world);
        world.defaultInstance().restart();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT note FROM TestTDE.dbo.notes")
                .returns("second note", "in the midst");
    }

    @Test
    void a_restart_in_its_midst_lets_it_go_on_where_it_was() {
        World world = large.world();
        Client dba = started(world);
        world.advance(ScanTask.TICK.multipliedBy(3));
        double before = percent(dba);
        world.defaultInstance().restart();
        Client again = EngineFixture.connect(world, EngineFixture.DBA);
        again.run(STATE).returns("2 | RUNNING");
        assertThat(percent(again)).isEqualTo(before);
        assertThat(world.state().schedule().events()).hasSize(1);
        finish(world);
        again.run(STATE).returns("3 | COMPLETE");
    }

    @Test
    void a_fork_takes_its_scan_along() {
        World world = large.world();
        Client dba = started(world);
        world.advance(ScanTask.TICK);
        World fork = world.fork();
        finish(fork);
        EngineFixture.connect(fork, EngineFixture.DBA).run(STATE).returns("3 | COMPLETE");
        dba.run(STATE).returns("2 | RUNNING");
    }

    @Test
    void start_suspension_and_end_are_logged_once() {
        World world = large.world();
        Client dba = started(world);
        dba.run("ALTER DATABASE TestTDE SET ENCRYPTION SUSPEND; ALTER DATABASE TestTDE SET ENCRYPTION RESUME")
                .saysNothing();
        finish(world);
        assertThat(world.defaultInstance().errorLog())
                .filteredOn(line -> line.contains("scan for database"))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("Database encryption scan for database 'TestTDE' is complete.");
    }
}
