package org.ekmsim.engine.module;

import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;

/** The functions that tell about procedures and views. */
public final class ModuleFunctions implements SystemFunctionGroup {

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("OBJECT_DEFINITION", SqlType.nvarchar(SqlType.MAX), 1, 1, (session, arguments) -> {
                    Database database = session.currentDatabase();
                    return arguments
                            .number(0)
                            .flatMap(id -> ModuleText.definition(database, id))
                            .orElse(null);
                }));
    }
}
