package org.ekmsim.engine.type;

/**
 * A value of {@code sql_variant} together with its base type.
 *
 * @param type the base type
 * @param value a non-null value of that type, see {@link SqlType}
 */
public record Variant(SqlType type, Object value) {}
