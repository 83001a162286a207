package org.ekmsim.engine.query;

import java.util.List;
import java.util.function.Consumer;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** A bound query: immutable, and executed as often as wanted. */
public interface QueryPlan {

    /** The columns of the result; those of an assigning SELECT carry the names of the variables. */
    List<ResultColumn> columns();

    /**
     * What {@code SELECT @v = ...} assigns, one for each column and in their order; empty for a query that returns
     * rows. The caller sets the variables for every row it is handed, before it returns; a query without rows leaves
     * them alone.
     */
    List<VariableAssignment> assignments();

    /**
     * Begins the query, before the client is told of its columns.
     *
     * @throws org.ekmsim.engine.message.EngineError 229, 230, 300 and kin for who may not read what it names
     */
    void open();

    /**
     * Reads and hands over the rows in order. Assigned values are already of the variables' types.
     *
     * @throws org.ekmsim.engine.message.EngineError 245, 512, 8134, ... ; rows handed over before stay so
     */
    void execute(EvaluationContext context, Consumer<List<@Nullable Object>> rows);
}
