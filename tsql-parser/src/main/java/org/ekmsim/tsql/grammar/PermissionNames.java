package org.ekmsim.tsql.grammar;

import java.util.HashMap;
import java.util.Map;

/** The permissions of servers, databases and their objects: Permissions (Database Engine). */
final class PermissionNames {

    private static final int ALWAYS = 0;
    private static final int SQL_SERVER_2022 = 16;

    private static final String NAMES = """
            ADMINISTER BULK OPERATIONS
            ADMINISTER DATABASE BULK OPERATIONS
            ALL
            ALL PRIVILEGES
            ALTER
            ALTER ANY APPLICATION ROLE
            ALTER ANY ASSEMBLY
            ALTER ANY ASYMMETRIC KEY
            ALTER ANY AVAILABILITY GROUP
            ALTER ANY CERTIFICATE
            ALTER ANY COLUMN ENCRYPTION KEY
            ALTER ANY COLUMN MASTER KEY
            ALTER ANY CONNECTION
            ALTER ANY CONTRACT
            ALTER ANY CREDENTIAL
            ALTER ANY DATABASE
            ALTER ANY DATABASE AUDIT
            ALTER ANY DATABASE DDL TRIGGER
            ALTER ANY DATABASE EVENT NOTIFICATION
            ALTER ANY DATABASE EVENT SESSION
            ALTER ANY DATABASE SCOPED CONFIGURATION
            ALTER ANY DATASPACE
            ALTER ANY ENDPOINT
            ALTER ANY EVENT NOTIFICATION
            ALTER ANY EVENT SESSION
            ALTER ANY EXTERNAL DATA SOURCE
            ALTER ANY EXTERNAL FILE FORMAT
            ALTER ANY EXTERNAL LANGUAGE
            ALTER ANY EXTERNAL LIBRARY
            ALTER ANY FULLTEXT CATALOG
            ALTER ANY LINKED SERVER
            ALTER ANY LOGIN
            ALTER ANY MASK
            ALTER ANY MESSAGE TYPE
            ALTER ANY REMOTE SERVICE BINDING
            ALTER ANY ROLE
            ALTER ANY ROUTE
            ALTER ANY SCHEMA
            ALTER ANY SECURITY POLICY
            ALTER ANY SENSITIVITY CLASSIFICATION
            ALTER ANY SERVER AUDIT
            ALTER ANY SERVER ROLE
            ALTER ANY SERVICE
            ALTER ANY SYMMETRIC KEY
            ALTER ANY USER
            ALTER RESOURCES
            ALTER SERVER STATE
            ALTER SETTINGS
            ALTER TRACE
            AUTHENTICATE
            AUTHENTICATE SERVER
            BACKUP DATABASE
            BACKUP LOG
            CHECKPOINT
            CONNECT
            CONNECT ANY DATABASE
            CONNECT REPLICATION
            CONNECT SQL
            CONTROL
            CONTROL SERVER
            CREATE AGGREGATE
            CREATE ANY DATABASE
            CREATE ASSEMBLY
            CREATE ASYMMETRIC KEY
            CREATE AVAILABILITY GROUP
            CREATE CERTIFICATE
            CREATE CONTRACT
            CREATE DATABASE
            CREATE DATABASE DDL EVENT NOTIFICATION
            CREATE DDL EVENT NOTIFICATION
            CREATE DEFAULT
            CREATE ENDPOINT
            CREATE EXTERNAL LANGUAGE
            CREATE EXTERNAL LIBRARY
            CREATE FULLTEXT CATALOG
            CREATE FUNCTION
            CREATE MESSAGE TYPE
            CREATE PROCEDURE
            CREATE QUEUE
            CREATE REMOTE SERVICE BINDING
            CREATE ROLE
            CREATE ROUTE
            CREATE RULE
            CREATE SCHEMA
            CREATE SEQUENCE
            CREATE SERVER ROLE
            CREATE SERVICE
            CREATE SYMMETRIC KEY
            CREATE SYNONYM
            CREATE TABLE
            CREATE TRACE EVENT NOTIFICATION
            CREATE TYPE
            CREATE VIEW
            CREATE XML SCHEMA COLLECTION
            DELETE
            EXEC
            EXECUTE
            EXECUTE ANY EXTERNAL SCRIPT
            EXECUTE EXTERNAL SCRIPT
            EXTERNAL ACCESS ASSEMBLY
            IMPERSONATE
            IMPERSONATE ANY LOGIN
            INSERT
            KILL DATABASE CONNECTION
            RECEIVE
            REFERENCES
            SELECT
            SELECT ALL USER SECURABLES
            SEND
            SHOWPLAN
            SHUTDOWN
            SUBSCRIBE QUERY NOTIFICATIONS
            TAKE OWNERSHIP
            UNMASK
            UNSAFE ASSEMBLY
            UPDATE
            VIEW ANY COLUMN ENCRYPTION KEY DEFINITION
            VIEW ANY COLUMN MASTER KEY DEFINITION
            VIEW ANY DATABASE
            VIEW ANY DEFINITION
            VIEW ANY SENSITIVITY CLASSIFICATION
            VIEW CHANGE TRACKING
            VIEW DATABASE STATE
            VIEW DEFINITION
            VIEW SERVER STATE""";

