package org.ekmsim.engine.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** Answers the questions of expressions from a session and the variables of one batch. */
final class SessionEvaluation implements EvaluationContext {

    private final Session session;
    private final Scope scope;
    private final SessionFunctions functions;
    private boolean nullEliminated;

    SessionEvaluation(Session session, Scope scope, Supplier<@Nullable CaughtError> caught) {
        this.session = session;
        this.scope = scope;
        this.functions = new SessionFunctions(session, caught);
    }

    @Override
    public @Nullable Object variable(String name) {
        return scope.variables().value(name);
    }

    @Override
    public Optional<SqlType> variableType(String name) {
        return scope.variables().type(name);
    }

    @Override
    public Optional<TypedValue> globalVariable(String name) {
        return GlobalVariables.value(session, scope, name);
    }

    @Override
    public Optional<SessionFunction> function(String name) {
        return functions.find(name);
    }

    @Override
    public void nullEliminated() {
        nullEliminated = true;
    }

    /** Whether an aggregate left out a NULL since this was asked last. */
    boolean takeNullEliminated() {
        boolean taken = nullEliminated;
        nullEliminated = false;
        return taken;
    }

    @Override
    public Instant now() {
        return session.instance().now();
    }

    @Override
    public UUID newId() {
        return session.instance().store().newIdentifier();
    }
}
