package org.ekmsim.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * INFORMATION_SCHEMA.COLUMNS.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-information-schema-views/columns-transact-sql">COLUMNS
 *     (Transact-SQL)</a>
 */
public final class InformationSchemaColumns implements DescribedView {

    private static final int DECIMAL = 10;
    private static final int BINARY = 2;

    @Override
    public String describedAs() {
        return "INFORMATION_SCHEMA.COLUMNS";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        CatalogueObjects.ofUsers(session, database).forEach(object -> {
            for (int i = 0; i < object.columns().size(); i++) {
                ResultColumn column = object.columns().get(i).shape();
                rows.add(of(column.type())
                        .with("TABLE_CATALOG", database.name())
                        .with("TABLE_SCHEMA", object.schema())
                        .with("TABLE_NAME", object.name())
                        .with("COLUMN_NAME", column.name())
                        .with("ORDINAL_POSITION", i + 1)
                        .with("IS_NULLABLE", column.nullable() ? "YES" : "NO")
                        .values());
            }
        });
        return rows;
    }

    private NamedValues of(SqlType type) {
        NamedValues row = row().with("DATA_TYPE", type.name().sqlName());
        SystemType system = SystemType.of(type);
        switch (type.name()) {
            case CHAR, VARCHAR, NCHAR, NVARCHAR ->
                lengths(row, type, system)
                        .with("CHARACTER_SET_NAME", SystemType.isNational(type) ? "UNICODE" : "iso_1")
                        .with("COLLATION_NAME", Collation.SERVER);
            case BINARY, VARBINARY -> lengths(row, type, system);
            case DECIMAL, MONEY, SMALLMONEY, BIGINT, INT, SMALLINT, TINYINT ->
                row.with("NUMERIC_PRECISION", system.precision())
                        .with("NUMERIC_PRECISION_RADIX", DECIMAL)
                        .with("NUMERIC_SCALE", system.scale());
            case FLOAT, REAL ->
                row.with("NUMERIC_PRECISION", system.precision()).with("NUMERIC_PRECISION_RADIX", BINARY);
            case DATETIME, DATETIME2, DATETIMEOFFSET, TIME, SMALLDATETIME, DATE ->
                row.with("DATETIME_PRECISION", system.scale());
            default -> row.with("CHARACTER_MAXIMUM_LENGTH", null);
        }
        return row;
    }

    private static NamedValues lengths(NamedValues row, SqlType type, SystemType system) {
        return row.with("CHARACTER_MAXIMUM_LENGTH", type.length()).with("CHARACTER_OCTET_LENGTH", system.maxLength());
    }
}
