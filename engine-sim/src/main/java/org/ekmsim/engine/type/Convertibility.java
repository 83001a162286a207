package org.ekmsim.engine.type;

import static org.ekmsim.engine.type.TypeName.BINARY;
import static org.ekmsim.engine.type.TypeName.DATE;
import static org.ekmsim.engine.type.TypeName.DATETIME;
import static org.ekmsim.engine.type.TypeName.DECIMAL;
import static org.ekmsim.engine.type.TypeName.FLOAT;
import static org.ekmsim.engine.type.TypeName.MONEY;
import static org.ekmsim.engine.type.TypeName.REAL;
import static org.ekmsim.engine.type.TypeName.SMALLDATETIME;
import static org.ekmsim.engine.type.TypeName.SMALLMONEY;
import static org.ekmsim.engine.type.TypeName.SQL_VARIANT;
import static org.ekmsim.engine.type.TypeName.TIME;
import static org.ekmsim.engine.type.TypeName.UNIQUEIDENTIFIER;
import static org.ekmsim.engine.type.TypeName.VARBINARY;

/**
 * Whether a type converts to another by itself, only when asked, or never: the conversion chart.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql">CAST and CONVERT
 *     (Transact-SQL)</a>
 */
public enum Convertibility {
    /** Converts by itself. */
    IMPLICIT,
    /** Converts with CAST or CONVERT only. */
    EXPLICIT,
    /** Does not convert. */
    FORBIDDEN,
    /** SQL Server converts it, the simulator does not know the bytes. */
    UNMODELLED;

    /** The chart's entry for a pair of types. */
    public static Convertibility of(TypeName from, TypeName to) {
        if (from == to || to == SQL_VARIANT) {
            return IMPLICIT;
        }
        if (from == SQL_VARIANT) {
            return EXPLICIT;
        }
        if (from.isCharacter()) {
            return to.isBinary() ? EXPLICIT : IMPLICIT;
        }
        if (from == UNIQUEIDENTIFIER) {
            return to.isCharacter() || to.isBinary() ? IMPLICIT : FORBIDDEN;
        }
        if (from.isBinary()) {
            return fromBinary(to);
        }
        return isTemporal(from) ? fromTemporal(from, to) : fromNumber(from, to);
    }

    private static Convertibility fromBinary(TypeName to) {
        if (to == FLOAT || to == REAL) {
            return FORBIDDEN;
        }
        if (to == DECIMAL || isTemporal(to) && to != DATETIME) {
            return UNMODELLED;
        }
        return IMPLICIT;
    }

    private static Convertibility fromTemporal(TypeName from, TypeName to) {
        if (to.isCharacter()) {
            return IMPLICIT;
        }
        if (isTemporal(to)) {
            return from == DATE && to == TIME || from == TIME && to == DATE ? FORBIDDEN : IMPLICIT;
        }
        boolean classic = from == DATETIME || from == SMALLDATETIME;
        if (to == BINARY || to == VARBINARY) {
            return from == DATETIME ? EXPLICIT : UNMODELLED;
        }
        return classic && to != UNIQUEIDENTIFIER ? EXPLICIT : FORBIDDEN;
    }

    private static Convertibility fromNumber(TypeName from, TypeName to) {
        if (to == UNIQUEIDENTIFIER) {
            return FORBIDDEN;
        }
        if (isTemporal(to)) {
            return to == DATETIME || to == SMALLDATETIME ? IMPLICIT : FORBIDDEN;
        }
        boolean bytesKnown = from.isInteger() || from == MONEY || from == SMALLMONEY;
        return to.isBinary() && !bytesKnown ? UNMODELLED : IMPLICIT;
    }

    /** Whether values are dates, times or both. */
    static boolean isTemporal(TypeName name) {
        return switch (name) {
            case DATETIMEOFFSET, DATETIME2, DATETIME, SMALLDATETIME, DATE, TIME -> true;
            default -> false;
        };
    }
}
