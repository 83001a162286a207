package org.ekmsim.engine.query;

import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;

/**
 * Bytes a value takes, as DATALENGTH counts them.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/datalength-transact-sql">DATALENGTH (Transact-SQL)</a>
 */
final class StoredSize {

    private StoredSize() {}

    static int of(Object value, SqlType type) {
        if (value instanceof Variant variant) {
            return of(variant.value(), variant.type());
        }
        return switch (type.name()) {
            case BIT, TINYINT -> 1;
            case SMALLINT -> 2;
            case INT, REAL, SMALLMONEY, SMALLDATETIME -> 4;
            case BIGINT, FLOAT, MONEY, DATETIME, SQL_VARIANT -> 8;
            case DATE -> 3;
            case TIME -> ofTime(type.precision());
            case DATETIME2 -> 3 + ofTime(type.precision());
            case DATETIMEOFFSET -> 5 + ofTime(type.precision());
            case UNIQUEIDENTIFIER -> 16;
            case DECIMAL -> ofDecimal(type.precision());
            case CHAR, VARCHAR -> ((String) value).length();
            case NCHAR, NVARCHAR -> 2 * ((String) value).length();
            case BINARY, VARBINARY -> ((Binary) value).length();
        };
    }

    private static int ofTime(int fraction) {
        return fraction <= 2 ? 3 : fraction <= 4 ? 4 : 5;
    }

    private static int ofDecimal(int precision) {
        return precision <= 9 ? 5 : precision <= 19 ? 9 : precision <= 28 ? 13 : 17;
    }
}
