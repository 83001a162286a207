package org.ekmsim.engine.user;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * sys.database_principals.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-database-principals-transact-sql">
 *     sys.database_principals (Transact-SQL)</a>
 */
public final class DatabasePrincipalsView implements DescribedView {

    /** How a principal proves who it is, with the numbers of {@code authentication_type}. */
    private enum Authentication {
        NONE(0),
        INSTANCE(1),
        WINDOWS(3),
        EXTERNAL(4);

        private final int code;

        Authentication(int code) {
            this.code = code;
        }
    }

    @Override
    public String describedAs() {
        return "sys.database_principals";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DatabasePrincipal principal : database.openContents().principals().byId()) {
            if (DatabasePrincipalVisibility.sees(session, database, principal)) {
                rows.add(row(principal, database, session.state()));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> row(DatabasePrincipal principal, Database database, InstanceState state) {
        Authentication authentication = authentication(principal);
        return Arrays.asList(
                principal.name(),
                principal.id(),
                principal.type().code(),
                principal.type().name(),
                principal.defaultSchema(),
                Dates.local(principal.createDate()),
                Dates.local(principal.modifyDate()),
                principal.owner(),
                sid(principal, database, state),
                FixedDatabaseRole.find(principal.id()).isPresent(),
                authentication.code,
                authentication.name(),
                null,
                null,
                false);
    }

    /** dbo has the identifier of the database's owner. */
    static @Nullable Binary sid(DatabasePrincipal principal, Database database, InstanceState state) {
        return principal.id() == DatabasePrincipal.DBO
                ? state.logins().find(database.owner()).map(Login::sid).orElse(null)
                : principal.sid();
    }

    private static Authentication authentication(DatabasePrincipal principal) {
        boolean nobody = principal.withoutLogin() || principal.id() != DatabasePrincipal.DBO && principal.isSystem();
        return switch (principal.type()) {
            case SQL_USER -> nobody ? Authentication.NONE : Authentication.INSTANCE;
            case WINDOWS_USER, WINDOWS_GROUP -> Authentication.WINDOWS;
            case EXTERNAL_USER, EXTERNAL_GROUP -> Authentication.EXTERNAL;
            case CERTIFICATE_MAPPED_USER, ASYMMETRIC_KEY_MAPPED_USER, DATABASE_ROLE -> Authentication.NONE;
        };
    }
}
