package org.ekmsim.engine.type;

import java.util.List;
import java.util.Objects;

/**
 * The order of {@code sql_variant} values: by data type family first; within a family the values are compared in the
 * type with the higher precedence.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/data-types/sql-variant-transact-sql">sql_variant
 *     (Transact-SQL)</a>
 */
final class VariantOrder {

    private static final int EXACT_NUMERIC = 3;

    private VariantOrder() {}

    static int compare(Variant left, Variant right, Collation collation) {
        int family = Integer.compare(family(left), family(right));
        if (family != 0) {
            return family;
        }
        SqlType common = TypePrecedence.common(left.type(), right.type());
        return ValueOrder.compare(
                Conversion.cast(left.value(), left.type(), common, null),
                Conversion.cast(right.value(), right.type(), common, null),
                collation);
    }

    static Object key(Variant variant, Collation collation) {
        Object value = variant.value();
        boolean number = family(variant) == EXACT_NUMERIC;
        Object comparable = number ? Numbers.exact(value).stripTrailingZeros() : ValueOrder.key(value, collation);
        return List.of(family(variant), Objects.requireNonNull(comparable));
    }

    /** The family's rank, the highest family of the page last. */
    private static int family(Variant variant) {
        TypeName name = variant.type().name();
        if (Convertibility.isTemporal(name)) {
            return 5;
        }
        return switch (name) {
            case FLOAT, REAL -> 4;
            case CHAR, VARCHAR, NCHAR, NVARCHAR -> 2;
            case BINARY, VARBINARY -> 1;
            case UNIQUEIDENTIFIER -> 0;
            default -> EXACT_NUMERIC;
        };
    }
}
