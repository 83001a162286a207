package org.ekmsim.engine.query;

import java.util.Arrays;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.engine.type.TypePrecedence;
import org.jspecify.annotations.Nullable;

/**
 * {@code +} between strings or between binary values.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/string-concatenation-transact-sql">+ (String
 *     concatenation) (Transact-SQL)</a>
 */
record Concatenation(Scalar left, Scalar right, SqlType type) implements Scalar {

    static Scalar of(SqlType leftType, SqlType rightType, Scalar left, Scalar right) {
        TypeName family = family(leftType, rightType);
        boolean unlimited = leftType.length() == SqlType.MAX || rightType.length() == SqlType.MAX;
        int length = unlimited
                ? SqlType.MAX
                : Math.min(leftType.length() + rightType.length(), TypePrecedence.maximumLength(family));
        return new Concatenation(left, right, new SqlType(family, length, 0, 0));
    }

    private static TypeName family(SqlType left, SqlType right) {
        if (left.name().isBinary()) {
            return TypeName.VARBINARY;
        }
        return CallSite.isNational(left) || CallSite.isNational(right) ? TypeName.NVARCHAR : TypeName.VARCHAR;
    }

    @Override
    public boolean nullable() {
        return left.nullable() || right.nullable();
    }

    @Override
    public @Nullable Object evaluate(Frame frame) {
        Object l = left.evaluate(frame);
        Object r = right.evaluate(frame);
        if (l == null || r == null) {
            return null;
        }
        int limit = type.length() == SqlType.MAX ? Integer.MAX_VALUE : type.length();
        if (l instanceof Binary first) {
            byte[] front = first.toBytes();
            byte[] back = ((Binary) r).toBytes();
            byte[] both = Arrays.copyOf(front, front.length + back.length);
            System.arraycopy(back, 0, both, front.length, back.length);
            return Binary.of(Arrays.copyOf(both, Math.min(limit, both.length)));
        }
        String both = (String) l + r;
        return both.length() > limit ? both.substring(0, limit) : both;
    }
}
