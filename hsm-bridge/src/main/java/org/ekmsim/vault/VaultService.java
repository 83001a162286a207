package org.ekmsim.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.ekmsim.surroundings.Network.Reachability;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.surroundings.VaultRequest;
import org.ekmsim.token.Token;
import org.ekmsim.token.TokenException;
import org.ekmsim.token.Tokens;
import org.ekmsim.token.WrapAlgorithm;
import org.ekmsim.vault.FoundVersion.Present;
import org.ekmsim.vault.VaultResponse.NoAnswer;
import org.ekmsim.vault.VaultResponse.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The key services of the world: answers the requests a connector sends, with real cryptography in the vault's token,
 * and records every request answered. Thread-safe.
 */
public final class VaultService {

    private final Vaults vaults;
    private final Surroundings surroundings;
    private final Tokens tokens;
    private final VaultAdministration administration;

    /**
     * Serves the vaults of one world.
     *
     * @param tokens where the private keys are
     * @param administration makes keys in the same vaults
     */
    public VaultService(Vaults vaults, Surroundings surroundings, Tokens tokens, VaultAdministration administration) {
        this.vaults = vaults;
        this.surroundings = surroundings;
        this.tokens = tokens;
        this.administration = administration;
    }

    /** Whether a request to a vault's host name would arrive; the name of a deleted vault does not resolve. */
    public Reachability reach(String host) {
        Reachability reach = surroundings.state().network().reach(host);
        boolean served = vaults.state().serving(host).isPresent();
        return served ? reach : Reachability.NOT_RESOLVED;
    }

    /**
     * Reads the public part of a key.
     *
     * @param version the version, absent for the current one
     */
    public VaultResponse getKey(VaultCaller caller, String host, String name, @Nullable String version) {
        return answer(
                caller,
                host,
                KeyPermission.GET,
                name,
                version,
                // The error table of the connector has a disabled key fail at key lookup, so reading is refused too.
                (vault, now) -> FoundVersion.in(vault, name, version)
                        .then(found -> found.version().enabled()
                                ? new VaultResponse.Key(found.bundle(vault))
                                : Refusals.disabled(KeyPermission.GET)));
    }

    /** Reads the public parts of every version of every key; needs permission to read keys only (inferred). */
    public VaultResponse listKeys(VaultCaller caller, String host) {
        return answer(caller, host, KeyPermission.GET, null, null, (vault, now) -> {
            List<KeyBundle> bundles = new ArrayList<>();
            for (VaultKey key : vault.keys().present().values()) {
                for (KeyVersion keyVersion : key.versions()) {
                    bundles.add(new Present(key, keyVersion).bundle(vault));
                }
            }
            return new VaultResponse.KeyList(bundles);
        });
    }

    /** Encrypts a key with a key version; the current one when no version is given. */
    public VaultResponse wrapKey(
            VaultCaller caller,
            String host,
            String name,
            @Nullable String version,
            WrapAlgorithm algorithm,
            byte[] plaintext) {
        return answer(caller, host, KeyPermission.WRAP_KEY, name, version, (vault, now) -> FoundVersion.in(
                        vault, name, version)
                .then(found -> operate(
                        vault,
                        found,
                        KeyOperation.WRAP_KEY,
                        now,
                        (token, material) -> token.wrap(material.id(), algorithm, plaintext))));
    }

    /** Decrypts a wrapped key with a key version; the current one when no version is given. */
    public VaultResponse unwrapKey(
            VaultCaller caller,
            String host,
            String name,
            @Nullable String version,
            WrapAlgorithm algorithm,
            byte[] wrapped) {
        return answer(caller, host, KeyPermission.UNWRAP_KEY, name, version, (vault, now) -> FoundVersion.in(
                        vault, name, version)
                .then(found -> operate(
                        vault,
                        found,
                        KeyOperation.UNWRAP_KEY,
                        now,
                        (token, material) -> token.unwrap(material.id(), algorithm, wrapped))));
    }

