package org.ekmsim.provider.akv;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.MachineSetup;
import org.ekmsim.surroundings.Network;
import org.ekmsim.surroundings.Network.Reachability;
import org.jspecify.annotations.Nullable;

/**
 * The way out of one process. The proxy is that of the service account's Internet settings; it is read at first use and kept until the
 * process ends ("SQL Server Connector maintenance and troubleshooting").
 */
final class Outbound {

    /** How often a request is sent where requests are repeated, and how long the pauses grow (inferred). */
    private static final int ATTEMPTS = 3;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final ProviderHost host;
    private final int attempts;
    private final AtomicReference<@Nullable Optional<String>> settings = new AtomicReference<>();

    Outbound(ProviderHost host, ConnectorVersion version) {
        this.host = host;
        this.attempts = version.can(Ability.REPEATS_REQUESTS) ? ATTEMPTS : 1;
    }

    /** Whether requests from this process arrive at a vault; the name of a deleted one does not resolve. */
    Reachability reachVault(String vaultHost) {
        return past(host.vaults().reach(vaultHost));
    }

    /** Whether requests from this process arrive at another service. */
    Reachability reach(String name) {
        return past(network().reach(name));
    }

    /** Where the machine itself cannot get out, a proxy that can be reached and is in the settings gets requests out. */
    private Reachability past(Reachability direct) {
        Optional<String> proxy = proxy();
        boolean out = proxy.map(name -> network().reach(name) == Reachability.REACHABLE)
                .orElseGet(() -> !setup().proxyRequired());
        return out ? direct : Reachability.BLOCKED;
    }

    private Optional<String> proxy() {
        Optional<String> known = settings.get();
        if (known == null) {
            known = setup().proxy(host.serviceAccount());
            settings.set(known);
        }
        return known;
    }

    private MachineSetup setup() {
        return host.machine().setup();
    }

    private Network network() {
        return host.surroundings().state().network();
    }

    /** Sends a request, and again after a pause in virtual time while the answer is one that another attempt may improve. */
    <T> T send(Cancellation cancellation, Supplier<T> request, Predicate<T> worthRepeating) {
        return send(cancellation, request, worthRepeating, answer -> Duration.ZERO);
    }

    /**
     * As above.
     *
     * @param advice how long an answer asks to wait at least
     */
    <T> T send(
            Cancellation cancellation, Supplier<T> request, Predicate<T> worthRepeating, Function<T, Duration> advice) {
        T answer = request.get();
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; attempt < attempts && worthRepeating.test(answer); attempt++) {
            Duration advised = advice.apply(answer);
            host.surroundings().clock().pause(advised.compareTo(pause) > 0 ? advised : pause, cancellation);
            pause = pause.multipliedBy(2);
            answer = request.get();
        }
        return answer;
    }
}
