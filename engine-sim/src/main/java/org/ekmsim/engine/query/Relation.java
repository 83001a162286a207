package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** Anything with columns and rows that a FROM clause can name. */
public interface Relation {

    List<ResultColumn> columns();

    /** The rows, each as wide as {@link #columns()}; values as {@link org.ekmsim.engine.type.SqlType} describes. */
    Iterable<List<@Nullable Object>> rows();
}
