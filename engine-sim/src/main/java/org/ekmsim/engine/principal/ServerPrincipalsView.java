package org.ekmsim.engine.principal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * sys.server_principals. A login sees itself and the fixed roles; the rest needs ALTER ANY LOGIN.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-server-principals-transact-sql">
 *     sys.server_principals (Transact-SQL)</a>
 */
public final class ServerPrincipalsView implements DescribedView {

    /** The day the system principals of every SQL Server were made: what a server shows for sa and the roles. */
    private static final LocalDateTime SYSTEM_DATE = LocalDateTime.of(2009, 4, 13, 12, 59, 6, 30_000_000);

    @Override
    public String describedAs() {
        return "sys.server_principals";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        InstanceState state = session.state();
        ServerPrincipals principals = state.principals();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(fixedRole(FixedServerRole.PUBLIC, FixedServerRole.PUBLIC_ID, false));
        for (FixedServerRole role :
                FixedServerRole.of(state.identity().flavour().majorVersion())) {
            rows.add(fixedRole(role.roleName(), role.principalId(), true));
        }
        for (Login login : principals.logins().byName().values()) {
            if (ServerPrincipalVisibility.sees(session, login)) {
                rows.add(login(login));
            }
        }
        for (ServerRole role : principals.roles().values()) {
            if (ServerPrincipalVisibility.sees(session, role)) {
                rows.add(role(role));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> fixedRole(String name, int id, boolean fixed) {
        return Arrays.asList(
                name,
                id,
                Binary.of((byte) id),
                LoginType.SERVER_ROLE.code(),
                LoginType.SERVER_ROLE.name(),
                0,
                SYSTEM_DATE,
                SYSTEM_DATE,
                null,
                null,
                null,
                Login.SA_ID,
                fixed);
    }

    private static List<@Nullable Object> role(ServerRole role) {
        return Arrays.asList(
                role.name(),
                role.id(),
                role.sid(),
                LoginType.SERVER_ROLE.code(),
                LoginType.SERVER_ROLE.name(),
                0,
                Dates.local(role.createDate()),
                Dates.local(role.modifyDate()),
                null,
                null,
                null,
                role.owner(),
                false);
    }

    private static List<@Nullable Object> login(Login login) {
        return Arrays.asList(
                login.name(),
                login.id(),
                login.sid(),
                login.type().code(),
                login.type().name(),
                login.disabled() ? 1 : 0,
                date(login, login.createDate()),
                date(login, login.modifyDate()),
                login.defaultDatabase(),
                login.defaultLanguage(),
                login.credentialId(),
                null,
                false);
    }

    static LocalDateTime date(Login login, Instant instant) {
        return login.id() == Login.SA_ID ? SYSTEM_DATE : Dates.local(instant);
    }
}
