package org.ekmsim.engine.query;

import org.ekmsim.engine.type.SqlType;

/**
 * A variable that takes a column's value.
 *
 * @param variable its name with the leading {@code @}, as written
 * @param type its declared type, which the value has
 */
public record VariableAssignment(String variable, SqlType type) {}
