package org.ekmsim.engine.principal;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.ekmsim.engine.message.EngineError;

/**
 * The password policy of Windows, which CHECK_POLICY applies by default: eight characters, three of the four classes, and not the
 * login's name.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/security/password-policy">Password policy</a>
 */
public final class PasswordPolicy {

    private static final int SHORTEST = 8;
    private static final int CLASSES_WANTED = 3;

    private static final List<IntPredicate> CLASSES = List.of(
            Character::isUpperCase,
            Character::isLowerCase,
            Character::isDigit,
            character -> !Character.isLetterOrDigit(character));

    private PasswordPolicy() {}

    /** Refuses the password of a login with 15116 or 15118. */
    static void require(String login, String password) {
        require(password);
        if (password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
            throw EngineError.of(15118, 1);
        }
    }

    /** Refuses the password of a key with 15116 or 15118: it belongs to nobody. */
    public static void require(String password) {
        if (password.length() < SHORTEST) {
            throw EngineError.of(15116, 1);
        }
        long classes =
                CLASSES.stream().filter(kind -> password.chars().anyMatch(kind)).count();
        if (classes < CLASSES_WANTED) {
            throw EngineError.of(15118, 1);
        }
    }
}
