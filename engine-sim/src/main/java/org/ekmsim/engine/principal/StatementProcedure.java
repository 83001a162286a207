package org.ekmsim.engine.principal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.ScopeText;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.Variables;

/**
 * The procedures about logins, users and roles that statements have replaced: each runs the statement its page names instead of it.
 *
 * @param name name of the procedure
 * @param parameters its parameters
 * @param statement the statement for the arguments of a call
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/security-stored-procedures-transact-sql">
 *     Security stored procedures (Transact-SQL)</a>
 */
public record StatementProcedure(String name, List<String> parameters, Function<ProcedureArguments, String> statement)
        implements SystemProcedure {

    private static final String LOGIN = "@loginame";
    private static final String PASSWORD = "@passwd";
    private static final String DATABASE = "@defdb";
    private static final String LANGUAGE = "@deflanguage";
    private static final String USER = "@name_in_db";
    private static final String ROLE = "@rolename";
    private static final String OWNER = "@ownername";

    /** All of them. */
    public static List<SystemProcedure> all() {
        return List.of(
                new StatementProcedure(
                        "sp_addlogin", List.of(LOGIN, PASSWORD, DATABASE, LANGUAGE), StatementProcedure::addLogin),
                new StatementProcedure("sp_droplogin", List.of(LOGIN), given -> "DROP LOGIN " + name(given, LOGIN)),
                new StatementProcedure(
                        "sp_grantlogin",
                        List.of(LOGIN),
                        given -> "CREATE LOGIN " + name(given, LOGIN) + " FROM WINDOWS"),
                new StatementProcedure("sp_revokelogin", List.of(LOGIN), given -> "DROP LOGIN " + name(given, LOGIN)),
                new StatementProcedure(
                        "sp_defaultdb",
                        List.of(LOGIN, DATABASE),
                        given -> "ALTER LOGIN " + name(given, LOGIN) + " WITH DEFAULT_DATABASE = "
                                + name(given, DATABASE)),
                new StatementProcedure(
                        "sp_defaultlanguage",
                        List.of(LOGIN, "@language"),
                        given -> "ALTER LOGIN " + name(given, LOGIN) + " WITH DEFAULT_LANGUAGE = "
                                + name(given, "@language")),
                new StatementProcedure(
                        "sp_adduser", List.of(LOGIN, USER, "@grpname"), StatementProcedure::addUserToRole),
                new StatementProcedure("sp_grantdbaccess", List.of(LOGIN, USER), StatementProcedure::addUser),
                new StatementProcedure("sp_dropuser", List.of(USER), given -> "DROP USER " + name(given, USER)),
                new StatementProcedure("sp_revokedbaccess", List.of(USER), given -> "DROP USER " + name(given, USER)),
                new StatementProcedure("sp_addrole", List.of(ROLE, OWNER), StatementProcedure::addRole),
                new StatementProcedure("sp_droprole", List.of(ROLE), given -> "DROP ROLE " + name(given, ROLE)),
                new StatementProcedure("sp_helprole", List.of(ROLE), StatementProcedure::roles),
                new StatementProcedure(
                        "sp_helprolemember",
                        List.of(ROLE),
                        given -> members(given, "DbRole", "database_principals", "database_role_members", ROLE)),
                new StatementProcedure(
                        "sp_helpsrvrolemember",
                        List.of("@srvrolename"),
                        given -> members(
                                given, "ServerRole", "server_principals", "server_role_members", "@srvrolename")));
    }

    private static String addLogin(ProcedureArguments given) {
        List<String> options = new ArrayList<>();
        options.add("PASSWORD = " + (given.isMissing(PASSWORD) ? "N''" : text(given, PASSWORD)));
        if (!given.isMissing(DATABASE)) {
            options.add("DEFAULT_DATABASE = " + name(given, DATABASE));
        }
        if (!given.isMissing(LANGUAGE)) {
            options.add("DEFAULT_LANGUAGE = " + name(given, LANGUAGE));
        }
        return "CREATE LOGIN " + name(given, LOGIN) + " WITH " + String.join(", ", options);
    }

    /** The user has the login's name unless another is given. */
    private static String addUser(ProcedureArguments given) {
        return "CREATE USER " + name(given, given.isMissing(USER) ? LOGIN : USER) + " FOR LOGIN " + name(given, LOGIN);
    }

    private static String addUserToRole(ProcedureArguments given) {
        String user = addUser(given);
        return given.isMissing("@grpname")
                ? user
                : user + "; ALTER ROLE " + name(given, "@grpname") + " ADD MEMBER "
                        + name(given, given.isMissing(USER) ? LOGIN : USER);
    }

    private static String addRole(ProcedureArguments given) {
        String owner = given.isMissing(OWNER) ? "" : " AUTHORIZATION " + name(given, OWNER);
        return "CREATE ROLE " + name(given, ROLE) + owner;
    }

    private static String roles(ProcedureArguments given) {
        return "SELECT RoleName = name, RoleId = principal_id, IsAppRole = 0 FROM sys.database_principals WHERE type = 'R'"
                + (given.isMissing(ROLE) ? "" : " AND name = " + text(given, ROLE))
                + " ORDER BY principal_id";
    }

    private static String members(
            ProcedureArguments given, String column, String principals, String memberships, String role) {
        return "SELECT " + column + " = r.name, MemberName = m.name, MemberSID = m.sid FROM sys." + memberships + " d"
                + " JOIN sys." + principals + " r ON r.principal_id = d.role_principal_id"
                + " JOIN sys." + principals + " m ON m.principal_id = d.member_principal_id"
                + (given.isMissing(role) ? "" : " WHERE r.name = " + text(given, role))
                + " ORDER BY r.name, m.name";
    }

    private static String name(ProcedureArguments given, String parameter) {
        return "[" + given.text(parameter).replace("]", "]]") + "]";
    }

    private static String text(ProcedureArguments given, String parameter) {
        return "N'" + given.text(parameter).replace("'", "''") + "'";
    }

    /** Runs the statement; 0, or 1 after an error. */
    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        context.execute(
                new ScopeText.Unparsed(statement.apply(arguments)),
                context.scope().ofText(new Variables()));
        return context.session().lastError() == 0 ? 0 : 1;
    }
}
