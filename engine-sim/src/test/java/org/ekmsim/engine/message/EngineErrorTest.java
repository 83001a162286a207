package org.ekmsim.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Errors as values. */
class EngineErrorTest {

    @Test
    void followers_keep_their_order_and_the_cause_stays_first() {
        EngineError error = EngineError.of(33046, 1, "l", "c", "p")
                .followedBy(EngineError.of(5181, 5, "d"))
                .followedBy(EngineError.of(5069, 1));
        assertThat(error.number()).isEqualTo(33046);
        assertThat(error.followers()).extracting(EngineError::number).containsExactly(5181, 5069);
    }

    @Test
    void adding_a_follower_leaves_the_error_as_it_was() {
        EngineError cause = EngineError.of(5011, 5, "d");
        EngineError pair = cause.followedBy(EngineError.of(5069, 1));
        assertThat(cause.followers()).isEmpty();
        assertThat(pair.arguments()).isEqualTo(cause.arguments());
    }

    @Test
    void thrown_errors_end_the_batch_and_raised_ones_do_not() {
        assertThat(EngineError.thrown(50000, 1, "x").endsBatch()).isTrue();
        assertThat(EngineError.user(50000, 16, 1, "x").endsBatch()).isFalse();
        assertThat(EngineError.of(208, 1, "t").endsBatch()).isFalse();
    }

    @Test
    void the_exceptions_own_text_has_no_arguments_since_they_could_be_anything() {
        assertThat(EngineError.of(33049, 2, "name", "argument")).hasMessage("Msg 33049, State 2");
    }

    @Test
    void level_11_and_above_are_errors() {
        assertThat(new ServerMessage(1, 11, 1, "s", null, 1, "x").isError()).isTrue();
        assertThat(new ServerMessage(1, 10, 1, "s", null, 1, "x").isError()).isFalse();
    }
}
