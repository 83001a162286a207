package org.ekmsim.provider.akv;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.SessionHandle;
import org.ekmsim.surroundings.AccessToken;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.Network.Reachability;
import org.ekmsim.vault.Cloud;
import org.ekmsim.vault.VaultCaller;
import org.ekmsim.vault.VaultKind;

/** An open session: one vault, the credential it was opened with, and what was learned about keys on the way. */
final class ConnectorSession {

    private final ProviderHost host;
    private final Outbound outbound;
    private final SessionHandle handle;
    private final SignIn signIn;
    private final String audience;
    private final Map<String, KnownKey> known = new ConcurrentHashMap<>();
    private final Map<String, KnownKey> probed = new ConcurrentHashMap<>();
    private volatile AccessToken token;

    private ConnectorSession(
            ProviderHost host,
            Outbound outbound,
            SessionHandle handle,
            SignIn signIn,
            String audience,
            AccessToken token) {
        this.host = host;
        this.outbound = outbound;
        this.handle = handle;
        this.signIn = signIn;
        this.audience = audience;
        this.token = token;
    }

    static ConnectorSession open(
            ProviderHost host, Outbound outbound, SessionHandle handle, SignIn signIn, ConnectorVersion version)
            throws ConnectorException {
        requireReachable(outbound.send(
                handle.cancellation(),
                () -> outbound.reachVault(signIn.vaultHost()),
                reach -> reach == Reachability.BLOCKED));
        String audience = audience(signIn.vaultHost(), version);
        AccessToken token = signIn.token(host, outbound, handle.cancellation(), audience);
        return new ConnectorSession(host, outbound, handle, signIn, audience, token);
    }

    /** Ends the waits of the present call early. */
    Cancellation cancellation() {
        return handle.cancellation();
    }

    /** Host name of the vault, in lower case. */
    String vaultHost() {
        return signIn.vaultHost().toLowerCase(Locale.ROOT);
    }

    /** The sender of the session's requests; signs in again, with the credential of old, when the token has expired. */
    VaultCaller caller() throws ConnectorException {
        AccessToken current = token;
        if (!host.surroundings().clock().now().isBefore(current.expires())) {
            current = signIn.token(host, outbound, handle.cancellation(), audience);
            token = current;
        }
        return new VaultCaller(current, host.hostName());
    }

    /** What the session learned about a key. */
    Optional<KnownKey> known(String thumbprint) {
        return Optional.ofNullable(known.get(thumbprint));
    }

    void learn(KnownKey key) {
        known.put(key.thumbprintHex(), key);
    }

    /** Keeps the answer of a probe for the call that follows it. */
    void keepForCall(String lookup, KnownKey key) {
        probed.put(lookup, key);
    }

    /** Takes the answer of the probe before this call. */
    Optional<KnownKey> takeFromProbe(String lookup) {
        return Optional.ofNullable(probed.remove(lookup));
    }

    static void requireReachable(Reachability reach) throws ConnectorException {
        switch (reach) {
            case REACHABLE -> {}
            case NOT_RESOLVED -> throw new ConnectorException(ConnectorError.VAULT_DOES_NOT_EXIST);
            case BLOCKED -> throw new ConnectorException(ConnectorError.SEND_REQUEST);
        }
    }

    /** Connectors that do not know managed HSMs ask for a key vault's token, which an HSM refuses (inferred). */
    private static String audience(String vaultHost, ConnectorVersion version) {
        VaultKind kind = version.can(Ability.HSM_KEYS) ? VaultKind.ofHost(vaultHost) : VaultKind.KEY_VAULT;
        return Cloud.ofHost(vaultHost).orElse(Cloud.PUBLIC).audience(kind);
    }
}
