package org.ekmsim.engine.transaction;

import java.util.List;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;

/** The functions that tell about the session's transaction. */
public final class TransactionFunctions implements SystemFunctionGroup {

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("XACT_STATE", SqlType.SMALLINT, 0, 0, (session, arguments) -> session.transaction()
                        .xactState()));
    }
}