    private static final String NAMES_FROM_2022 = """
            ALTER ANY EVENT SESSION ADD EVENT
            ALTER ANY EVENT SESSION ADD TARGET
            ALTER ANY EVENT SESSION DISABLE
            ALTER ANY EVENT SESSION DROP EVENT
            ALTER ANY EVENT SESSION DROP TARGET
            ALTER ANY EVENT SESSION ENABLE
            ALTER ANY EVENT SESSION OPTION
            ALTER LEDGER
            ALTER LEDGER CONFIGURATION
            CREATE ANY EVENT SESSION
            CREATE LOGIN
            CREATE USER
            DROP ANY EVENT SESSION
            ENABLE LEDGER
            VIEW ANY CRYPTOGRAPHICALLY SECURED DEFINITION
            VIEW ANY ERROR LOG
            VIEW ANY PERFORMANCE DEFINITION
            VIEW ANY SECURITY DEFINITION
            VIEW CRYPTOGRAPHICALLY SECURED DEFINITION
            VIEW DATABASE PERFORMANCE STATE
            VIEW DATABASE SECURITY AUDIT
            VIEW DATABASE SECURITY STATE
            VIEW LEDGER CONTENT
            VIEW PERFORMANCE DEFINITION
            VIEW SECURITY DEFINITION
            VIEW SERVER PERFORMANCE STATE
            VIEW SERVER SECURITY AUDIT
            VIEW SERVER SECURITY STATE""";

    /** The first version that has the permission. */
    private static final Map<String, Integer> COMPLETE = complete();

    /** The first version that has a permission beginning with the words. */
    private static final Map<String, Integer> BEGINNINGS = beginnings();

    private PermissionNames() {}

    private static Map<String, Integer> complete() {
        Map<String, Integer> versions = new HashMap<>();
        NAMES.lines().forEach(name -> versions.put(name, ALWAYS));
        NAMES_FROM_2022.lines().forEach(name -> versions.put(name, SQL_SERVER_2022));
        return Map.copyOf(versions);
    }

    private static Map<String, Integer> beginnings() {
        Map<String, Integer> versions = new HashMap<>();
        COMPLETE.forEach((name, version) -> {
            String beginning = "";
            for (String word : name.split(" ")) {
                beginning = join(beginning, word);
                versions.merge(beginning, version, Math::min);
            }
        });
        return Map.copyOf(versions);
    }

    static String join(String words, String word) {
        return words.isEmpty() ? word : words + " " + word;
    }

    /** Whether some permission of the version begins with the words and the next one. */
    static boolean leads(String words, String next, int version) {
        return BEGINNINGS.getOrDefault(join(words, next), Integer.MAX_VALUE) <= version;
    }

    static boolean isComplete(String words, int version) {
        return COMPLETE.getOrDefault(words, Integer.MAX_VALUE) <= version;
    }

    /** One name for a permission with two. */
    static String canonical(String words) {
        return switch (words) {
            case "ALL PRIVILEGES" -> "ALL";
            case "EXEC" -> "EXECUTE";
            default -> words;
        };
    }
}
