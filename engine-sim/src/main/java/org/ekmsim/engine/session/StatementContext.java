package org.ekmsim.engine.session;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ekmsim.engine.cryptographicprovider.ProviderCalls;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.query.Binder;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.engine.query.EvaluationContext.TypedValue;
import org.ekmsim.engine.query.ScalarPlan;
import org.ekmsim.engine.query.Truth;
import org.ekmsim.engine.transaction.SessionTransaction;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.tsql.ParseOptions;
import org.ekmsim.tsql.ParsedBatch;
import org.ekmsim.tsql.TsqlParser;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.procedural.Goto;
import org.ekmsim.tsql.tree.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a statement handler works with: the state of the instance, the session it runs in, the providers it may call, and the client
 * it answers. A handler checks against {@link #state()}, calls providers freely, and ends in one {@link #commit}.
 */
public final class StatementContext {

    private static final SqlType LONGEST_TEXT = SqlType.nvarchar(4000);

    private final Session session;
    private final BatchExecution execution;
    private final Statement statement;

    StatementContext(Session session, BatchExecution execution, Statement statement) {
        this.session = session;
        this.execution = execution;
        this.statement = statement;
    }

    /** The instance as the session sees it: the last commit, and over it the work of its open transaction. */
    public InstanceState state() {
        return session.state();
    }

    /** Applies a change to the instance, at once or within the open transaction; see {@link SessionTransaction#change}. */
    public InstanceState commit(UnaryOperator<InstanceState> change) {
        return session.transaction().change(change);
    }

    public Session session() {
        return session;
    }

    public Instance instance() {
        return session.instance();
    }

    /** The session's transaction. */
    public SessionTransaction transaction() {
        return session.transaction();
    }

    /**
     * The login the session acts as, whose credentials open cryptographic providers.
     *
     * @throws EngineError 33048 under the context of a database user
     */
    public Login login() {
        return session.user();
    }

    /** The session's current database. */
    public Database database() {
        return session.currentDatabase();
    }

    /** The calls of cryptographic providers on behalf of this session. */
    public ProviderCalls providers() {
        return session.providers();
    }

    /** Refuses the statement with 15247 unless the session has the permission on the server. */
    public void require(PermissionName permission) {
        require(permission, Securable.server());
    }

    /** Refuses the statement with 15247 unless the session has the permission on the securable. */
    public void require(PermissionName permission, Securable securable) {
        if (!has(permission, securable)) {
            throw EngineError.of(15247, 1);
        }
    }

    /** Whether the session has the permission on the server. */
    public boolean has(PermissionName permission) {
        return session.has(permission);
    }

    /** Whether the session has the permission on the securable. */
    public boolean has(PermissionName permission, Securable securable) {
        return session.has(permission, securable);
    }

    /** Who the session acts as. */
    public SecurityContext security() {
        return session.security();
    }

    /** {@code principal_id} of the login the session acts as, or of public for a user without one. */
    public int loginId() {
        Integer id = security().loginId();
        return id == null ? FixedServerRole.PUBLIC_ID : id;
    }

    /** {@code principal_id} of the user the session is in the database. */
    public int userId(Database database) {
        Integer id = DatabaseAccess.userId(state(), security(), database);
        return id == null ? DatabasePrincipal.GUEST : id;
    }

    /** Runs nested statements in order, until one of them directs the flow elsewhere. */
    public StatementHandler.Completion run(List<? extends Statement> statements) {
        return execution.run(statements);
    }

    /** Runs nested statements with errors handed to the caller, as inside BEGIN TRY. */
    public StatementHandler.Completion attempt(List<? extends Statement> statements) {
        return execution.errors().attempt(() -> execution.run(statements));
    }

    /** Runs nested statements as the CATCH block of the error. */
    public StatementHandler.Completion handle(CaughtError error, List<? extends Statement> statements) {
        return execution.errors().handle(error, () -> execution.run(statements));
    }

    /** Compiles and runs a text in a scope of its own, as EXEC ('...') and a procedure do. */
    public void execute(ScopeText text, Scope inner) {
        execute(text, inner, session -> {});
    }

    /**
     * Compiles and runs a text or body in a scope of its own.
     *
     * @param begin changes the session for the scope alone: its current database and its SET options
     */
    public void execute(ScopeText text, Scope inner, Consumer<Session> begin) {
        execution.executeScope(text, inner, begin);
    }

    /** Runs an EXECUTE whose rows the taker gets, each with the columns of its result set; see {@link ScopeReply#capture}. */
    public void capture(Statement execute, int width, BiConsumer<List<ResultColumn>, List<@Nullable Object>> taker) {
        execution.replies().capture(() -> execution.run(List.of(execute)), width, taker);
    }

    /** {@code @@TRANCOUNT} as it was before the INSERT ... EXECUTE that this statement runs in; empty outside of one. */
    public OptionalInt transactionsBeforeCapture() {
        CapturedRows captured = execution.replies().captured();
        return captured == null ? OptionalInt.empty() : OptionalInt.of(captured.transactions());
    }

    /** Whether what has just run ended the batch: nothing more of it may happen. */
    public boolean batchHasEnded() {
        return execution.errors().ended();
    }

    /** The text of the batch the statement is in, whole. */
    public String text() {
        return execution.text();
    }

    /** Reads a text as the server would a batch, without running it. */
    public ParsedBatch parse(String text, boolean quotedIdentifiers) {
        int version = state().identity().flavour().majorVersion();
        return new TsqlParser(new ParseOptions(version, quotedIdentifiers)).parse(text);
    }

    /** An error to be raised in the name of a procedure that is called; the caller throws it. */
    public RuntimeException inModule(Scope.RunningModule module, EngineError error) {
        return new ModuleError(module, error);
    }

    /** The batch, text or procedure the statement is in. */
    public Scope scope() {
        return execution.scope();
    }

    /** Ends a statement that is no command: {@code @@ERROR} is 0 again, and the client is told. */
    public void succeeded() {
        execution.replies().succeeded(statement);
    }

    /** Goes on at the label of a GOTO. */
    public StatementHandler.Completion jump(Goto jump) {
        return execution.jump(jump);
    }

    /** The error the innermost CATCH block handles. */
    public @Nullable CaughtError caught() {
        return execution.errors().caught();
    }

    /** A caught error on its way again, with the line it was raised at; the caller throws it. */
    public RuntimeException rethrow(CaughtError error) {
        return new CaughtErrorSignal(error);
    }

    /** A binder over what the session sees now. */
    public Binder binder() {
        return execution.binder();
    }

    public EvaluationContext evaluation() {
        return execution.evaluation();
    }

    public Variables variables() {
        return execution.scope().variables();
    }

    /** The value of a scalar expression without columns. */
    public @Nullable Object value(Expression expression) {
        return binder().bindConstant(expression).evaluate(evaluation());
    }

    /** The value of a scalar expression without columns, with its type. */
    public TypedValue typed(Expression expression) {
        ScalarPlan plan = binder().bindConstant(expression);
        return new TypedValue(plan.type(), plan.evaluate(evaluation()));
    }

    /** The value of a scalar expression as int; NULL counts as 0. */
    public int integer(Expression expression) {
        Object value = binder().bindConstant(expression).as(SqlType.INT).evaluate(evaluation());
        return value instanceof Integer number ? number : 0;
    }

    /** The value of a scalar expression as text; NULL counts as the empty text. */
    public String display(Expression expression) {
        ScalarPlan plan = binder().bindConstant(expression);
        Object value = plan.evaluate(evaluation());
        Object text = value instanceof String ? value : Conversion.cast(value, plan.type(), LONGEST_TEXT, null);
        return text == null ? "" : text.toString();
    }

    /** Whether a condition is true; unknown counts as false. */
    public boolean holds(Condition condition) {
        return binder().bindCondition(condition).test(evaluation()) == Truth.TRUE;
    }

    /** Gives a declared variable the value of an expression, converted to its type. */
    public void assign(String variable, Expression expression) {
        variables()
                .type(variable)
                .map(type -> binder().bind(expression).as(type))
                .ifPresent(plan -> variables().assign(variable, plan.evaluate(evaluation())));
    }

    /** Sends an information message of the catalogue, at the line of this statement. */
    public void inform(int number, Object... arguments) {
        execution.replies().messages().inform(number, statement.line(), List.of(arguments));
    }

    /** Sends an error of the catalogue without ending the statement. */
    public void send(EngineError error) {
        execution.replies().messages().error(error, statement.line());
    }

    /** Sends a text as PRINT does. */
    public void print(String text) {
        execution.replies().messages().print(text, statement.line());
    }

    /** Tells the client that the session's environment changed. */
    void environmentChanged(EnvironmentChange change) {
        execution.replies().messages().sink().environmentChange(change);
    }

    /** Begins a result set. */
    public void columns(List<ResultColumn> columns) {
        execution.replies().messages().sink().columns(columns);
    }

    /** Sends a row of the result set begun last. */
    public void row(List<@Nullable Object> values) {
        execution.replies().messages().sink().row(values);
    }

    /** Sends the return status of a procedure. */
    public void returnStatus(int status) {
        execution.replies().messages().sink().returnStatus(status);
    }

    /** Ends a statement that counts rows; sets {@code @@ROWCOUNT}. */
    public void counted(String command, long rows) {
        execution.replies().counted(command, rows);
    }

    /** Ends a statement whose rows went into variables: {@code @@ROWCOUNT} counts them, the client is told of none. */
    public void assigned(String command, long rows) {
        execution.replies().assigned(command, rows);
    }

    /** Ends a result set whose rows are not counted to the client. */
    public void uncounted(String command) {
        execution.replies().uncounted(command);
    }

    /** Line of the statement within its batch. */
    public int line() {
        return statement.line();
    }
}
