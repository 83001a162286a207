package org.ekmsim.engine.session;

import java.util.Set;
import org.ekmsim.engine.message.EngineError;

/** The errors of level 16 that end the batch and not only their statement: conversions and THROW. */
final class BatchAborting {

    private static final Set<Integer> CONVERSIONS = Set.of(241, 242, 245, 295, 8114, 8169);

    private static final int EXCEPTION_IN_PROVIDER = 33055;

    private BatchAborting() {}

    /** Whether the server ends the connection: 33055 says so, and no TRY block catches it. */
    static boolean endsConnection(EngineError error) {
        return error.number() == EXCEPTION_IN_PROVIDER;
    }

    static boolean includes(EngineError error) {
        return CONVERSIONS.contains(error.number()) || error.endsBatch();
    }
}
