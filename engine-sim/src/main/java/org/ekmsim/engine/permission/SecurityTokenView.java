package org.ekmsim.engine.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.LoginType;
import org.ekmsim.engine.principal.ServerPrincipals;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.engine.user.DatabasePrincipalType;
import org.ekmsim.engine.user.DatabasePrincipals;
import org.ekmsim.engine.user.FixedDatabaseRole;
import org.jspecify.annotations.Nullable;

/**
 * sys.login_token and sys.user_token: the principals whose permissions count for the session, on the server and in the database. The
 * words for principals of Microsoft Entra are those of the catalogue (inferred).
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-login-token-transact-sql">sys.login_token
 *     (Transact-SQL)</a>
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-user-token-transact-sql">sys.user_token
 *     (Transact-SQL)</a>
 */
public final class SecurityTokenView implements DescribedView {

    private final boolean ofServer;

    private SecurityTokenView(boolean ofServer) {
        this.ofServer = ofServer;
    }

    /** sys.login_token. */
    public static SecurityTokenView ofLogin() {
        return new SecurityTokenView(true);
    }

    /** sys.user_token. */
    public static SecurityTokenView ofUser() {
        return new SecurityTokenView(false);
    }

    @Override
    public String describedAs() {
        return ofServer ? "sys.login_token" : "sys.user_token";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (ofServer) {
            ServerPrincipals principals = session.state().principals();
            for (int id : new TreeSet<>(SecurityToken.server(session.state(), session.security()))) {
                Optional<Login> login = principals.logins().find(id);
                rows.add(row(
                        id,
                        login.map(Login::sid).orElse(null),
                        principals.name(id).orElse(""),
                        words(login.map(Login::type)
                                .orElse(LoginType.SERVER_ROLE)
                                .name())));
            }
            return rows;
        }
        DatabasePrincipals principals = database.openContents().principals();
        Set<Integer> ids = new TreeSet<>(SecurityToken.database(session.state(), session.security(), database));
        if (ids.contains(DatabasePrincipal.DBO)) {
            ids.add(FixedDatabaseRole.DB_OWNER.principalId());
        }
        for (int id : ids) {
            principals.find(id).ifPresent(found -> rows.add(row(id, found.sid(), found.name(), words(found.type()))));
        }
        return rows;
    }

    private List<@Nullable Object> row(int id, @Nullable Binary sid, String name, String type) {
        return row().with("principal_id", id)
                .with("sid", sid)
                .with("name", name)
                .with("type", type)
                .with("usage", "GRANT OR DENY")
                .values();
    }

    private static String words(DatabasePrincipalType type) {
        return switch (type) {
            case WINDOWS_USER -> "WINDOWS LOGIN";
            case DATABASE_ROLE -> "ROLE";
            case CERTIFICATE_MAPPED_USER -> "USER MAPPED TO CERTIFICATE";
            case ASYMMETRIC_KEY_MAPPED_USER -> "USER MAPPED TO ASYMMETRIC KEY";
            default -> words(type.name());
        };
    }

    private static String words(String name) {
        return name.replace('_', ' ');
    }
}
