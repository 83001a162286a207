package org.ekmsim.engine.permission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * HAS_PERMS_BY_NAME: 1 or 0, and NULL for a securable or permission there is not.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/has-perms-by-name-transact-sql">HAS_PERMS_BY_NAME
 *     (Transact-SQL)</a>
 */
public final class PermissionFunctions implements SystemFunctionGroup {

    private static final String ANY = "ANY";

    @Override
    public List<SystemFunction> functions() {
        return List.of(new SystemFunction("HAS_PERMS_BY_NAME", SqlType.INT, 3, 5, PermissionFunctions::hasPermission));
    }

    private static @Nullable Object hasPermission(Session session, FunctionArguments arguments) {
        String name = arguments.text(0).orElse(null);
        String type = arguments.text(1).orElse(null);
        Optional<String> wanted = arguments.text(2).map(text -> text.toUpperCase(Locale.ROOT));
        Optional<Securable> securable = NamedSecurables.find(session, name, type);
        if (wanted.isEmpty() || securable.isEmpty()) {
            return null;
        }
        Securable found = securable.get();
        if (wanted.get().equals(ANY)) {
            return PermissionCatalogue.documented().all(found.type()).stream()
                            .anyMatch(permission -> holds(session, permission, found))
                    ? 1
                    : 0;
        }
        return PermissionCatalogue.documented()
                .find(found.type(), wanted.get())
                .map(permission -> holds(session, permission, found) ? 1 : 0)
                .orElse(null);
    }

    private static boolean holds(Session session, Permission permission, Securable securable) {
        return Authorization.holds(session.state(), session.security(), permission, securable);
    }
}
