package org.ekmsim.engine.permission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    private static final int DEPRECATED_ALL = 4628;

    /** Refuses by name classes and permissions without a model. */
    void compile(String construct, int line) {
        if (terms.securable() != null) {
            SecurableNames.type(terms.securable(), construct, line);
            return;
        }
        for (org.ekmsim.tsql.permission.Permission permission : terms.permissions()) {
            if (!WantedPermission.isAll(permission) && catalogued(permission.name()) == null) {
                throw new UnmodelledException(construct + " " + permission.name(), line);
            }
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
        SecurableClass type = type();
        List<WantedPermission> wanted = WantedPermission.of(terms, type, context);
        Securable target = target(type, wanted, context);
        List<PermissionEntry> entries = new ArrayList<>();
        for (WantedPermission each : wanted) {
            Permission permission = each.permission();
            int by = Grantors.require(
                    permission, target, SecurableNames.text(terms.securable()), terms.grantor(), context);
            List<Integer> minorIds = each.minorIds(target, context);
            for (Identifier principal : terms.principals()) {
                int grantee = Grantees.require(principal.value(), target, context);
                minorIds.forEach(minorId -> entries.add(
                        new PermissionEntry(permission, target.id(), minorId, grantee, by, PermissionState.GRANT)));
            }
        }
        context.commit(state -> apply(state, target, entries, change));
        if (terms.permissions().stream().anyMatch(WantedPermission::isAll)) {
            context.inform(DEPRECATED_ALL);
        }
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

    /** The class of what the statement is about; without a securable the permissions tell: 4620 for a mixture of server and database. */
    private SecurableClass type() {
        if (terms.securable() != null) {
            return SecurableNames.type(terms.securable(), "", 0);
        }
        Set<SecurableClass> types = new LinkedHashSet<>();
        for (org.ekmsim.tsql.permission.Permission written : terms.permissions()) {
            Permission found = catalogued(written.name());
            types.add(found == null ? SecurableClass.DATABASE : found.securableClass());
        }
        if (types.size() > 1) {
            throw EngineError.of(4620, 1);
        }
        return types.iterator().next();
    }

    private Securable target(SecurableClass type, List<WantedPermission> wanted, StatementContext context) {
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

    private static void requireNoCreateDatabase(List<WantedPermission> wanted) {
        if (wanted.stream().anyMatch(each -> each.permission().name().equals("CREATE DATABASE"))) {
            throw EngineError.of(4619, 1);
        }
    }
}
