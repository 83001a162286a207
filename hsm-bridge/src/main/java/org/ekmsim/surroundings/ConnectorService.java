package org.ekmsim.surroundings;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The Windows service that connectors up to 1.0.0.440 work through. It keeps unwrapped keys for half an hour, whatever becomes of the
 * instance or of the vault meanwhile; stopping it forgets them.
 *
 * @param running whether it runs
 * @param unwrapped what it keeps, by a name of the connector's choice
 */
public record ConnectorService(boolean running, PMap<String, UnwrappedKey> unwrapped) {

    /** How long an unwrapped key is kept by default ("SQL Server Connector, Appendix"). */
    public static final Duration KEPT = Duration.ofMinutes(30);

    /** A service that runs and keeps nothing. */
    public static ConnectorService started() {
        return new ConnectorService(true, HashTreePMap.empty());
    }

    /** A service that does not run. */
    public static ConnectorService stopped() {
        return new ConnectorService(false, HashTreePMap.empty());
    }

    /** What it keeps under a name, unless its time is over. */
    public Optional<Secret> find(String name, Instant now) {
        return Optional.ofNullable(unwrapped.get(name))
                .filter(kept -> now.isBefore(kept.until()))
                .map(UnwrappedKey::key);
    }

    /** Keeps an unwrapped key from now on. */
    public ConnectorService keep(String name, Secret key, Instant now) {
        return new ConnectorService(running, unwrapped.plus(name, new UnwrappedKey(key, now.plus(KEPT))));
    }

    /**
     * A key that is kept.
     *
     * @param key the key, in Base64
     * @param until the instant from which it is forgotten
     */
    public record UnwrappedKey(Secret key, Instant until) {}
}
