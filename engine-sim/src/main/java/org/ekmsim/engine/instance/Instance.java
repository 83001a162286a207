package org.ekmsim.engine.instance;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ekmsim.engine.cryptographicprovider.CryptographicProvider;
import org.ekmsim.engine.cryptographicprovider.ProviderProcess;
import org.ekmsim.engine.database.DatabaseStartup;
import org.ekmsim.engine.entra.EntraLogins;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.MessageCatalogue;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.engine.principal.LoginCheck;
import org.ekmsim.engine.session.CatalogueViews;
import org.ekmsim.engine.session.Repertoire;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.StatementHandlers;
import org.ekmsim.engine.session.SystemFunctions;
import org.ekmsim.engine.transaction.DatabaseOwnership;
import org.ekmsim.hsm.HsmService;
import org.ekmsim.provider.ProviderLibraries;
import org.ekmsim.surroundings.SurroundingsState;
import org.ekmsim.surroundings.VirtualClock;
import org.ekmsim.vault.VaultService;
import org.jspecify.annotations.Nullable;

/**
 * A running instance: the sessions and loaded libraries of its process over the state its store keeps. {@link #restart} ends the
 * process and starts another.
 */
public final class Instance {

    private final InstanceStore store;
    private final Repertoire repertoire;
    private final MessageCatalogue messages;
    private final InstanceLog log;
    private final ProviderProcess providerProcess;
    private final DatabaseOwnership ownership = new DatabaseOwnership();
    private final List<Session> sessions = new CopyOnWriteArrayList<>();

    public Instance(
            InstanceStore store,
            Repertoire repertoire,
            ProviderLibraries libraries,
            VaultService vaults,
            HsmService hsms) {
        this.store = store;
        this.repertoire = repertoire;
        this.messages = repertoire
                .messages()
                .inVersion(store.state().identity().flavour().majorVersion());
        this.log = new InstanceLog(store, messages);
        this.providerProcess = new ProviderProcess(store, log, libraries, vaults, hsms);
    }

    /** Instance name, {@code MSSQLSERVER} for the default instance. */
    public String name() {
        return state().identity().name();
    }

    /** {@code @@SERVERNAME}. */
    public String serverName() {
        return state().identity().serverName();
    }

    /**
     * Opens a connection of a client that is trusted to be who it says to the login's default database.
     *
     * @throws ServiceStoppedException when the service does not run
     * @throws EngineError as {@link #connect(String, String, String)}
     */
    public Session connect(String loginName) {
        return connect(loginName, null, null);
    }

    /**
     * Opens a connection.
     *
     * @param database the database asked for, where a contained user is at home; null for the default database of the login
     * @throws ServiceStoppedException when the service does not run
     * @throws EngineError as {@link #connect(String, String, String)}
     */
    public Session connect(String loginName, @Nullable String database) {
        return connect(loginName, null, database);
    }

    /**
     * Opens a connection.
     *
     * @param password what a SQL Server login proves itself by; null for a client that is trusted
     * @param database as {@link #connect(String, String)} has it
     * @throws ServiceStoppedException when the service does not run
     * @throws EngineError as {@link LoginCheck#admit} has it; 4060 when the login may not enter the database
     */
    public synchronized Session connect(String loginName, @Nullable String password, @Nullable String database) {
        if (isStopped()) {
            throw new ServiceStoppedException(serverName());
        }
        SurroundingsState surroundings = store.surroundings().state();
        if (EntraLogins.signIn(state(), surroundings, loginName).isEmpty()) {
            new LoginCheck(this, loginName, password).admit(database == null);
        }
        SignIn signIn = SignIn.of(state(), surroundings, loginName, database);
        Session session = new Session(this, freeSessionId(), signIn.who(), signIn.database());
        sessions.add(session);
        return session;
    }

    /** The login that connects when nobody says otherwise: the first one the world declares. */
    public String defaultLogin() {
        return state().logins().byName().values().stream()
                .filter(Login::canConnect)
                .filter(login -> !login.name().equals(Login.SA))
                .map(Login::name)
                .findFirst()
                .orElse("sa");
    }

    private int freeSessionId() {
        int id = InstanceLog.FIRST_USER_SESSION;
        for (Session session : sessions) {
            id = Math.max(id, session.id() + 1);
        }
        return id;
    }

    /**
     * Stops and starts the service: sessions end, the trace flags of the start-up are on again, pending configuration values run, and every database is
     * opened from its pages, which needs its protector.
     */
    public void restart() {
        stop();
        start();
    }

    /** Stops the service: sessions end, the process forgets what it has loaded, and nobody can connect. */
    public void stop() {
        setStopped(true);
        sessions.forEach(Session::close);
        providerProcess.end();
        store.commit(DatabaseStartup::stopped);
    }

    /** Starts the service that was stopped. */
    public void start() {
        store.commit(state -> state.with(state.configuration().restart())
                .with(state.identity().startupTraceFlags()));
        databaseStartup().startAll();
        setStopped(false);
    }

    /** Whether the service does not run. */
    public boolean isStopped() {
        return store.surroundings()
                .state()
                .host(state().identity().host())
                .setup()
                .isStopped(name());
    }

    private void setStopped(boolean stopped) {
        store.surroundings()
                .change(state -> state.withHost(
                        state().identity().host(),
                        host -> host.withSetup(setup -> setup.withStopped(name(), stopped))));
    }

    /** Opens databases from their pages. */
    public DatabaseStartup databaseStartup() {
        return new DatabaseStartup(store, log, providerProcess);
    }

    /** Takes a request of a session on; closing the work ends it. */
    public InstanceStore.Working begin(Session session) {
        return store.beginWork("session " + session.id() + " of " + serverName());
    }

    /** A session has ended. */
    public void disconnected(Session session) {
        sessions.remove(session);
    }

    /** The open sessions. */
    public List<Session> sessions() {
        return List.copyOf(sessions);
    }

    /** Whether any session has a cryptographic session with the provider. */
    public boolean hasOpenSession(CryptographicProvider provider) {
        return sessions.stream().anyMatch(session -> session.providers().isOpen(provider));
    }

    public InstanceState state() {
        return store.state();
    }

    /** Which open transaction owns which database. */
    public DatabaseOwnership ownership() {
        return ownership;
    }

    public InstanceStore store() {
        return store;
    }

    public InstanceLog log() {
        return log;
    }

    /** The lines of the error log, oldest first. */
    public List<String> errorLog() {
        return state().errorLog().lines();
    }

    public ProviderProcess providerProcess() {
        return providerProcess;
    }

    public MessageCatalogue messages() {
        return messages;
    }

    public StatementHandlers handlers() {
        return repertoire.handlers();
    }

    public CatalogueViews views() {
        return repertoire.views();
    }

    public SystemFunctions functions() {
        return repertoire.functions();
    }

    public VirtualClock clock() {
        return store.surroundings().clock();
    }

    /** Virtual time. */
    public Instant now() {
        return clock().now();
    }
}
