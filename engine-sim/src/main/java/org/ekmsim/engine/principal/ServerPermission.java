package org.ekmsim.engine.principal;

/**
 * The server permissions that the modelled statements ask for.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/grant-server-permissions-transact-sql">GRANT server permissions</a>
 */
public enum ServerPermission {
    CONTROL_SERVER,
    ALTER_ANY_CREDENTIAL,
    ALTER_ANY_LOGIN,
    ALTER_SETTINGS,
    CREATE_ANY_DATABASE,
    VIEW_SERVER_STATE
}
