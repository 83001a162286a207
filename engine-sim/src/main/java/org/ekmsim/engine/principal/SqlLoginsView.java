package org.ekmsim.engine.principal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * sys.sql_logins. The hash of a password is shown to CONTROL SERVER alone.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-sql-logins-transact-sql">sys.sql_logins
 *     (Transact-SQL)</a>
 */
public final class SqlLoginsView implements CatalogueView {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("name", SqlType.SYSNAME),
            ResultColumn.required("principal_id", SqlType.INT),
            ResultColumn.nullable("sid", SqlType.varbinary(85)),
            ResultColumn.required("type", SqlType.character(1)),
            ResultColumn.nullable("type_desc", SqlType.nvarchar(60)),
            ResultColumn.nullable("is_disabled", SqlType.INT),
            ResultColumn.required("create_date", SqlType.DATETIME),
            ResultColumn.required("modify_date", SqlType.DATETIME),
            ResultColumn.nullable("default_database_name", SqlType.SYSNAME),
            ResultColumn.nullable("default_language_name", SqlType.SYSNAME),
            ResultColumn.nullable("credential_id", SqlType.INT),
            ResultColumn.nullable("is_policy_checked", SqlType.BIT),
            ResultColumn.nullable("is_expiration_checked", SqlType.BIT),
            ResultColumn.nullable("password_hash", SqlType.varbinary(256)));

    @Override
    public String name() {
        return "sql_logins";
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
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
