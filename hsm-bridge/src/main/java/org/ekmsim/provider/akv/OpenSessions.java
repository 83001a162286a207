package org.ekmsim.provider.akv;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;

/** The sessions of one loaded connector. They end with the process. */
final class OpenSessions {

    private final ProviderHost host;
    private final ConnectorVersion version;
    private final ConnectorEventLog eventLog;
    private final Outbound outbound;
    private final UnwrappedKeys unwrapped;
    private final Map<Long, ConnectorSession> open = new ConcurrentHashMap<>();
    private final AtomicLong lastHandle = new AtomicLong();

    OpenSessions(ProviderHost host, ConnectorVersion version, Outbound outbound, UnwrappedKeys unwrapped) {
        this.host = host;
        this.outbound = outbound;
        this.unwrapped = unwrapped;
        this.version = version;
        this.eventLog = new ConnectorEventLog(host, version);
    }

    int open(ProviderCredential credential, SessionHandle session) {
        try {
            unwrapped.requireRunning();
            SignIn signIn = SignIn.read(credential, version);
            ConnectorSession opened = ConnectorSession.open(host, outbound, session, signIn, version);
            long handle = lastHandle.incrementAndGet();
            open.put(handle, opened);
            session.set(handle);
            return ReturnCode.SUCCESS;
        } catch (ConnectorException e) {
            eventLog.failed(EntryPoint.OPEN_SESSION, e.error(), null);
            return version.codes().code(e.error());
        }
    }

    /** Runs an operation in a session and answers its code, or that of the error it ended with. */
    int call(EntryPoint entryPoint, SessionHandle session, Operation operation) {
        if (session.value() == 0) {
            return ReturnCode.INVALID_ARGUMENT;
        }
        ConnectorSession found = open.get(session.value());
        if (found == null) {
            return ReturnCode.AUTHENTICATION_FAILURE;
        }
        try {
            unwrapped.requireRunning();
            return operation.run(found);
        } catch (ConnectorException e) {
            eventLog.failed(entryPoint, e.error(), found.vaultHost());
            return version.codes().code(e.error());
        }
    }

    void close(SessionHandle session) {
        open.remove(session.value());
    }

    void closeAll() {
        open.clear();
    }

    /** What an entry point does in a session. */
    @FunctionalInterface
    interface Operation {
        int run(ConnectorSession session) throws ConnectorException;
    }
}
