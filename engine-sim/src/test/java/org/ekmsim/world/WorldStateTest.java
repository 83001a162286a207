package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ekmsim.engine.credential.Credential;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.surroundings.ProviderCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One immutable value behind a compare-and-set: no update is lost, forks go their own ways, surroundings are not rolled back. */
class WorldStateTest {

    private static final int THREADS = 8;
    private static final int EACH = 12;

    private final Tasks tasks = new Tasks();

    @AfterEach
    void endTasks() {
        tasks.close();
    }

    /** Every thread runs its statements in a session of its own; {@code %d} is the thread, {@code %d} the turn. */
    private List<Response> everywhere(World world, String statement) {
        List<Callable<List<Response>>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            Client client = EngineFixture.connect(world, EngineFixture.DBA);
            work.add(() -> {
                List<Response> responses = new ArrayList<>();
                for (int turn = 0; turn < EACH; turn++) {
                    responses.add(client.run(statement.formatted(number, turn)));
                }
                return responses;
            });
        }
        return tasks.together(work).stream().flatMap(List::stream).toList();
    }

    @Test
    void concurrent_logins_are_all_there_with_ids_of_their_own() {
        World world = EngineFixture.at(Stage.INSTALLED).world();
        everywhere(world, "CREATE LOGIN l%d_%d WITH PASSWORD = 'Pa55-word!'").forEach(Response::saysNothing);
        assertThat(world.defaultInstance().state().logins().byName().values())
                .filteredOn(login -> login.name().matches("l\\d+_\\d+"))
                .hasSize(THREADS * EACH)
                .extracting(Login::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void concurrent_credentials_are_all_there_with_ids_of_their_own() {
        World world = EngineFixture.at(Stage.INSTALLED).world();
        everywhere(world, "CREATE CREDENTIAL c%d_%d WITH IDENTITY = 'i'").forEach(Response::saysNothing);
        assertThat(world.defaultInstance().state().credentials().byName().values())
                .hasSize(THREADS * EACH)
                .extracting(Credential::id)
                .doesNotHaveDuplicates();
        assertThat(world.defaultInstance().state().credentials().nextId()).isEqualTo(65536 + THREADS * EACH);
    }

    @Test
    void concurrent_rows_are_all_there_in_memory_and_on_the_pages() {
        World world = EngineFixture.at(Stage.ENCRYPTED).world();
        everywhere(world, "INSERT INTO TestTDE.dbo.notes VALUES (1000 + %d * 100 + %d, N'concurrent')")
                .forEach(Response::succeeds);
        world.defaultInstance().restart();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT COUNT(*) FROM TestTDE.dbo.notes WHERE note = N'concurrent'")
                .returns(Integer.toString(THREADS * EACH));
    }

    @Test
    void of_many_who_take_one_name_exactly_one_gets_it() {
        World world = EngineFixture.at(Stage.INSTALLED).world();
        List<Response> responses = everywhere(world, "CREATE DATABASE d%2$d -- thread %1$d");
        assertThat(responses)
                .filteredOn(response -> response.messages().isEmpty())
                .hasSize(EACH);
        assertThat(responses)
                .flatExtracting(Response::messages)
                .hasSize((THREADS - 1) * EACH)
                .allSatisfy(message -> assertThat(message.number()).isEqualTo(1801));
        assertThat(world.defaultInstance().state().databases().byName().values())
                .extracting(database -> database.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_fork_and_its_origin_do_not_see_each_other() {
        World origin = EngineFixture.at(Stage.DATABASE).world();
        World fork = origin.fork();
        Client before = EngineFixture.connect(origin, EngineFixture.DBA);
        Client after = EngineFixture.connect(fork, EngineFixture.DBA);
        before.run("CREATE LOGIN only_before WITH PASSWORD = 'Pa55-word!'; DELETE FROM TestTDE.dbo.notes")
                .succeeds();
        after.run("CREATE LOGIN only_after WITH PASSWORD = 'Pa55-word!'").succeeds();
        assertThat(before.run("SELECT SUSER_ID('only_after')").value()).isNull();
        assertThat(after.run("SELECT SUSER_ID('only_before')").value()).isNull();
        after.run("SELECT COUNT(*) FROM TestTDE.dbo.notes").returns("2");
        fork.advance(java.time.Duration.ofDays(1));
        assertThat(origin.state().now()).isBefore(fork.state().now().minusSeconds(3600));
    }

    @Test
    void a_fork_has_no_sessions_and_closing_it_ends_only_its_own() {
        World origin = EngineFixture.at(Stage.INSTALLED).world();
        Client client = EngineFixture.connect(origin, EngineFixture.DBA);
        World fork = origin.fork();
        assertThat(fork.defaultInstance().sessions()).isEmpty();
        Client inFork = EngineFixture.connect(fork, EngineFixture.DBA);
        fork.close();
        assertThat(inFork.session().isClosed()).isTrue();
        assertThat(client.session().isClosed()).isFalse();
    }

    @Test
    void forking_changes_nothing() {
        World origin = EngineFixture.at(Stage.ENCRYPTED).world();
        assertThat(origin.fork().state()).isSameAs(origin.state());
    }

    @Test
    void vault_requests_provider_calls_and_log_lines_survive_a_failed_statement_and_the_catalogue_shows_nothing() {
        World world = EngineFixture.at(Stage.CREDENTIAL).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        int logBefore = world.defaultInstance().errorLog().size();
        int callsBefore = world.providerCalls().size();
        int requestsBefore = world.state().surroundings().vaultRequests().size();
        assertThat(dba.run("CREATE ASYMMETRIC KEY k FROM PROVIDER AzureKeyVault_EKM"
                                + " WITH PROVIDER_KEY_NAME = 'NoSuchKey', CREATION_DISPOSITION = OPEN_EXISTING")
                        .messages())
                .hasSize(1);
        dba.run("SELECT name FROM sys.asymmetric_keys").returns();
        assertThat(world.providerCalls()
                        .subList(callsBefore, world.providerCalls().size()))
                .extracting(ProviderCall::entryPoint)
                .contains("SqlCryptOpenSession", "SqlCryptGetKeyInfoByName");
        assertThat(world.state().surroundings().vaultRequests()).hasSizeGreaterThan(requestsBefore);
        assertThat(world.defaultInstance().errorLog()).hasSizeGreaterThan(logBefore);
    }

    @Test
    void a_restart_ends_sessions_and_what_belongs_to_them() {
        World world = EngineFixture.at(Stage.KEY).world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("SELECT COUNT(*) FROM sys.dm_cryptographic_provider_keys(65537)")
                .succeeds();
        dba.run("SELECT COUNT(*) FROM sys.dm_cryptographic_provider_sessions(1)")
                .returns("1");
        world.defaultInstance().restart();
        assertThat(dba.session().isClosed()).isTrue();
        assertThat(world.defaultInstance().sessions()).isEmpty();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run("SELECT COUNT(*) FROM sys.dm_cryptographic_provider_sessions(1)")
                .returns("0");
    }

    @Test
    void instances_are_found_by_their_names() {
        World world = EngineFixture.at(Stage.INSTALLED).world();
        assertThat(world.instance("sqlvm01")).isSameAs(world.defaultInstance());
        assertThat(world.instance("MSSQLSERVER")).isSameAs(world.defaultInstance());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> world.instance("other"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SQLVM01");
    }
}
