package org.ekmsim.engine.principal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.sql_logins. The hash of a password is shown to CONTROL SERVER alone.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-sql-logins-transact-sql">sys.sql_logins
 *     (Transact-SQL)</a>
 */
public final class SqlLoginsView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.sql_logins";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        boolean hashes = session.has(PermissionName.CONTROL_SERVER);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Login login : session.state().logins().byName().values()) {
            if (login.type() == LoginType.SQL_LOGIN && ServerPrincipalVisibility.sees(session, login)) {
                rows.add(row(login, login.secret(), hashes));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> row(Login login, @Nullable LoginSecret secret, boolean hashes) {
        return Arrays.asList(
                login.name(),
                login.id(),
                login.sid(),
                login.type().code(),
                login.type().name(),
                login.disabled() ? 1 : 0,
                ServerPrincipalsView.date(login, login.createDate()),
                ServerPrincipalsView.date(login, login.modifyDate()),
                login.defaultDatabase(),
                login.defaultLanguage(),
                login.credentialId(),
                secret != null && secret.checksPolicy(),
                secret != null && secret.checksExpiration(),
                hashes && secret != null ? secret.hash() : null);
    }
}
