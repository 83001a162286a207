package org.ekmsim.engine.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.permission.PermissionTerms;
import org.ekmsim.tsql.tree.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * What GRANT, DENY and REVOKE have in common: permissions on a securable, for principals, by a grantor.
 *
 * @param terms as written
 */
record PermissionChange(PermissionTerms terms) {

    private static final String ALL = "ALL";

    /** Refuses by name what is not modelled: ALL, columns, and classes without a model. */
    void compile(String construct, int line) {
        boolean columns = terms.permissions().stream()
                        .anyMatch(permission -> !permission.columns().isEmpty())
                || terms.securable() != null && !terms.securable().columns().isEmpty();
        if (columns) {
            throw new UnmodelledException(construct + " of columns", line);
        }
        for (org.ekmsim.tsql.permission.Permission permission : terms.permissions()) {
            if (permission.name().equals(ALL) || permission.name().startsWith(ALL + " ")) {
                throw new UnmodelledException(construct + " ALL", line);
            }
            if (terms.securable() == null && catalogued(permission.name()) == null) {
                throw new UnmodelledException(construct + " " + permission.name(), line);
            }
        }
        if (terms.securable() != null) {
            SecurableNames.type(terms.securable(), construct, line);
        }
    }

    private static @Nullable Permission catalogued(String name) {
        PermissionCatalogue catalogue = PermissionCatalogue.documented();
        return catalogue
                .find(SecurableClass.SERVER, name)
                .or(() -> catalogue.find(SecurableClass.DATABASE, name))
                .orElse(null);
    }

    /** Checks the statement and makes one change of the entries for every permission and principal. */
    void execute(StatementContext context, BiFunction<PermissionEntries, PermissionEntry, PermissionEntries> change) {
        List<Permission> wanted = wanted();
        Securable target = target(wanted, context);
        List<PermissionEntry> entries = new ArrayList<>();
        for (Permission permission : wanted) {
            int by = Grantors.require(
                    permission, target, SecurableNames.text(terms.securable()), terms.grantor(), context);
            for (Identifier principal : terms.principals()) {
                int grantee = Grantees.require(principal.value(), target, context);
                entries.add(new PermissionEntry(permission, target.id(), grantee, by, PermissionState.GRANT));
            }
        }
        context.commit(state -> apply(state, target, entries, change));
    }

    private static InstanceState apply(
            InstanceState state,
            Securable target,
            List<PermissionEntry> entries,
            BiFunction<PermissionEntries, PermissionEntry, PermissionEntries> change) {
        Database database = target.database();
        if (database == null) {
            return state.with(state.principals().with(changed(state.principals().permissions(), entries, change)));
        }
        Database current = state.databases().get(database.name());
        return state.with(state.databases()
                .with(current.withPrincipals(
                        principals -> principals.with(changed(principals.permissions(), entries, change)))));
    }

    private static PermissionEntries changed(
            PermissionEntries present,
            List<PermissionEntry> entries,
            BiFunction<PermissionEntries, PermissionEntry, PermissionEntries> change) {
        PermissionEntries changed = present;
        for (PermissionEntry entry : entries) {
            changed = change.apply(changed, entry);
        }
        return changed;
    }

    /** The permissions; 4606 for one that the class of the securable does not have, 4620 for a mixture of server and database. */
    private List<Permission> wanted() {
        SecurableClass type = terms.securable() == null ? null : SecurableNames.type(terms.securable(), "", 0);
        List<Permission> found = new ArrayList<>();
        for (org.ekmsim.tsql.permission.Permission written : terms.permissions()) {
            Permission permission = type == null
                    ? catalogued(written.name())
                    : PermissionCatalogue.documented()
                            .find(type, written.name())
                            .orElse(null);
            if (permission == null) {
                throw EngineError.of(4606, 1, written.name());
            }
            found.add(permission);
        }
        if (found.stream().map(Permission::securableClass).distinct().count() > 1) {
            throw EngineError.of(4620, 1);
        }
        return found;
    }

    private Securable target(List<Permission> wanted, StatementContext context) {
        SecurableClass type = wanted.get(0).securableClass();
        if (type == SecurableClass.SERVER
                && context.state().identity().flavour().isSqlDatabase()) {
            throw EngineError.of(40520, 1, "server");
        }
        if (type.isServerLevel() && !context.session().isIn("master")) {
            throw EngineError.of(4621, 10);
        }
        if (type == SecurableClass.DATABASE && !context.session().isIn("master")) {
            requireNoCreateDatabase(wanted);
        }
        if (terms.securable() != null) {
            Securable found = SecurableNames.find(type, terms.securable().name(), context);
            Database database = found.database();
            if (database != null && !context.session().isIn(database.name())) {
                throw EngineError.of(4610, 1);
            }
            return found;
        }
        return type == SecurableClass.SERVER ? Securable.server() : Securable.of(context.database());
    }

    private static void requireNoCreateDatabase(List<Permission> wanted) {
        if (wanted.stream().anyMatch(permission -> permission.name().equals("CREATE DATABASE"))) {
            throw EngineError.of(4619, 1);
        }
    }
}
