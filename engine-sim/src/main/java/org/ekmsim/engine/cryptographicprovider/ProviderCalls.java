package org.ekmsim.engine.cryptographicprovider;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ekmsim.engine.configuration.Configuration;
import org.ekmsim.engine.credential.Credential;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.principal.Login;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.ProviderCaller;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;
import org.ekmsim.surroundings.Cancellation;

/**
 * The cryptographic sessions of one engine session. A user's session with a provider is opened at first use and kept until the
 * connection ends; a failed open caches nothing. System work (opening a database encryption key) uses a session of its own with the
 * credential of the login made from the key.
 *
 * <p>One request at a time opens sessions; other sessions may look at any time and never wait for a provider that hangs.
 */
public final class ProviderCalls implements AutoCloseable {

    private final ProviderProcess process;
    private final int sessionId;
    private final Cancellation cancellation;
    private final Map<Key, ProviderSession> sessions = Collections.synchronizedMap(new LinkedHashMap<>());

    public ProviderCalls(ProviderProcess process, int sessionId, Supplier<Cancellation> cancellation) {
        this.process = process;
        this.sessionId = sessionId;
        this.cancellation = new CurrentCancellation(cancellation);
    }

    /** One session for each provider and login: who acts as another login uses that login's credential. */
    private record Key(UUID provider, int login) {}

    /** The user's session with the provider, opened with the credential of the login when none is open. */
    public ProviderSession session(CryptographicProvider provider, Login user) {
        requireEnabledByConfiguration();
        Key key = new Key(provider.guid(), user.id());
        ProviderSession open = sessions.get(key);
        if (open == null) {
            requireEnabled(provider);
            open = open(provider, credential(provider, user));
            sessions.put(key, open);
        }
        return open;
    }

    /** Does system work in a session opened with the credential of the key's login, and closes the session. */
    public <T> T asKeyLogin(CryptographicProvider provider, Login keyLogin, Function<ProviderSession, T> work) {
        requireEnabledByConfiguration();
        requireEnabled(provider);
        try (ProviderSession session = open(provider, credential(provider, keyLogin))) {
            return work.apply(session);
        }
    }

    /** Looks at a library, see {@link ProviderProcess#inspect}. */
    ProviderDescription inspect(String path) {
        return process.inspect(path, caller());
    }

    /** What a registered provider's library says of itself. */
    ProviderDescription describe(CryptographicProvider provider) {
        return process.describe(provider, caller());
    }

    /** A provider's calls that need no session, such as the enumeration of algorithms. */
    EkmProvider sessionless(CryptographicProvider provider) {
        return process.provider(provider, caller()).calls(caller());
    }

    /** The sessions open now, oldest first. */
    public Collection<ProviderSession> open() {
        synchronized (sessions) {
            return List.copyOf(sessions.values());
        }
    }

    /** Whether a session with the provider is open. */
    public boolean isOpen(CryptographicProvider provider) {
        return open().stream().anyMatch(session -> session.provider().guid().equals(provider.guid()));
    }

    /** Refuses every use of EKM while the option is off. */
    public void requireEnabledByConfiguration() {
        InstanceState state = process.store().state();
        if (!state.identity().edition().hasExtensibleKeyManagement()) {
            throw EngineError.of(33054, 1);
        }
        if (!state.configuration().isOn(Configuration.EKM_PROVIDER_ENABLED)) {
            throw EngineError.of(33053, 1);
        }
    }

    /** A disabled provider opens no session; those that are open go on. */
    private static void requireEnabled(CryptographicProvider provider) {
        if (!provider.enabled()) {
            throw EngineError.of(33031, 1, provider.name());
        }
    }

    private Credential credential(CryptographicProvider provider, Login login) {
        InstanceState state = process.store().state();
        Optional<Credential> own = state.credentials().mapped(login.id(), provider.id());
        Optional<Credential> service = state.logins()
                .find(state.identity().serviceAccount())
                .flatMap(account -> state.credentials().mapped(account.id(), provider.id()));
        return own.or(() -> service)
                .orElseThrow(() -> EngineError.of(33046, 1, login.name(), "cryptographic provider", provider.name()));
    }

    private ProviderSession open(CryptographicProvider provider, Credential credential) {
        ProviderProcess.LoadedProvider loaded = process.provider(provider, caller());
        EkmProvider calls = loaded.calls(caller());
        SessionHandle handle = SessionHandle.empty();
        int code = calls.openSession(presented(credential, loaded), handle);
        if (code != ReturnCode.SUCCESS) {
            throw ProviderErrors.of(33028, 1, code, "cryptographic provider", provider.name());
        }
        return new ProviderSession(provider, loaded.library(), calls, handle, credential.identity());
    }

    private ProviderCredential presented(Credential credential, ProviderProcess.LoadedProvider loaded) {
        String managedIdentity = credential.isManagedIdentity()
                ? ManagedIdentitySupport.primaryIdentity(process.store(), loaded.library(), caller())
                : null;
        return new ProviderCredential(credential.name(), credential.identity(), credential.secret(), managedIdentity);
    }

    private ProviderCaller caller() {
        return new ProviderCaller(sessionId, cancellation);
    }

    /** Forgets every session without closing it: the library is not called again after an exception inside it. */
    public void abandon() {
        sessions.clear();
    }

    /** Ends every session, as the end of the connection does. */
    @Override
    public void close() {
        Collection<ProviderSession> open = open();
        sessions.clear();
        open.forEach(ProviderSession::close);
    }
}
