package org.ekmsim.engine.session;

import java.util.Set;
import org.ekmsim.engine.message.EngineError;

/** What an error ends besides its statement, as SQL Server classes errors, when no TRY block takes it. */
public enum ErrorReach {
    /** The statement: the next one runs. */
    STATEMENT,
    /** The batch; an open transaction stays. */
    BATCH,
    /** The batch, and the open transaction is rolled back. In a TRY block the transaction cannot be committed any more. */
    TRANSACTION,
    /** The connection; no TRY block takes it. */
    CONNECTION;

    private static final Set<Integer> CONVERSIONS = Set.of(241, 242, 245, 295, 8114, 8169);

    /** A deadlock victim; and what is refused in a transaction that cannot be committed. */
    private static final Set<Integer> ENDS_TRANSACTION = Set.of(1205, 3930, 3931);

    /** SAVE TRANSACTION without a transaction ends the batch, as a live server was seen to do. */
    private static final int NOTHING_TO_SAVE = 628;

    private static final int MISMATCHED_COUNT = 266;
    private static final int EXCEPTION_IN_PROVIDER = 33055;

    /** RAISERROR of level 20 and above. */
    private static final int FATAL_USER_ERROR = 2745;

    /**
     * Names that are resolved when their statement is reached; these errors of compilation leave the batch, procedure or text they are
     * in, past its own TRY blocks.
     */
    private static final Set<Integer> LATE_COMPILATION = Set.of(207, 208, 209, 4104, 4121);

    /** The reach of an error under SET XACT_ABORT ON or OFF. RAISERROR heeds no XACT_ABORT, THROW does. */
    static ErrorReach of(EngineError error, boolean xactAbort) {
        if (endsConnection(error)) {
            return CONNECTION;
        }
        if (CONVERSIONS.contains(error.number()) || ENDS_TRANSACTION.contains(error.number())) {
            return TRANSACTION;
        }
        boolean raised = error.userMessage().isPresent() && !error.endsBatch();
        if (raised || error.number() == MISMATCHED_COUNT) {
            return STATEMENT;
        }
        if (xactAbort) {
            return TRANSACTION;
        }
        return error.endsBatch() || error.number() == NOTHING_TO_SAVE ? BATCH : STATEMENT;
    }

    /** Whether the server ends the connection. */
    private static boolean endsConnection(EngineError error) {
        return isCrash(error) || error.number() == FATAL_USER_ERROR;
    }

    /** Whether the library of a provider is not to be called again. */
    static boolean isCrash(EngineError error) {
        return error.number() == EXCEPTION_IN_PROVIDER;
    }

    static boolean isLateCompilation(EngineError error) {
        return LATE_COMPILATION.contains(error.number());
    }

    boolean endsBatch() {
        return this != STATEMENT;
    }
}
