package org.ekmsim.tsql.check;

import org.ekmsim.tsql.module.FunctionDefinition;
import org.ekmsim.tsql.module.FunctionResult;
import org.ekmsim.tsql.module.ProcedureDefinition;
import org.ekmsim.tsql.module.TriggerDefinition;
import org.ekmsim.tsql.tree.Clause;
import org.jspecify.annotations.Nullable;

/** Modules: their bodies have variables, labels and returns of their own. */
final class Routines {

    private Routines() {}

    static boolean isRoutine(Clause part) {
        return part instanceof ProcedureDefinition
                || part instanceof FunctionDefinition
                || part instanceof TriggerDefinition;
    }

    /** Whether RETURN gives a value there. */
    static boolean returnsValue(@Nullable Clause module) {
        return module instanceof ProcedureDefinition || isScalar(module);
    }

    /** Whether it is a function that returns one value. */
    static boolean isScalar(@Nullable Clause module) {
        return module instanceof FunctionDefinition function
                && function.result() instanceof FunctionResult.ScalarResult;
    }
}
