package org.ekmsim.engine.principal;

import java.util.Locale;
import org.ekmsim.engine.message.EngineError;

/** The names of Windows accounts and groups: {@code domain\name}. */
final class WindowsNames {

    private WindowsNames() {}

    /** Refuses with 15407 what is no name of Windows. */
    static void require(String name) {
        if (name.indexOf('\\') < 1 || name.endsWith("\\")) {
            throw EngineError.of(15407, 1, name);
        }
    }

    /** Refuses with 15006 a name of Windows for a SQL Server login. */
    static void requireNone(String name) {
        if (name.indexOf('\\') >= 0) {
            throw EngineError.of(15006, 1, name);
        }
    }

    /** What Windows knows under the name: of groups only the built-in ones can be told by their name. */
    static LoginType type(String name) {
        boolean builtIn = name.toUpperCase(Locale.ROOT).startsWith("BUILTIN\\");
        return builtIn ? LoginType.WINDOWS_GROUP : LoginType.WINDOWS_LOGIN;
    }
}
