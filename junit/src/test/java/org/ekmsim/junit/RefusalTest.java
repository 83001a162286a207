package org.ekmsim.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import org.assertj.core.api.Condition;
import org.ekmsim.token.TokenChoice;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

class RefusalTest {

    /** Run by the test kit only: its name does not match the patterns of the build. */
    @EkmsimTest(hsm = TokenChoice.SOFTWARE)
    static class Subject {

        @Test
        void unmodelled(SimulatedServer server) {
            server.run("BACKUP LOG master TO DISK = 'x'");
        }

        @Test
        void unmodelledInsideTry(SimulatedServer server) {
            try (ServerSession session = server.session("CONTOSO\\dba")) {
                session.run("BEGIN TRY BACKUP LOG master TO DISK = 'x' END TRY BEGIN CATCH PRINT 'caught' END CATCH");
            }
        }

        @Test
        void modelled(SimulatedServer server) {
            server.run("SELECT 1 AS one");
        }

        @Test
        @EkmsimTest(hsm = TokenChoice.SOFTWARE, allowUnmodelled = true)
        void allowed(SimulatedServer server) {
            server.run("BACKUP LOG master TO DISK = 'x'");
        }
    }

    /** A world nobody has. */
    @EkmsimTest(world = "no-such-world")
    static class Lost {

        @Test
        void neverRuns(SimulatedServer server) {
            assertThat(server).isNull();
        }
    }

    private static Events run(Class<?> type) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .execute()
                .testEvents();
    }

    @Test
    void unmodelledConstructFailsTheTestThatUsedIt() {
        run(Subject.class)
                .assertStatistics(all -> all.succeeded(2).failed(2))
                .assertThatEvents()
                .haveExactly(1, event(test("method:modelled("), finishedSuccessfully()))
                .haveExactly(1, event(test("method:allowed("), finishedSuccessfully()))
                .haveExactly(1, event(test("method:unmodelled("), refused()))
                .haveExactly(1, event(test("method:unmodelledInsideTry("), refused()));
    }

    private static Condition<Event> refused() {
        return finishedWithFailure(
                instanceOf(AssertionError.class),
                message(text -> text.startsWith("The test used what ekmsim does not model: BACKUP")));
    }

    @Test
    void worldThatIsNowhereIsNamed() {
        run(Lost.class)
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test("method:neverRuns("),
                                finishedWithFailure(
                                        instanceOf(IllegalArgumentException.class),
                                        message(text -> text.contains("There is no world 'no-such-world'")))));
    }
}
