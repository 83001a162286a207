package org.ekmsim.engine.procedural;

import java.util.List;
import org.ekmsim.engine.session.StatementContext;

/** A system stored procedure. */
public interface SystemProcedure {

    /** Name, lower case. */
    String name();

    /** Parameter names in order, with their {@code @}. All are optional unless the procedure says otherwise. */
    List<String> parameters();

    /**
     * Runs the procedure.
     *
     * @return its return status
     */
    int execute(ProcedureArguments arguments, StatementContext context);
}