    /**
     * Creates a key, or a new version of the key that has the name already, which the vault's token generates.
     *
     * @param bits size of the modulus
     */
    public VaultResponse createKey(VaultCaller caller, String host, String name, KeyType type, int bits) {
        return answer(caller, host, KeyPermission.CREATE, name, null, (vault, now) -> {
            if (!VaultKey.isName(name)) {
                return Refusals.badParameter("The key name " + name + " is not allowed.");
            }
            if (vault.keys().deleted().containsKey(name)) {
                return Refusals.deletedButRecoverable(name);
            }
            try {
                if (vault.key(name).isPresent()) {
                    administration.rotate(host, name, NewVersion.generated());
                } else {
                    administration.createKey(host, name, type, bits, NewVersion.generated());
                }
            } catch (IllegalArgumentException e) {
                return Refusals.badParameter(String.valueOf(e.getMessage()));
            }
            VaultState after = vaults.state().named(host);
            return FoundVersion.in(after, name, null).then(made -> new VaultResponse.Key(made.bundle(after)));
        });
    }

    /**
     * Does a piece of administration in a caller's name.
     *
     * @param permission what the caller needs
     * @param key the key it is about
     * @param work what is done when the caller may
     * @return {@link VaultResponse.Done}, or why it was not done
     */
    public VaultResponse administer(
            VaultCaller caller, String host, KeyPermission permission, String key, Runnable work) {
        return answer(caller, host, permission, key, null, (vault, now) -> {
            work.run();
            return new VaultResponse.Done();
        });
    }

    private VaultResponse answer(
            VaultCaller caller,
            String host,
            KeyPermission permission,
            @Nullable String name,
            @Nullable String version,
            Request request) {
        Reachability reach = reach(host);
        Optional<VaultState> serving = vaults.state().serving(host);
        if (reach != Reachability.REACHABLE || serving.isEmpty()) {
            return new NoAnswer(reach == Reachability.REACHABLE ? Reachability.NOT_RESOLVED : reach);
        }
        Instant now = surroundings.clock().now();
        VaultState vault = serving.get();
        VaultResponse response = throttle(vault, permission, name, now)
                .or(() -> AdmissionRules.refuse(vault, caller, permission, now))
                .<VaultResponse>map(refusal -> refusal)
                .orElseGet(() -> request.answer(vault, now));
        String operation = name == null ? "list" : permission.text();
        String key = name == null ? null : path(name, version);
        String token = response instanceof VaultResponse.Result result ? result.token() : null;
        surroundings.change(state -> state.withVaultRequest(new VaultRequest(
                now, vault.name(), operation, key, caller.token().principal(), response.status(), token)));
        return response;
    }

    private VaultResponse operate(
            VaultState vault, Present found, KeyOperation operation, Instant now, TokenWork work) {
        KeyVersion version = found.version();
        Optional<Refusal> refusal = AdmissionRules.refuse(version, operation, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        KeyMaterial material = version.material();
        if (material == null) {
            return Refusals.badParameter("Keys of type " + found.key().type().text() + " cannot wrap keys.");
        }
        try {
            Token token = tokens.open(material.tokenLabel());
            byte[] value = work.run(token, material);
            String worker = token.description().library() + ": " + material.tokenLabel();
            return new VaultResponse.Result(vault.keyUri(found.key(), version), value, worker);
        } catch (TokenException.DecryptionFailed | TokenException.PlaintextTooLong e) {
            return Refusals.badParameter(String.valueOf(e.getMessage()));
        } catch (TokenException.DeviceFailure | TokenException.KeyNotFound | TokenException.WrongPin e) {
            return Refusals.deviceFailed(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Refusal> throttle(VaultState vault, KeyPermission permission, @Nullable String name, Instant now) {
        VaultKey key = name == null ? null : vault.key(name).orElse(null);
        List<RequestLimit> limits = RequestLimit.of(vault, permission, key);
        AtomicReference<@Nullable Duration> wait = new AtomicReference<>();
        vaults.change(state -> {
            Optional<Duration> after = state.counts().retryAfter(limits, now);
            wait.set(after.orElse(null));
            return after.isPresent() ? state : state.withCounts(state.counts().plus(limits, now));
        });
        return Optional.ofNullable(wait.get()).map(Refusals::throttled);
    }

    private static String path(String name, @Nullable String version) {
        return version == null ? name : name + "/" + version;
    }

    @FunctionalInterface
    private interface Request {
        VaultResponse answer(VaultState vault, Instant now);
    }

    @FunctionalInterface
    private interface TokenWork {
        byte[] run(Token token, KeyMaterial material);
    }
}
