package org.ekmsim.engine.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order of values of one type: what comparisons, ORDER BY, MIN and MAX go by. NULL comes first, as ORDER BY has it.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/select-order-by-clause-transact-sql">ORDER BY Clause
 *     (Transact-SQL)</a>
 */
public final class ValueOrder {

    private static final int NODE = 10;

    private ValueOrder() {}

    /** Compares two values of the same type, either of which may be NULL. */
    public static int compare(@Nullable Object left, @Nullable Object right, Collation collation) {
        if (left == null || right == null) {
            return left == right ? 0 : left == null ? -1 : 1;
        }
        if (left instanceof String text) {
            return collation.compare(text, (String) right);
        }
        if (left instanceof UUID identifier) {
            return compare(identifier, (UUID) right);
        }
        if (left instanceof Variant variant) {
            return VariantOrder.compare(variant, (Variant) right, collation);
        }
        if (left instanceof LocalDateTime moment) {
            return moment.compareTo((LocalDateTime) right);
        }
        if (left instanceof LocalDate date) {
            return date.compareTo((LocalDate) right);
        }
        if (left instanceof OffsetDateTime moment) {
            return moment.toInstant().compareTo(((OffsetDateTime) right).toInstant());
        }
        return compareNatural(left, right);
    }

    private static int compareNatural(Object left, Object right) {
        if (left instanceof Integer number) {
            return number.compareTo((Integer) right);
        }
        if (left instanceof Boolean bit) {
            return bit.compareTo((Boolean) right);
        }
        if (left instanceof Binary bytes) {
            return bytes.compareTo((Binary) right);
        }
        if (left instanceof Long number) {
            return number.compareTo((Long) right);
        }
        if (left instanceof BigDecimal decimal) {
            return decimal.compareTo((BigDecimal) right);
        }
        if (left instanceof Double number) {
            return Double.compare(number + 0.0, (Double) right + 0.0);
        }
        if (left instanceof Float number) {
            return Float.compare(number + 0.0f, (Float) right + 0.0f);
        }
        if (left instanceof LocalTime time) {
            return time.compareTo((LocalTime) right);
        }
        throw new IllegalArgumentException(
                "Not a value of T-SQL: " + left.getClass().getSimpleName());
    }

    /**
     * A stand-in that is {@link Object#equals equal} for exactly those values of a type that compare as equal: what
     * DISTINCT, GROUP BY and UNION hash.
     */
    public static @Nullable Object key(@Nullable Object value, Collation collation) {
        if (value instanceof String text) {
            return collation.key(text);
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        if (value instanceof Double number) {
            return number + 0.0;
        }
        if (value instanceof Float number) {
            return number + 0.0f;
        }
        return value instanceof Variant variant ? VariantOrder.key(variant, collation) : value;
    }

    /** A {@code uniqueidentifier} sorts by its last six bytes first, then by the other groups from right to left. */
    private static int compare(UUID left, UUID right) {
        byte[] l = Bytes.ofGuid(left);
        byte[] r = Bytes.ofGuid(right);
        int node = Arrays.compareUnsigned(l, NODE, l.length, r, NODE, r.length);
        if (node != 0) {
            return node;
        }
        int sequence = Arrays.compareUnsigned(l, 8, NODE, r, 8, NODE);
        if (sequence != 0) {
            return sequence;
        }
        int high = Arrays.compareUnsigned(l, 6, 8, r, 6, 8);
        if (high != 0) {
            return high;
        }
        int middle = Arrays.compareUnsigned(l, 4, 6, r, 4, 6);
        return middle != 0 ? middle : Arrays.compareUnsigned(l, 0, 4, r, 0, 4);
    }
}
