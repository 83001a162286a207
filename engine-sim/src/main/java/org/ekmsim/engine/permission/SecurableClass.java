package org.ekmsim.engine.permission;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of securable, with the numbers and words of sys.server_permissions and sys.database_permissions.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-database-permissions-transact-sql">
 *     sys.database_permissions (Transact-SQL)</a>
 */
public enum SecurableClass {
    SERVER(100, "SERVER", "SERVER", null),
    LOGIN(101, "SERVER_PRINCIPAL", "LOGIN", SERVER),
    SERVER_ROLE(101, "SERVER_PRINCIPAL", "SERVER ROLE", SERVER),
    DATABASE(0, "DATABASE", "DATABASE", SERVER),
    SCHEMA(3, "SCHEMA", "SCHEMA", DATABASE),
    OBJECT(1, "OBJECT_OR_COLUMN", "OBJECT", SCHEMA),
    USER(4, "DATABASE_PRINCIPAL", "USER", DATABASE),
    ROLE(4, "DATABASE_PRINCIPAL", "ROLE", DATABASE),
    SYMMETRIC_KEY(24, "SYMMETRIC_KEYS", "SYMMETRIC KEY", DATABASE),
    CERTIFICATE(25, "CERTIFICATE", "CERTIFICATE", DATABASE),
    ASYMMETRIC_KEY(26, "ASYMMETRIC_KEY", "ASYMMETRIC KEY", DATABASE),
    APPLICATION_ROLE(4, "DATABASE_PRINCIPAL", "APPLICATION ROLE", DATABASE),
    ASSEMBLY(5, "ASSEMBLY", "ASSEMBLY", DATABASE),
    TYPE(6, "TYPE", "TYPE", SCHEMA),
    XML_SCHEMA_COLLECTION(10, "XML_SCHEMA_COLLECTION", "XML SCHEMA COLLECTION", SCHEMA),
    MESSAGE_TYPE(15, "MESSAGE_TYPE", "MESSAGE TYPE", DATABASE),
    CONTRACT(16, "SERVICE_CONTRACT", "CONTRACT", DATABASE),
    SERVICE(17, "SERVICE", "SERVICE", DATABASE),
    REMOTE_SERVICE_BINDING(18, "REMOTE_SERVICE_BINDING", "REMOTE SERVICE BINDING", DATABASE),
    ROUTE(19, "ROUTE", "ROUTE", DATABASE),
    FULLTEXT_CATALOG(23, "FULLTEXT_CATALOG", "FULLTEXT CATALOG", DATABASE),
    FULLTEXT_STOPLIST(29, "FULLTEXT_STOPLIST", "FULLTEXT STOPLIST", DATABASE),
    SEARCH_PROPERTY_LIST(31, "SEARCH_PROPERTY_LIST", "SEARCH PROPERTY LIST", DATABASE),
    DATABASE_SCOPED_CREDENTIAL(32, "DATABASE_SCOPED_CREDENTIAL", "DATABASE SCOPED CREDENTIAL", DATABASE),
    ENDPOINT(105, "ENDPOINT", "ENDPOINT", SERVER),
    AVAILABILITY_GROUP(108, "AVAILABILITY_GROUP", "AVAILABILITY GROUP", SERVER);

    /** The classes whose securables the engine has. */
    private static final Set<SecurableClass> MODELLED = EnumSet.range(SERVER, ASYMMETRIC_KEY);

    private final int code;
    private final String description;
    private final String sqlName;
    private final @Nullable SecurableClass container;

    SecurableClass(int code, String description, String sqlName, @Nullable SecurableClass container) {
        this.code = code;
        this.description = description;
        this.sqlName = sqlName;
        this.container = container;
    }

    /** {@code class} of the permission views; logins and server roles share one, users and roles share another. */
    public int code() {
        return code;
    }

    /** {@code class_desc} of the permission views. */
    public String description() {
        return description;
    }

    /** The words before two colons. */
    public String sqlName() {
        return sqlName;
    }

    /** The class that contains it; null for the server. */
    public @Nullable SecurableClass container() {
        return container;
    }

    /** Whether the engine has securables of the class; of the others it only knows which permissions there are. */
    public boolean isModelled() {
        return MODELLED.contains(this);
    }

    /** Whether its permissions stand in master's server catalogue and not in a database. */
    public boolean isServerLevel() {
        return this == SERVER || container == SERVER && this != DATABASE;
    }

    /** The class of these words, in any case. */
    public static Optional<SecurableClass> named(String sqlName) {
        return Arrays.stream(values())
                .filter(type -> type.sqlName.equalsIgnoreCase(sqlName))
                .findFirst();
    }
}
