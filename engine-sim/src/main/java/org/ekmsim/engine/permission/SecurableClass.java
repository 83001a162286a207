package org.ekmsim.engine.permission;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The classes of securable that are modelled, with the numbers and words of sys.server_permissions and sys.database_permissions.
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
    ASYMMETRIC_KEY(26, "ASYMMETRIC_KEY", "ASYMMETRIC KEY", DATABASE);

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
