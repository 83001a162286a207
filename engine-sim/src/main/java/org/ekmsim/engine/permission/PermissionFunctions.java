package org.ekmsim.engine.permission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.name.NameMap;
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
    private static final String COLUMN = "COLUMN";

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
        List<Permission> permissions = wanted.get().equals(ANY)
                ? PermissionCatalogue.documented().all(found.type())
                : PermissionCatalogue.documented().find(found.type(), wanted.get()).stream()
                        .toList();
        if (arguments.text(3).isPresent()) {
            return hasPermission(session, arguments, permissions, found);
        }
        return permissions.isEmpty()
                ? null
                : bit(permissions.stream().anyMatch(permission -> HeldPermissions.holds(session, permission, found)));
    }

    /** The answer about a column, the fourth argument, whose class the fifth one names. */
    private static @Nullable Object hasPermission(
            Session session, FunctionArguments arguments, List<Permission> permissions, Securable object) {
        String column = arguments.text(3).orElse("").replace("[", "").replace("]", "");
        if (!arguments.text(4).filter(COLUMN::equalsIgnoreCase).isPresent()) {
            return null;
        }
        List<Boolean> held = permissions.stream()
                .flatMap(permission -> HeldPermissions.columns(permission, object).stream()
                        .filter(known -> NameMap.same(known.name(), column))
                        .map(known -> HeldPermissions.holds(session, permission, object, known)))
                .toList();
        return held.isEmpty() ? null : bit(held.contains(true));
    }

    private static int bit(boolean held) {
        return held ? 1 : 0;
    }
}
