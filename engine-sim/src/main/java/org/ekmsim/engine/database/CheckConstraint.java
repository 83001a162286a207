package org.ekmsim.engine.database;

import java.time.Instant;

/**
 * A CHECK of a table.
 *
 * @param objectId {@code object_id}
 * @param systemNamed whether the server made the name up
 * @param column id of the one column the constraint was written for or looks at; 0 for one of the whole table
 * @param condition what must not be false
 * @param trust whether it is enforced, and was for every row
 */
public record CheckConstraint(
        int objectId,
        String name,
        boolean systemNamed,
        Instant createDate,
        int column,
        StoredExpression condition,
        ConstraintTrust trust) {

    public CheckConstraint with(ConstraintTrust changed) {
        return new CheckConstraint(objectId, name, systemNamed, createDate, column, condition, changed);
    }
}
