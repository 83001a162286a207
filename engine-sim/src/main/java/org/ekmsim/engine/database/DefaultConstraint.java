package org.ekmsim.engine.database;

import java.time.Instant;

/**
 * A DEFAULT of a column.
 *
 * @param objectId {@code object_id}
 * @param systemNamed whether the server made the name up
 * @param value what a row gets that names no value
 */
public record DefaultConstraint(
        int objectId, String name, boolean systemNamed, Instant createDate, StoredExpression value) {}
