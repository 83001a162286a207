package org.ekmsim.provider.akv;

import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.surroundings.ConnectorService;
import org.ekmsim.surroundings.Secret;

/** The separate Windows service of connectors up to 1.0.0.440, as the library in the instance's process sees it. */
final class UnwrappedKeys {

    private final ProviderHost host;
    private final ConnectorVersion version;

    UnwrappedKeys(ProviderHost host, ConnectorVersion version) {
        this.host = host;
        this.version = version;
    }

    /** Nothing works while the service does not run; that it shows as an unhandled exception is inferred. */
    void requireRunning() throws ConnectorException {
        if (separate() && !service().running()) {
            throw new ConnectorException(ConnectorError.SERVICE_NOT_RUNNING);
        }
    }

    /** The key that the service still has of an earlier unwrapping. */
    Optional<byte[]> find(KeyUri uri, byte[] wrapped) {
        return separate()
                ? service()
                        .find(name(uri, wrapped), host.surroundings().clock().now())
                        .map(key -> Base64.getDecoder().decode(key.reveal()))
                : Optional.empty();
    }

    /** Lets the service keep an unwrapped key. */
    void keep(KeyUri uri, byte[] wrapped, byte[] key) {
        if (separate()) {
            Secret secret = Secret.of(Base64.getEncoder().encodeToString(key));
            change(service -> service.keep(
                    name(uri, wrapped), secret, host.surroundings().clock().now()));
        }
    }

    private boolean separate() {
        return version.can(Ability.SEPARATE_SERVICE);
    }

    private ConnectorService service() {
        return host.machine().setup().connectorService();
    }

    private void change(UnaryOperator<ConnectorService> change) {
        host.surroundings()
                .change(state -> state.withHost(
                        host.hostName(),
                        machine -> machine.withSetup(setup -> setup.with(change.apply(setup.connectorService())))));
    }

    private static String name(KeyUri uri, byte[] wrapped) {
        return uri.text() + "#" + KnownKey.hex(ThumbprintScheme.sha1(wrapped));
    }
}
