package org.ekmsim.engine.database;

import java.time.Instant;
import java.util.List;

/**
 * A FOREIGN KEY without cascading actions.
 *
 * @param objectId {@code object_id}
 * @param systemNamed whether the server made the name up
 * @param columns ids of the referencing columns
 * @param referencedTable {@code object_id} of the table they refer to
 * @param referencedColumns ids of that table's columns, in the order of {@code columns}
 * @param index id of the referenced table's index that makes these columns unique
 * @param onDelete what becomes of rows that refer to a deleted one
 * @param trust whether it is enforced, and was for every row
 */
public record ForeignKey(
        int objectId,
        String name,
        boolean systemNamed,
        Instant createDate,
        List<Integer> columns,
        int referencedTable,
        List<Integer> referencedColumns,
        int index,
        ReferentialAction onDelete,
        ConstraintTrust trust) {

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    /** Whether the rows that refer to a deleted one go with it. */
    public boolean cascades() {
        return onDelete == ReferentialAction.CASCADE;
    }

    public ForeignKey with(ConstraintTrust changed) {
        return new ForeignKey(
                objectId,
                name,
                systemNamed,
                createDate,
                columns,
                referencedTable,
                referencedColumns,
                index,
                onDelete,
                changed);
    }
}
