package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** CASE and its shorthands: the value of the first branch whose condition is true; all values are of one type. */
record Case(SqlType type, List<Branch> branches, Scalar otherwise) implements Scalar {

    record Branch(Predicate condition, Scalar value) {}

    @Override
    public boolean nullable() {
        return otherwise.nullable() || branches.stream().anyMatch(branch -> branch.value.nullable());
    }

    @Override
    public @Nullable Object evaluate(Frame frame) {
        for (Branch branch : branches) {
            if (branch.condition.test(frame) == Truth.TRUE) {
                return branch.value.evaluate(frame);
            }
        }
        return otherwise.evaluate(frame);
    }
}
