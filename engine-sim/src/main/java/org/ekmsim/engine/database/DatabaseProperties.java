package org.ekmsim.engine.database;

import java.util.Locale;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * DATABASEPROPERTYEX.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/databasepropertyex-transact-sql">DATABASEPROPERTYEX (Transact-SQL)</a>
 */
final class DatabaseProperties {

    private DatabaseProperties() {}

    /** The value of a property; null for an unknown name, as documented. */
    static @Nullable Variant property(Database database, String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "status" -> text(database.state().name());
            case "useraccess" -> text(database.userAccess().name());
            case "updateability" -> text(database.readOnly() ? "READ_ONLY" : "READ_WRITE");
            case "recovery" -> text(database.recoveryModel());
            case "collation" -> text(Collation.SERVER);
            default -> null;
        };
    }

    private static Variant text(String value) {
        return new Variant(SqlType.SYSNAME, value);
    }
}
