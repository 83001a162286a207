package org.ekmsim.engine.principal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let in, what the others are told, and what the error log says of them. */
class LoginCheckTest {

    private static final String REPORTER = "CREATE LOGIN reporter WITH PASSWORD = 'Un-guess-4-ble'";

    @ParameterizedTest(name = "{1} with {2} after {0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# what the administrator ran | login | password | number | line of the error log | reason
 | nobody | x | 18456 | Error: 18456, Severity: 14, State: 5. | Login failed for user 'nobody'. Reason: Could not find a login matching the name provided. [CLIENT: <local machine>]
 | reporter | x | 18456 | Error: 18456, Severity: 14, State: 8. | Login failed for user 'reporter'. Reason: Password did not match that for the login provided. [CLIENT: <local machine>]
ALTER LOGIN reporter DISABLE | reporter | x | 18456 | Error: 18456, Severity: 14, State: 7. | Login failed for user 'reporter'. Reason: An error occurred while evaluating the password. [CLIENT: <local machine>]
ALTER LOGIN reporter DISABLE | reporter | Un-guess-4-ble | 18470 | Error: 18470, Severity: 14, State: 1. | Login failed for user 'reporter'. Reason: The account is disabled. [CLIENT: <local machine>]
 | CONTOSO\\second | x | 18456 | Error: 18456, Severity: 14, State: 6. | Login failed for user 'CONTOSO\\second'. Reason: Attempting to use an NT account name with SQL Server Authentication. [CLIENT: <local machine>]
DENY CONNECT SQL TO reporter | reporter | Un-guess-4-ble | 18456 | Error: 18456, Severity: 14, State: 12. | Login failed for user 'reporter'. Reason: Login-based server access validation failed with an infrastructure error. Check for previous errors. [CLIENT: <local machine>]
ALTER LOGIN reporter WITH PASSWORD = 'An-other-0ne' MUST_CHANGE, CHECK_EXPIRATION = ON | reporter | An-other-0ne | 18488 | Error: 18488, Severity: 14, State: 1. | Login failed for user 'reporter'.  Reason: The password of the account must be changed. [CLIENT: <local machine>]
CREATE DATABASE private; ALTER LOGIN reporter WITH DEFAULT_DATABASE = private | reporter | Un-guess-4-ble | 4064 | Error: 18456, Severity: 14, State: 40. | Login failed for user 'reporter'. Reason: Failed to open the database 'private' specified in the login properties. [CLIENT: <local machine>]
""")
    void refuses(@Nullable String given, String login, String password, int number, String logged, String reason) {
        EngineFixture fixture = EngineFixture.at(Stage.INSTALLED).given(REPORTER);
        World world = (given == null ? fixture : fixture.given(given)).world();
        Instance instance = world.defaultInstance();
        EngineError refused = catchThrowableOfType(EngineError.class, () -> instance.connect(login, password, null));
        assertThat(refused.number()).isEqualTo(number);
        assertThat(refused.state()).isEqualTo(1);
        List<String> log = instance.errorLog();
        assertThat(log.get(log.size() - 2)).contains("Logon").endsWith(logged);
        assertThat(log.get(log.size() - 1)).endsWith(reason);
    }

    @Test
    void the_right_password_lets_in() {
        World world = EngineFixture.at(Stage.INSTALLED).given(REPORTER).world();
        assertThat(world.defaultInstance()
                        .connect("reporter", "Un-guess-4-ble", null)
                        .login())
                .isEqualTo("reporter");
    }

    @Test
    void the_tenth_wrong_password_locks_the_login_until_it_is_unlocked_or_time_has_passed() {
        World world = EngineFixture.at(Stage.INSTALLED).given(REPORTER).world();
        for (int i = 0; i < 10; i++) {
            assertThat(number(world, "wrong")).isEqualTo(18456);
        }
        assertThat(number(world, "Un-guess-4-ble")).isEqualTo(18486);
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("SELECT LOGINPROPERTY('reporter', 'IsLocked'), LOGINPROPERTY('reporter', 'BadPasswordCount')")
                .returns("1 | 10");
        World later = world.fork();
        later.advance(Duration.ofMinutes(10));
        assertThat(number(later, "Un-guess-4-ble")).isZero();
        dba.run("ALTER LOGIN reporter WITH PASSWORD = 'An-other-0ne' UNLOCK").succeeds();
        assertThat(number(world, "An-other-0ne")).isZero();
        dba.run("SELECT LOGINPROPERTY('reporter', 'IsLocked'), LOGINPROPERTY('reporter', 'BadPasswordCount')")
                .returns("0 | 0");
    }

    @Test
    void without_check_policy_nothing_is_locked() {
        World world = EngineFixture.at(Stage.INSTALLED)
                .given(REPORTER + ", CHECK_POLICY = OFF")
                .world();
        for (int i = 0; i < 12; i++) {
            assertThat(number(world, "wrong")).isEqualTo(18456);
        }
        assertThat(number(world, "Un-guess-4-ble")).isZero();
    }

    @Test
    void a_password_expires_after_42_days() {
        World world = EngineFixture.at(Stage.INSTALLED)
                .given(REPORTER + ", CHECK_EXPIRATION = ON")
                .world();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("SELECT LOGINPROPERTY('reporter', 'DaysUntilExpiration'), LOGINPROPERTY('reporter', 'IsExpired'),"
                        + " LOGINPROPERTY('CONTOSO\\dba', 'IsExpired')")
                .returns("42 | 0 | null");
        world.advance(Duration.ofDays(41));
        assertThat(number(world, "Un-guess-4-ble")).isZero();
        world.advance(Duration.ofDays(1));
        assertThat(number(world, "Un-guess-4-ble")).isEqualTo(18487);
    }

    /** The number of the refusal; 0 for a client that is let in. */
    private static int number(World world, String password) {
        try {
            world.defaultInstance().connect("reporter", password, null).close();
            return 0;
        } catch (EngineError refused) {
            return refused.number();
        }
    }
}
