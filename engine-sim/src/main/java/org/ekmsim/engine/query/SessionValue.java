package org.ekmsim.engine.query;

import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** Values the session keeps. */
sealed interface SessionValue extends Scalar {

    /** A local variable; error 137 when it is not declared. */
    record Variable(String name, SqlType type) implements SessionValue {
        static Variable bind(String name, EvaluationContext context) {
            return new Variable(name, context.variableType(name).orElseThrow(() -> EngineError.of(137, 2, name)));
        }

        @Override
        public @Nullable Object evaluate(Frame frame) {
            return frame.context().variable(name);
        }
    }

    /** A system function that looks like a variable, as {@code @@ROWCOUNT}. */
    record Global(String name, SqlType type) implements SessionValue {
        static Global bind(String name, EvaluationContext context) {
            return new Global(name, of(name, context).type());
        }

        @Override
        public @Nullable Object evaluate(Frame frame) {
            return of(name, frame.context()).value();
        }

        private static EvaluationContext.TypedValue of(String name, EvaluationContext context) {
            return context.globalVariable(name).orElseThrow(() -> EngineError.of(137, 2, name));
        }
    }
}
