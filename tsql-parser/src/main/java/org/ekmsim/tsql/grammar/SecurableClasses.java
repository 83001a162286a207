package org.ekmsim.tsql.grammar;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes that may be written before two colons, by what the statement does with the securable. */
enum SecurableClasses {
    /** GRANT, DENY and REVOKE (Transact-SQL). */
    WITH_PERMISSIONS("""
            APPLICATION ROLE, ASSEMBLY, ASYMMETRIC KEY, AVAILABILITY GROUP, CERTIFICATE, CONTRACT,
            CRYPTOGRAPHIC PROVIDER, DATABASE, DATABASE SCOPED CREDENTIAL, ENDPOINT, EXTERNAL LANGUAGE,
            EXTERNAL LIBRARY, FULLTEXT CATALOG, FULLTEXT STOPLIST, LOGIN, MESSAGE TYPE, OBJECT,
            REMOTE SERVICE BINDING, ROLE, ROUTE, SCHEMA, SEARCH PROPERTY LIST, SERVER ROLE, SERVICE,
            SYMMETRIC KEY, TYPE, USER, XML SCHEMA COLLECTION"""),

    /** ALTER AUTHORIZATION (Transact-SQL). */
    WITH_OWNERS("""
            ASSEMBLY, ASYMMETRIC KEY, AVAILABILITY GROUP, CERTIFICATE, CONTRACT, DATABASE, ENDPOINT,
            EVENT NOTIFICATION, FULLTEXT CATALOG, FULLTEXT STOPLIST, MESSAGE TYPE, OBJECT,
            REMOTE SERVICE BINDING, ROLE, ROUTE, SCHEMA, SEARCH PROPERTY LIST, SERVER ROLE, SERVICE,
            SYMMETRIC KEY, TYPE, XML SCHEMA COLLECTION"""),

    /** ADD SIGNATURE (Transact-SQL). */
    WITH_SIGNATURES("ASSEMBLY, DATABASE, OBJECT"),

    /** CREATE DATABASE AUDIT SPECIFICATION (Transact-SQL). */
    WITH_AUDITS("DATABASE, OBJECT, SCHEMA");

    private final Set<String> names;

    SecurableClasses(String names) {
        this.names = Arrays.stream(names.strip().split(",\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String name) {
        return names.contains(name);
    }
}
