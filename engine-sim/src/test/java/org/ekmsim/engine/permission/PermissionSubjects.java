package org.ekmsim.engine.permission;

import java.time.Instant;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.permission.ReferencePermissions.Label;
import org.ekmsim.engine.permission.ReferencePermissions.Rule;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.LoginType;
import org.ekmsim.engine.principal.ServerPrincipals;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.engine.user.DatabasePrincipalType;
import org.ekmsim.engine.user.DatabasePrincipals;
import org.ekmsim.engine.user.Schema;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;

/**
 * An instance with a login that has a user in TestTDE; both have three roles beside them, on the server and in the database.
 *
 * @param state the instance without any permission given
 * @param login the login that asks
 */
record PermissionSubjects(InstanceState state, Login login) {

    private static final String DATABASE = "TestTDE";
    private static final int FIRST_ID = 1000;

    static PermissionSubjects open() {
        InstanceState state =
                EngineFixture.at(Stage.DATABASE).world().defaultInstance().state();
        Login login = Login.created(FIRST_ID, "asker", Binary.of(new byte[16]), LoginType.SQL_LOGIN, Instant.EPOCH);
        DatabasePrincipal user = new DatabasePrincipal(
                FIRST_ID,
                "asker",
                DatabasePrincipalType.SQL_USER,
                login.sid(),
                Schema.DBO,
                null,
                false,
                Instant.EPOCH,
                Instant.EPOCH);
        Database database = state.databases().get(DATABASE).withPrincipals(principals -> principals
                .with(user)
                .with(principals.permissions().with(entry(connect(), 0, PermissionState.GRANT))));
        InstanceState ready = state.with(state.principals().created(login))
                .with(state.databases().with(database));
        return new PermissionSubjects(ready, login);
    }

    private static Permission connect() {
        return PermissionCatalogue.documented().get(SecurableClass.DATABASE, PermissionName.CONNECT);
    }

    private static PermissionEntry entry(Permission permission, int principal, PermissionState state) {
        return new PermissionEntry(permission, 0, FIRST_ID + principal, 1, state);
    }

    /** The instance with permissions given and members taken in, on both levels alike. */
    Checked with(List<Rule> rules, List<Memberships.Membership> memberships) {
        ServerPrincipals server = state.principals();
        DatabasePrincipals inDatabase =
                state.databases().get(DATABASE).openContents().principals();
        for (Memberships.Membership membership : memberships) {
            int role = FIRST_ID + membership.role();
            int member = FIRST_ID + membership.member();
            server = server.with(server.memberships().with(role, member));
            inDatabase = inDatabase.with(inDatabase.memberships().with(role, member));
        }
        Database database = state.databases().get(DATABASE);
        for (Rule rule : rules) {
            Permission permission = rule.label().permission();
            PermissionEntry entry = new PermissionEntry(
                    permission,
                    target(database, permission.securableClass()).id(),
                    FIRST_ID + rule.principal(),
                    1,
                    rule.denied() ? PermissionState.DENY : PermissionState.GRANT);
            if (permission.securableClass().isServerLevel()) {
                server = server.with(server.permissions().with(entry));
            } else {
                inDatabase = inDatabase.with(inDatabase.permissions().with(entry));
            }
        }
        DatabasePrincipals principals = inDatabase;
        return new Checked(
                state.with(server).with(state.databases().with(database.withPrincipals(before -> principals))), login);
    }

    private static Securable target(Database database, SecurableClass type) {
        return switch (type) {
            case SERVER -> Securable.server();
            case DATABASE -> Securable.of(database);
            case SCHEMA ->
                Securable.of(
                        database,
                        database.openContents().principals().schema(Schema.DBO).orElseThrow());
            default -> Securable.of(database, table(database));
        };
    }

    private static Table table(Database database) {
        return database.openContents().table(Schema.DBO, "notes").orElseThrow();
    }

    /** An instance to ask. */
    record Checked(InstanceState state, Login login) {

        boolean holds(Label label) {
            Permission permission = label.permission();
            Securable securable = target(state.databases().get(DATABASE), permission.securableClass());
            return Authorization.holds(state, SecurityContext.ofLogin(login.id()), permission, securable);
        }

        boolean seesTable() {
            Database database = state.databases().get(DATABASE);
            return Authorization.sees(
                    state, SecurityContext.ofLogin(login.id()), Securable.of(database, table(database)));
        }
    }
}
