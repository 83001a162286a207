package org.ekmsim.engine.catalogue;

import java.util.List;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** The functions that name objects, their columns and types. */
public final class ObjectFunctions implements SystemFunctionGroup {

    @Override
    public List<SystemFunction> functions() {
        return List.of(new SystemFunction("OBJECT_ID", SqlType.INT, 1, 2, ObjectFunctions::objectId));
    }

    private static @Nullable Object objectId(Session session, FunctionArguments arguments) {
        return arguments
                .text(0)
                .flatMap(name -> ObjectNames.find(session.state(), session.database(), name))
                .orElse(null);
    }
}
