package org.ekmsim.engine.query;

import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypePrecedence;

/** Brings two operands to one type and compares them there. */
final class Comparisons {

    private Comparisons() {}

    static Predicate compare(
            Predicate.Comparator comparator, Scalar left, Scalar right, Collation collation, int line) {
        SqlType type = meetingType(left, right);
        return new Predicate.Compare(comparator, side(left, type, line), side(right, type, line), collation);
    }

    /** The type two operands are compared in; the word NULL takes the other side's. */
    static SqlType meetingType(Scalar left, Scalar right) {
        if (Literal.isNull(left)) {
            return right.type();
        }
        return Literal.isNull(right) ? left.type() : TypePrecedence.common(left.type(), right.type());
    }

    /** Character and binary values compare at any length, so only the family is converted. */
    static Scalar side(Scalar operand, SqlType type, int line) {
        return operand.type().name() == type.name() ? operand : Converted.to(type, operand, line);
    }
}
