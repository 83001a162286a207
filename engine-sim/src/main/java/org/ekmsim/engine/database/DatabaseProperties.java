package org.ekmsim.engine.database;

import java.util.Locale;
import java.util.Map;
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

    /** Sort order 52 is that of SQL_Latin1_General_CP1_CI_AS. */
    private static final int SORT_ORDER = 52;

    private static final int US_ENGLISH = 1033;
    private static final int COMPARISON_STYLE = 196_609;

    /** Properties that are an option of ALTER DATABASE ... SET, by their names in lower case. */
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("isansinulldefault", "ANSI_NULL_DEFAULT"),
            Map.entry("isansinullsenabled", "ANSI_NULLS"),
            Map.entry("isansipaddingenabled", "ANSI_PADDING"),
            Map.entry("isansiwarningsenabled", "ANSI_WARNINGS"),
            Map.entry("isarithmeticabortenabled", "ARITHABORT"),
            Map.entry("isautoclose", "AUTO_CLOSE"),
            Map.entry("isautocreatestatistics", "AUTO_CREATE_STATISTICS"),
            Map.entry("isautoshrink", "AUTO_SHRINK"),
            Map.entry("isautoupdatestatistics", "AUTO_UPDATE_STATISTICS"),
            Map.entry("isclosecursorsoncommitenabled", "CURSOR_CLOSE_ON_COMMIT"),
            Map.entry("isnullconcat", "CONCAT_NULL_YIELDS_NULL"),
            Map.entry("isnumericroundabortenabled", "NUMERIC_ROUNDABORT"),
            Map.entry("isquotedidentifiersenabled", "QUOTED_IDENTIFIER"),
            Map.entry("isrecursivetriggersenabled", "RECURSIVE_TRIGGERS"));

    private DatabaseProperties() {}

    /** The value of a property; null for an unknown name, as documented. */
    static @Nullable Variant property(Database database, String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        String option = OPTIONS.get(folded);
        if (option != null) {
            return number(DatabaseOptions.isOn(database, option) ? 1 : 0);
        }
        return switch (folded) {
            case "status" -> text(database.state().name());
            case "useraccess" -> text(database.userAccess().name());
            case "updateability" -> text(database.readOnly() ? "READ_ONLY" : "READ_WRITE");
            case "recovery" -> text(database.recoveryModel());
            case "collation" -> text(Collation.SERVER);
            case "sqlsortorder" -> number(SORT_ORDER);
            case "comparisonstyle" -> number(COMPARISON_STYLE);
            case "lcid" -> number(US_ENGLISH);
            case "isinstandby", "istornpagedetectionenabled" -> number(0);
            case "isfulltextenabled" -> number(SystemDatabases.includes(database.name()) ? 0 : 1);
            default -> null;
        };
    }

    private static Variant text(String value) {
        return new Variant(SqlType.SYSNAME, value);
    }

    private static Variant number(int value) {
        return new Variant(SqlType.INT, value);
    }
}
