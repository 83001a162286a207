package org.ekmsim.provider.akv;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.surroundings.Network.Reachability;
import org.ekmsim.token.WrapAlgorithm;
import org.ekmsim.vault.KeyBundle;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.RsaPublicNumbers;
import org.ekmsim.vault.VaultCaller;
import org.ekmsim.vault.VaultResponse;

/** Sends the requests of sessions and turns what comes back into keys or errors. */
final class VaultClient {

    /** Which padding the connector asks for is not documented (inferred). */
    private static final WrapAlgorithm PADDING = WrapAlgorithm.RSA_OAEP;

    private final ProviderHost host;
    private final Outbound outbound;
    private final ConnectorVersion version;

    VaultClient(ProviderHost host, Outbound outbound, ConnectorVersion version) {
        this.host = host;
        this.outbound = outbound;
        this.version = version;
    }

    /** Reads a key; the answer names the version. */
    KnownKey read(ConnectorSession session, KeyUri uri, ConnectorError notFound) throws ConnectorException {
        VaultCaller caller = session.caller();
        VaultResponse response = send(
                session, () -> host.vaults().getKey(caller, session.vaultHost(), uri.name(), uri.version()), notFound);
        if (!(response instanceof VaultResponse.Key answer)) {
            throw new ConnectorException(ConnectorError.CLIENT_ERROR);
        }
        return known(session, answer.key());
    }

    /** Reads every key the connector supports. */
    List<KnownKey> readAll(ConnectorSession session) throws ConnectorException {
        VaultCaller caller = session.caller();
        VaultResponse response = send(
                session, () -> host.vaults().listKeys(caller, session.vaultHost()), ConnectorError.RESOURCE_NOT_FOUND);
        if (!(response instanceof VaultResponse.KeyList answer)) {
            throw new ConnectorException(ConnectorError.CLIENT_ERROR);
        }
        List<KnownKey> keys = new ArrayList<>();
        for (KeyBundle bundle : answer.keys()) {
            if (supports(bundle)) {
                keys.add(known(session, bundle));
            }
        }
        return keys;
    }

    VaultResponse.Result wrap(ConnectorSession session, KeyUri uri, byte[] plaintext) throws ConnectorException {
        VaultCaller caller = session.caller();
        return result(session, () -> host.vaults()
                .wrapKey(caller, session.vaultHost(), uri.name(), uri.version(), PADDING, plaintext));
    }

    VaultResponse.Result unwrap(ConnectorSession session, KeyUri uri, byte[] wrapped) throws ConnectorException {
        VaultCaller caller = session.caller();
        return result(session, () -> host.vaults()
                .unwrapKey(caller, session.vaultHost(), uri.name(), uri.version(), PADDING, wrapped));
    }

    /** Makes a key in the vault. */
    KnownKey create(ConnectorSession session, String name, int bits) throws ConnectorException {
        VaultCaller caller = session.caller();
        VaultResponse response = send(
                session,
                () -> host.vaults().createKey(caller, session.vaultHost(), name, KeyType.RSA, bits),
                ConnectorError.RESOURCE_NOT_FOUND);
        if (!(response instanceof VaultResponse.Key answer)) {
            throw new ConnectorException(ConnectorError.CLIENT_ERROR);
        }
        return known(session, answer.key());
    }

    private VaultResponse.Result result(ConnectorSession session, Supplier<VaultResponse> request)
            throws ConnectorException {
        if (send(session, request, ConnectorError.RESOURCE_NOT_FOUND) instanceof VaultResponse.Result result) {
            return result;
        }
        throw new ConnectorException(ConnectorError.CLIENT_ERROR);
    }

    private VaultResponse send(ConnectorSession session, Supplier<VaultResponse> request, ConnectorError notFound)
            throws ConnectorException {
        VaultResponse response = outbound.send(
                session.cancellation(),
                () -> outbound.reachVault(session.vaultHost()) == Reachability.BLOCKED
                        ? new VaultResponse.NoAnswer(Reachability.BLOCKED)
                        : request.get(),
                VaultClient::worthRepeating,
                VaultClient::retryAfter);
        if (response instanceof VaultResponse.NoAnswer none) {
            ConnectorSession.requireReachable(none.reason());
        }
        if (response instanceof VaultResponse.Refusal refusal) {
            throw new ConnectorException(error(refusal.status(), notFound));
        }
        return response;
    }

    private static Duration retryAfter(VaultResponse response) {
        Duration advised = response instanceof VaultResponse.Refusal refusal ? refusal.retryAfter() : null;
        return advised == null ? Duration.ZERO : advised;
    }

    private static boolean worthRepeating(VaultResponse response) {
        boolean lost = response instanceof VaultResponse.NoAnswer none && none.reason() == Reachability.BLOCKED;
        return lost || response.status() == 429 || response.status() >= 500;
    }

    private static ConnectorError error(int status, ConnectorError notFound) {
        return switch (status) {
            case 401 -> ConnectorError.UNAUTHORIZED;
            case 403 -> ConnectorError.OPERATION_FORBIDDEN;
            case 404 -> notFound;
            case 429 -> ConnectorError.THROTTLED;
            default -> status >= 500 ? ConnectorError.SERVER_ERROR : ConnectorError.CLIENT_ERROR;
        };
    }

    private KnownKey known(ConnectorSession session, KeyBundle bundle) throws ConnectorException {
        RsaPublicNumbers numbers = bundle.publicNumbers();
        if (numbers == null || !supports(bundle)) {
            throw new ConnectorException(ConnectorError.KEY_TYPE_NOT_SUPPORTED);
        }
        byte[] thumbprint = version.thumbprints().thumbprint(bundle.name(), numbers);
        KeyUri uri = new KeyUri(session.vaultHost(), bundle.name(), bundle.version());
        return new KnownKey(uri, KnownKey.hex(thumbprint), numbers);
    }

    /** RSA of 2048 or 3072 bits, as the generation allows ("Set up SQL Server TDE ...", step 2). */
    private boolean supports(KeyBundle bundle) {
        RsaPublicNumbers numbers = bundle.publicNumbers();
        return numbers != null
                && switch (bundle.type()) {
                    case RSA -> true;
                    case RSA_HSM -> version.can(Ability.HSM_KEYS);
                    case EC, EC_HSM, OCT_HSM -> false;
                }
                && (numbers.bits() == 2048 || numbers.bits() == 3072)
                && numbers.bits() <= version.longestKey();
    }
}
