package org.ekmsim.engine.session;

import java.util.Optional;
import org.ekmsim.engine.cryptographicprovider.ProviderCalls;
import org.ekmsim.engine.cursor.CursorProgress;
import org.ekmsim.engine.cursor.Cursors;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.key.OpenKeys;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.Authorization;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.permission.SecurityToken;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.query.Catalogue;
import org.ekmsim.engine.traceflag.TraceFlags;
import org.ekmsim.engine.transaction.SessionTransaction;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.CancelledException;
import org.jspecify.annotations.Nullable;

/**
 * A connection to an instance. One request runs at a time, on the caller's thread; {@link #cancel} may come from any thread.
 *
 * <p>A session owns its options, current database, session trace flags and cryptographic sessions; they end with it.
 */
public final class Session implements AutoCloseable {

    /** How deep EXEC may nest. */
    static final int MAXIMUM_NESTING = 32;

    private final Instance instance;
    private final int id;
    private final Impersonation impersonation;
    private final ProviderCalls providers;
    private final SessionCatalogue catalogue;
    private final SessionTransaction transaction;
    private final ClientDetails client;
    private final String firstDatabase;
    private volatile Activity activity;
    private volatile SessionCancellation cancellation = new SessionCancellation();
    private String database;
    private SessionOptions options = SessionOptions.initial();
    private String isolationLevel = "READ COMMITTED";
    private IdentityValues identities = new IdentityValues();
    private TraceFlags traceFlags = TraceFlags.none();
    private @Nullable Scope scope;
    private Cursors cursors = new Cursors();
    private CursorProgress cursorProgress = new CursorProgress();
    private OpenKeys openKeys = new OpenKeys();
    private int lastError;
    private long rowCount;
    private volatile boolean closed;

    /** Made by {@link Instance#connect}. */
    public Session(Instance instance, int id, SecurityContext login, String database) {
        this.instance = instance;
        this.id = id;
        this.impersonation = new Impersonation(login);
        this.database = database;
        this.firstDatabase = database;
        this.providers = new ProviderCalls(instance.providerProcess(), id, this::currentCancellation);
        this.catalogue = new SessionCatalogue(this);
        this.transaction =
                new SessionTransaction(instance.store(), instance.ownership(), id, this::currentCancellation);
        this.client = ClientDetails.sqlcmd(instance.state(), id, login, instance.now());
        this.activity = Activity.connected(instance.now());
    }

    /**
     * Runs a request and writes its response to the sink; returns when it is finished or cancelled.
     *
     * @throws org.ekmsim.engine.message.UnmodelledException when the request uses what is not modelled; messages before it were sent
     * @throws IllegalStateException when the session is closed
     */
    public synchronized void execute(Request request, ResponseSink sink) {
        if (closed) {
            throw new IllegalStateException("Session " + id + " is closed");
        }
        cancellation = new SessionCancellation();
        if (closed) {
            // Closed between the check above and the new cancellation, which the closing thread did not see.
            cancellation.request();
        }
        activity = activity.begun(instance.now());
        try (InstanceStore.Working working = instance.begin(this)) {
            if (request instanceof Request.Batch batch) {
                Reply reply = new Reply(
                        sink, instance.messages(), instance.state().identity().serverName());
                new BatchExecution(this, instance.handlers(), reply).execute(batch.text());
            } else {
                reset();
            }
        } catch (CancelledException e) {
            if (options.isOn(SessionOptions.XACT_ABORT)) {
                transaction.rollback();
            }
            sink.done(new Done("ATTENTION", Done.NO_COUNT, false, false));
        } finally {
            activity = activity.ended(instance.now());
        }
    }

    /** Asks the running request to stop, as a client's attention signal does. Does nothing when none runs. */
    public void cancel() {
        cancellation.request();
    }

    private void reset() {
        transaction.reset();
        providers.close();
        impersonation.clear();
        database = firstDatabase;
        cursors = new Cursors();
        cursorProgress = new CursorProgress();
        openKeys = new OpenKeys();
        options = SessionOptions.initial();
        isolationLevel = "READ COMMITTED";
        identities = new IdentityValues();
        traceFlags = TraceFlags.none();
        lastError = 0;
        rowCount = 0;
    }

    private Cancellation currentCancellation() {
        return cancellation;
    }

    void checkCancelled() {
        cancellation.check();
    }

    /** {@code @@SPID}. */
    public int id() {
        return id;
    }

    public Instance instance() {
        return instance;
    }

    /** The instance as the session sees it: the last commit, and over it what its open transaction has done. */
    public InstanceState state() {
        return transaction.state();
    }

    /** The batch, text or procedure that runs; null between requests. */
    public @Nullable Scope scope() {
        return scope;
    }

    /** Goes into a scope, or back out of it. */
    void setScope(@Nullable Scope current) {
        scope = current;
    }

    /** The global cursors. */
    public Cursors cursors() {
        return cursors;
    }

    /** {@code @@FETCH_STATUS} and {@code @@CURSOR_ROWS}. */
    public CursorProgress cursorProgress() {
        return cursorProgress;
    }

    /** The keys opened with OPEN MASTER KEY and OPEN SYMMETRIC KEY. */
    public OpenKeys openKeys() {
        return openKeys;
    }

