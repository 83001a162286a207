package org.ekmsim.engine.key;

import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** The functions that name the keys of the current database. */
public final class KeyFunctions implements SystemFunctionGroup {

    @Override
    public List<SystemFunction> functions() {
        return List.of(new SystemFunction("ASYMKEY_ID", SqlType.INT, 1, 1, KeyFunctions::asymmetricKeyId));
    }

    private static @Nullable Object asymmetricKeyId(Session session, FunctionArguments arguments) {
        return arguments
                .text(0)
                .flatMap(name -> keys(session).asymmetric(name))
                .filter(key -> session.sees(Securable.of(database(session), key)))
                .map(AsymmetricKey::id)
                .orElse(null);
    }

    private static DatabaseKeys keys(Session session) {
        return database(session).openContents().keys();
    }

    private static Database database(Session session) {
        return session.state().databases().get(session.database());
    }
}
