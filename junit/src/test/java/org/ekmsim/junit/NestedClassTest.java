package org.ekmsim.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ekmsim.token.TokenChoice;
import org.ekmsim.world.ClockMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The annotation of a class reaches the classes nested in it. */
@EkmsimTest(hsm = TokenChoice.SOFTWARE, clock = ClockMode.STEPPED)
class NestedClassTest {

    @Nested
    class Inner {

        @Test
        void hasTheClockOfTheClassAround(SimulatedServer server) {
            Instant before = server.instance().now();
            server.run("SELECT 1 AS one");

            assertThat(server.instance().now()).isEqualTo(before);
        }
    }

    @Nested
    @EkmsimTest(world = "org/ekmsim/junit/two-servers.yaml", hsm = TokenChoice.SOFTWARE)
    class WithAWorldOfItsOwn {

        @Test
        void goesBeforeTheClassAround(SimulatedServer server) {
            assertThat(server.world().instances()).hasSize(2);
        }
    }
}
