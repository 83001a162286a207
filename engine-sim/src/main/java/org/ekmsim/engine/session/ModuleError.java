package org.ekmsim.engine.session;

import org.ekmsim.engine.message.EngineError;

/** An error that the call of a procedure raises in the procedure's name, before its first statement: its line is 0. */
final class ModuleError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Scope.RunningModule module;
    private final EngineError error;

    ModuleError(Scope.RunningModule module, EngineError error) {
        super(null, null, false, false);
        this.module = module;
        this.error = error;
    }

    Scope.RunningModule module() {
        return module;
    }

    EngineError error() {
        return error;
    }
}
