package org.ekmsim.engine.module;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.type.DeclaredType;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.module.ModuleParameter;
import org.ekmsim.tsql.module.ProcedureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a procedure, compiled.
 *
 * @param name with its {@code @}
 * @param type its type
 * @param defaultValue the value without an argument; null when an argument must be given
 * @param output whether the caller may take the value back
 */
public record ProcedureParameter(
        String name, SqlType type, @Nullable Expression defaultValue, boolean output) {

    /** The parameters of a procedure in order; 2715 for a type there is not. */
    static List<ProcedureParameter> all(ProcedureDefinition definition) {
        List<ProcedureParameter> parameters = new ArrayList<>();
        for (ModuleParameter parameter : definition.parameters()) {
            if (parameter.varying()) {
                throw new UnmodelledException(
                        "cursor parameter", parameter.type().line());
            }
            if (parameter.readOnly()) {
                throw new UnmodelledException(
                        "table-valued parameter", parameter.type().line());
            }
            parameters.add(new ProcedureParameter(
                    parameter.name(),
                    DeclaredType.ofColumn(parameter.type(), parameters.size() + 1, parameter.name()),
                    parameter.defaultValue(),
                    parameter.output()));
        }
        return parameters;
    }
}
