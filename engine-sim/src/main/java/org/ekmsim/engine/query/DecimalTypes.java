package org.ekmsim.engine.query;

import org.ekmsim.engine.type.SqlType;

/**
 * Precision and scale of decimal results.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/data-types/precision-scale-and-length-transact-sql">Precision,
 *     scale, and length (Transact-SQL)</a>
 */
final class DecimalTypes {

    private static final int MOST = 38;
    private static final int LEAST_SCALE = 6;

    private DecimalTypes() {}

    static SqlType result(Arithmetic.Operator operator, SqlType left, SqlType right) {
        int p1 = left.precision();
        int p2 = right.precision();
        int s1 = left.scale();
        int s2 = right.scale();
        return switch (operator) {
            case ADD, SUBTRACT -> {
                int scale = Math.max(s1, s2);
                int whole = Math.max(p1 - s1, p2 - s2) + 1;
                yield SqlType.decimal(Math.min(MOST, whole + scale), Math.max(0, Math.min(scale, MOST - whole)));
            }
            case MULTIPLY -> cut(p1 + p2 + 1, s1 + s2);
            case DIVIDE -> {
                int scale = Math.max(LEAST_SCALE, s1 + p2 + 1);
                yield cut(p1 - s1 + s2 + scale, scale);
            }
            default -> SqlType.decimal(Math.min(p1 - s1, p2 - s2) + Math.max(s1, s2), Math.max(s1, s2));
        };
    }

    /** Above 38 digits the scale gives way, but not below six places where it had them. */
    private static SqlType cut(int precision, int scale) {
        if (precision <= MOST) {
            return SqlType.decimal(precision, scale);
        }
        int whole = precision - scale;
        return SqlType.decimal(MOST, Math.max(Math.min(scale, LEAST_SCALE), MOST - whole));
    }
}
