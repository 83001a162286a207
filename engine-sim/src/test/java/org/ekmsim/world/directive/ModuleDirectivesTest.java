package org.ekmsim.world.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.ekmsim.hsm.Hsm;
import org.ekmsim.hsm.HsmCondition;
import org.ekmsim.hsm.HsmUser;
import org.ekmsim.surroundings.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What directives do to hardware security modules. */
class ModuleDirectivesTest {

    private final DirectiveWorld world = DirectiveWorld.shipped("docs-sample");

    @BeforeEach
    void install() {
        world.hsms.change(
                state -> state.with(Hsm.labelled("HSM01").withUser(HsmUser.named("sqlserver", Secret.of("246810")))));
    }

    private Hsm module() {
        return world.hsms.state().find("HSM01").orElseThrow();
    }

    @Test
    void a_module_is_removed_fails_and_is_restored() {
        world.run("module remove HSM01");
        assertThat(module().condition()).isEqualTo(HsmCondition.REMOVED);
        world.run("module fail hsm01");
        assertThat(module().condition()).isEqualTo(HsmCondition.FAILING);
        world.run("module restore HSM01");
        assertThat(module().condition()).isEqualTo(HsmCondition.READY);
    }

    @Test
    void a_module_becomes_slow_starts_again_and_takes_few_sessions() {
        world.run("module slow HSM01 3 seconds");
        world.run("module start HSM01 2 minutes");
        world.run("module limit HSM01 4");
        assertThat(module().latency()).isEqualTo(Duration.ofSeconds(3));
        assertThat(module().readyAt()).isEqualTo(world.now().plus(Duration.ofMinutes(2)));
        assertThat(module().sessionLimit()).isEqualTo(4);
    }

    @Test
    void a_locked_user_is_unlocked() {
        world.hsms.change(state -> state.with(
                "HSM01",
                hsm -> hsm.withUser(new HsmUser(
                        "locked",
                        Secret.of("1"),
                        10,
                        hsm.users().get("sqlserver").keys(),
                        0))));
        world.run("module unlock HSM01 locked");
        assertThat(module().user("locked").orElseThrow().wrongTries()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            module remove HSM02            | There is no security module 'HSM02'.
            module unlock HSM01 sqlservr   | The security module 'HSM01' has no user 'sqlservr'.
            module limit HSM01 none        | 'none' is no number: expected 1 or more.
            module slow HSM01 2 months     | A delay cannot be given in months or years: expected seconds to weeks.
            module remove                  | This directive is not complete: expected the label of a security module.
            """)
    void what_is_not_there_is_named(String directive, String message) {
        assertThatThrownBy(() -> world.run(directive))
                .isInstanceOf(DirectiveException.class)
                .hasMessageStartingWith(message);
    }
}
