package org.ekmsim.engine.server;

import java.util.List;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** The functions that tell about the server. */
public final class ServerFunctions implements SystemFunctionGroup {

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("SERVERPROPERTY", SqlType.SQL_VARIANT, 1, 1, ServerFunctions::serverProperty));
    }

    private static @Nullable Object serverProperty(Session session, FunctionArguments arguments) {
        return arguments
                .text(0)
                .map(name -> ServerProperties.property(session.state().identity(), name))
                .orElse(null);
    }
}
