package org.ekmsim.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.module.ProcedureParameter;
import org.ekmsim.engine.module.ProcedureText;
import org.ekmsim.engine.module.StoredProcedure;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.parameters: the parameters of the procedures one sees. Defaults stand only in the definition.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-parameters-transact-sql">sys.parameters
 *     (Transact-SQL)</a>
 */
public final class ParametersView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.parameters";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StoredProcedure procedure : database.openContents().modules().byId()) {
            if (session.sees(Securable.of(database, procedure))) {
                int id = 0;
                for (ProcedureParameter parameter : ProcedureText.parameters(procedure, session.state())) {
                    id++;
                    rows.add(row(procedure, id, parameter));
                }
            }
        }
        return rows;
    }

    private List<@Nullable Object> row(StoredProcedure procedure, int id, ProcedureParameter parameter) {
        SystemType type = SystemType.of(parameter.type());
        return row().with("object_id", procedure.objectId())
                .with("name", parameter.name())
                .with("parameter_id", id)
                .with("system_type_id", type.id())
                .with("user_type_id", type.userId())
                .with("max_length", type.maxLength())
                .with("precision", type.precision())
                .with("scale", type.scale())
                .with("is_output", parameter.output())
                .with("is_nullable", true)
                .values();
    }
}
