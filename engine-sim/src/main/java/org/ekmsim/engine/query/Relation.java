package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** Anything with columns and rows that a FROM clause can name. */
public interface Relation {

    List<ResultColumn> columns();

    /** Learns while a statement is bound that it names the column at that position. */
    default void reads(int column) {}

    /**
     * Begins a statement that reads it, before the client is told of any column.
     *
     * @throws org.ekmsim.engine.message.EngineError 229, 230, 300 and kin for who may not read it
     */
    default void open() {}

    /** The rows, each as wide as {@link #columns()}; values as {@link org.ekmsim.engine.type.SqlType} describes. */
    Iterable<List<@Nullable Object>> rows();
}
