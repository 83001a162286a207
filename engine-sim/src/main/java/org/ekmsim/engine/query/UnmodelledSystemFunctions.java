package org.ekmsim.engine.query;

import java.util.Set;

/**
 * The documented functions about the server, its objects, keys and sessions that no session answers: naming one is refused, not answered
 * with 195.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/functions">What are the SQL database functions?</a>
 */
final class UnmodelledSystemFunctions {

    private static final Set<String> NAMES = Set.of("""
            APPLOCK_MODE APPLOCK_TEST ASSEMBLYPROPERTY COLLATIONPROPERTY COLUMNS_UPDATED
            CONTEXT_INFO CRYPT_GEN_RANDOM CURRENT_REQUEST_ID CURRENT_TRANSACTION_ID CURSOR_STATUS DATABASEPROPERTY
            DECRYPTBYKEYAUTOASYMKEY DECRYPTBYKEYAUTOCERT DECRYPTBYPASSPHRASE
            ENCRYPTBYPASSPHRASE EVENTDATA FILEGROUPPROPERTY FILEGROUP_ID FILEGROUP_NAME FILEPROPERTY
            FILEPROPERTYEX FULLTEXTCATALOGPROPERTY FULLTEXTSERVICEPROPERTY GETANSINULL HAS_DBACCESS HAS_PERMS_BY_NAME
            HASHBYTES HOST_ID IDENT_CURRENT IDENT_INCR IDENT_SEED INDEXKEY_PROPERTY INDEXPROPERTY INDEX_COL IS_MEMBER IS_OBJECTSIGNED
            IS_ROLEMEMBER MIN_ACTIVE_ROWVERSION OBJECT_DEFINITION ORIGINAL_DB_NAME PERMISSIONS PUBLISHINGSERVERNAME
            PWDCOMPARE PWDENCRYPT ROWCOUNT_BIG SCOPE_IDENTITY SESSION_CONTEXT STATS_DATE SYMKEYPROPERTY
            TERTIARY_WEIGHTS TRIGGER_NESTLEVEL TYPEPROPERTY """.strip().split("\\s+"));

    private UnmodelledSystemFunctions() {}

    static boolean includes(String upperCaseName) {
        return NAMES.contains(upperCaseName);
    }
}