    /** The session's transaction, through which every change goes. */
    public SessionTransaction transaction() {
        return transaction;
    }

    /** Who the session acts as now. */
    public SecurityContext security() {
        return impersonation.current();
    }

    /** The contexts EXECUTE AS put over the login of the connection. */
    public Impersonation impersonation() {
        return impersonation;
    }

    /** Name of the login the session acts as; the security identifier in words for a user without a login. */
    public String login() {
        return SecurityNames.login(state(), security());
    }

    /** Name of the login that connected, whoever it acts as now: ORIGINAL_LOGIN(). */
    public String originalLogin() {
        return SecurityNames.login(state(), impersonation.original());
    }

    /**
     * The login the session acts as, whose credentials open cryptographic providers.
     *
     * @throws EngineError 33048 under the context of a database user, which has none
     */
    public Login user() {
        Integer id = security().isServerWide() ? security().loginId() : null;
        return Optional.ofNullable(id)
                .flatMap(found -> state().logins().find(found))
                .orElseThrow(() -> EngineError.of(33048, 1, "cryptographic provider"));
    }

    /** Name of the current database. */
    public String database() {
        return database;
    }

    /** The current database. */
    public Database currentDatabase() {
        return state().databases().get(database);
    }

    /** Makes the database current and tells the client, as USE does. */
    public void use(String name, StatementContext context) {
        String old = database;
        database = name;
        context.environmentChanged(new EnvironmentChange(EnvironmentChange.Kind.DATABASE, old, name));
        context.inform(5701, name);
    }

    /** Moves the session without telling the client, as a dropped or closed database does. */
    public void restoreDatabase(String name) {
        database = name;
    }

    /** The options as they were before a procedure or text that has ended. */
    void restoreOptions(SessionOptions before) {
        options = before;
    }

    /** What the session knows of identity columns. */
    public IdentityValues identities() {
        return identities;
    }

    public SessionOptions options() {
        return options;
    }

    public void setOption(String option, boolean on) {
        options = options.with(option, on);
    }

    /** SET TEXTSIZE. */
    public void setTextSize(int bytes) {
        options = options.withTextSize(bytes);
    }

    /** SET TRANSACTION ISOLATION LEVEL: remembered for the views that show it. */
    public void setIsolationLevel(String level) {
        isolationLevel = level;
    }

    /** The isolation level in T-SQL's words. */
    public String isolationLevel() {
        return isolationLevel;
    }

    /** Session trace flags; global ones belong to the instance. */
    public TraceFlags traceFlags() {
        return traceFlags;
    }

    public void setTraceFlags(TraceFlags changed) {
        traceFlags = changed;
    }

    /** Whether the flag is on for this session or globally. */
    public boolean traceFlagIsOn(int flag) {
        return traceFlags.isOn(flag) || state().traceFlags().isOn(flag);
    }

    /** The calls of cryptographic providers on behalf of this session. */
    public ProviderCalls providers() {
        return providers;
    }

    /** The cancellation of the running request. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /** The client at the other end. */
    public ClientDetails client() {
        return client;
    }

    /** What the session is doing; may be asked from any thread. */
    public Activity activity() {
        return activity;
    }

    void runs(String command) {
        activity = activity.at(command);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** {@code @@ERROR}. */
    public int lastError() {
        return lastError;
    }

    /** {@code @@ROWCOUNT}. */
    public long rowCount() {
        return rowCount;
    }

    /** A statement has ended with an error, or with what {@code @@ERROR} counts as one; 0 for none. */
    public void reported(int error) {
        lastError = error;
        rowCount = 0;
    }

    void succeeded() {
        lastError = 0;
    }

    void counted(long rows) {
        rowCount = rows;
    }

    /** Whether the session's security context has the permission on the server. */
    public boolean has(PermissionName permission) {
        return has(permission, Securable.server());
    }

    /** Whether the session's security context has the permission on the securable. */
    public boolean has(PermissionName permission, Securable securable) {
        return Authorization.holds(state(), security(), permission, securable);
    }

    /** Whether the permission on the server is denied to the session, or one that implies it. */
    public boolean isDenied(PermissionName permission) {
        return Authorization.isDenied(state(), security(), permission, Securable.server());
    }

    /** Whether catalogue views show the securable to the session. */
    public boolean sees(Securable securable) {
        return Authorization.sees(state(), security(), securable);
    }

    /** Whether the session acts as a member of sysadmin. */
    public boolean isSysadmin() {
        return SecurityToken.server(state(), security()).contains(FixedServerRole.SYSADMIN.principalId());
    }

    /** Whether the session sits in the database. */
    public boolean isIn(String name) {
        return database.equalsIgnoreCase(name);
    }

    /** Ends the session after an exception inside a provider's library. */
    void crashed() {
        providers.abandon();
        close();
    }

    /** Whether the session has ended. */
    public boolean isClosed() {
        return closed;
    }

    /** Ends the session and its cryptographic sessions. A request still running is cancelled. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            cancel();
            transaction.end();
            try {
                providers.close();
            } catch (CancelledException e) {
                // A session that ends does not wait for its provider.
                providers.abandon();
            } finally {
                instance.disconnected(this);
            }
        }
    }
}
