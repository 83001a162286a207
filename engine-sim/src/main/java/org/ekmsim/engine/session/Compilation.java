package org.ekmsim.engine.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ekmsim.engine.azure.AzureLimits;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.query.Binder;
import org.ekmsim.engine.query.Catalogue;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.query.ModelledQueries;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.query.SelectStatement;
import org.ekmsim.tsql.tree.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The compile phase of one batch: every statement is looked at, in the order of the text, before the first one runs. What is wrong
 * with names, variables and types stops the batch; a statement whose objects do not exist yet is left to be compiled when it is
 * reached.
 */
public final class Compilation {

    /**
     * Raised for what may be there when the statement is reached: a table or view (208), a table-valued function (4121), the contents
     * of a database that is closed as yet (922, 927, 942, 945).
     */
    private static final Set<Integer> ABSENT_OBJECTS = Set.of(208, 1087, 4121, 922, 927, 942, 945);

    /** What a session that may not enter the database of an earlier USE is told when it is reached. */
    private static final int NO_USER = 916;

    private final StatementHandlers handlers;
    private final Session session;
    private final InstanceState state;
    private final Variables variables;
    private final EvaluationContext evaluation;
    private final Supplier<Compilation> ofModule;
    private @Nullable Database used;
    private int line = 1;

    /** @param ofModule makes the compilation of a module inside this batch */
    Compilation(
            StatementHandlers handlers,
            Session session,
            Variables variables,
            EvaluationContext evaluation,
            Supplier<Compilation> ofModule) {
        this.handlers = handlers;
        this.session = session;
        this.state = session.state();
        this.variables = variables;
        this.evaluation = evaluation;
        this.ofModule = ofModule;
    }

    /** Compiles nested statements, in order. */
    public void compile(List<? extends Statement> statements) {
        statements.forEach(this::compile);
    }

    /**
     * Compiles the body of a module, which has variables of its own.
     *
     * @param parameters types by name
     */
    public void compileModule(Map<String, SqlType> parameters, List<? extends Statement> body) {
        Compilation module = ofModule.get();
        parameters.forEach(module::declare);
        try {
            module.compile(body);
        } finally {
            line = module.line;
        }
    }

    /** Compiles one nested statement. */
    public void compile(Statement statement) {
        line = statement.line();
        AzureLimits.documented().require(statement, state.identity().flavour());
        handlers.compile(statement, this);
    }

    /** The instance as it is while the batch compiles. */
    public InstanceState state() {
        return state;
    }

    /** The session whose batch it is. */
    public Session session() {
        return session;
    }

    /** Name of the database the statement will run in: that of the last USE before it, or the session's. */
    public String database() {
        return used == null ? session.database() : used.name();
    }

    /** USE: what follows is compiled in that database. */
    public void use(Database database) {
        used = database;
    }

    /** A binder over what the session sees while the batch compiles. */
    public Binder binder() {
        Catalogue catalogue = used == null ? session.catalogue() : new SessionCatalogue(session, used, null);
        return new Binder(catalogue, evaluation);
    }

    /** Declares a variable; that its name is free the parser has seen to. */
    public void declare(String name, SqlType type) {
        variables.declare(name, type);
    }

    /** Binds a scalar expression and forgets the plan. */
    public void check(Expression expression) {
        queries().require(expression);
        deferringObjects(() -> binder().bind(expression));
    }

    /** Binds the condition of IF or WHILE and forgets the plan. */
    public void check(Condition condition) {
        queries().require(condition);
        deferringObjects(() -> binder().bindCondition(condition));
    }

    /** Binds a query and forgets the plan. */
    public void check(SelectStatement statement) {
        queries().require(statement);
        deferringObjects(() -> binder().bind(statement));
    }

    /** Binds a query and forgets the plan. */
    public void check(QueryExpression query) {
        queries().require(query);
        deferringObjects(() -> binder().bind(query));
    }

    /** Refuses by name what the queries and expressions of the statement hold and the engine does not compute. */
    public ModelledQueries queries() {
        return new ModelledQueries(line);
    }

    /** Line of the statement that is compiled. */
    public int line() {
        return line;
    }

    /** Checks a statement unless what it names is not there as yet. */
    public void deferringObjects(Runnable check) {
        try {
            check.run();
        } catch (EngineError error) {
            boolean deferred = ABSENT_OBJECTS.contains(error.number()) || used != null && error.number() == NO_USER;
            if (!deferred) {
                throw error;
            }
        }
    }
}
