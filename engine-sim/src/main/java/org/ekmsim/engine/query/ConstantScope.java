package org.ekmsim.engine.query;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.jspecify.annotations.Nullable;

/** Where only constants and variables may stand, as in PRINT and VALUES: any column name is error 128. */
final class ConstantScope extends Scope {

    ConstantScope() {
        super(null);
    }

    @Override
    @Nullable
    ColumnValue find(List<String> qualifier, String name) {
        if (qualifier.isEmpty()) {
            throw EngineError.of(128, 1, name);
        }
        return null;
    }

    @Override
    boolean knows(List<String> qualifier) {
        return false;
    }
}
