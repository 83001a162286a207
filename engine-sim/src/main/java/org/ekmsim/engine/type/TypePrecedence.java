package org.ekmsim.engine.type;

/**
 * The type two operands meet in: the one with the higher precedence, wide enough for both.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/data-types/precision-scale-and-length-transact-sql">Precision,
 *     scale, and length (Transact-SQL)</a>
 */
public final class TypePrecedence {

    /** Digits of the widest {@code decimal}. */
    static final int MAXIMUM_PRECISION = 38;

    private TypePrecedence() {}

    /** The common type of the branches of a CASE, the sides of a comparison or the columns of a UNION. */
    public static SqlType common(SqlType left, SqlType right) {
        if (left.equals(right)) {
            return left;
        }
        boolean leftWins = left.name().precedence() <= right.name().precedence();
        SqlType winner = leftWins ? left : right;
        SqlType other = leftWins ? right : left;
        TypeName name = winner.name();
        boolean bytes = other.name().isBinary();
        if (name.isCharacter() ? other.name().isCharacter() || bytes : name.isBinary() && bytes) {
            return new SqlType(name, longer(name, winner.length(), other.length()), 0, 0);
        }
        if (name == TypeName.DECIMAL
                && (other.name() == TypeName.DECIMAL || other.name().isInteger())) {
            return decimal(winner, asDecimal(other));
        }
        if (winner.name() == other.name()) {
            return new SqlType(name, 0, Math.max(winner.precision(), other.precision()), 0);
        }
        return winner;
    }

    /** The {@code decimal} that holds every value of an exact numeric type. */
    public static SqlType asDecimal(SqlType type) {
        return switch (type.name()) {
            case BIT -> SqlType.decimal(1, 0);
            case TINYINT -> SqlType.decimal(3, 0);
            case SMALLINT -> SqlType.decimal(5, 0);
            case INT -> SqlType.decimal(10, 0);
            case BIGINT -> SqlType.decimal(19, 0);
            case SMALLMONEY -> SqlType.decimal(10, 4);
            case MONEY -> SqlType.decimal(19, 4);
            default -> type;
        };
    }

    /** The length of the longer of two, within what the type can declare. */
    static int longer(TypeName name, int left, int right) {
        if (left == SqlType.MAX || right == SqlType.MAX) {
            return SqlType.MAX;
        }
        return Math.min(Math.max(left, right), maximumLength(name));
    }

    /** The largest declarable length: 4000 characters of the national types, else 8000. */
    public static int maximumLength(TypeName name) {
        return name == TypeName.NVARCHAR || name == TypeName.NCHAR ? 4000 : 8000;
    }

    private static SqlType decimal(SqlType left, SqlType right) {
        int scale = Math.max(left.scale(), right.scale());
        int whole = Math.max(left.precision() - left.scale(), right.precision() - right.scale());
        return SqlType.decimal(
                Math.min(MAXIMUM_PRECISION, whole + scale), Math.min(scale, MAXIMUM_PRECISION - Math.min(whole, 38)));
    }
}
