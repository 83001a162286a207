package org.ekmsim.hsm;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.ekmsim.hsm.HsmException.Reason;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.token.RsaKeyMaterial;
import org.ekmsim.token.Token;
import org.ekmsim.token.TokenException;
import org.ekmsim.token.TokenKey;
import org.ekmsim.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a world as a vendor's library sees them. Which keys a user has is state of the world, so that forks go their own
 * ways; the keys are in a token that forks share. A deleted key is gone for its user at once, and its material goes with the token.
 * Thread-safe.
 */
public final class HsmService {

    private final Hsms hsms;
    private final Tokens tokens;

    /**
     * Serves the modules of one world.
     *
     * @param tokens where the keys are; they meet the modules' conditions, see {@link ConditionedTokens}
     */
    public HsmService(Hsms hsms, Tokens tokens) {
        this.hsms = hsms;
        this.tokens = tokens;
    }

    /**
     * The module of that label, if it can be talked to.
     *
     * @throws HsmException TOKEN_NOT_PRESENT when there is none, DEVICE_REMOVED or DEVICE_ERROR by its condition
     */
    public Hsm require(String label) {
        Hsm hsm = hsms.state().find(label).orElseThrow(() -> new HsmException(Reason.TOKEN_NOT_PRESENT));
        return switch (hsm.condition()) {
            case READY -> hsm;
            case FAILING -> throw new HsmException(Reason.DEVICE_ERROR);
            case REMOVED -> throw new HsmException(Reason.DEVICE_REMOVED);
        };
    }

    /**
     * Checks a PIN and counts wrong ones.
     *
     * @throws HsmException PIN_INCORRECT for an unknown user or a wrong PIN, PIN_LOCKED after too many; see also {@link #require}
     */
    public void logIn(String label, String user, Secret pin) {
        require(label);
        AtomicReference<@Nullable Reason> outcome = new AtomicReference<>();
        hsms.change(state -> state.with(label, hsm -> {
            Optional<HsmUser> found = hsm.user(user);
            outcome.set(refusal(hsm, found, pin));
            return found.filter(known -> !hsm.locked(known))
                    .map(known ->
                            hsm.withUser(known.withWrongTries(known.pin().equals(pin) ? 0 : known.wrongTries() + 1)))
                    .orElse(hsm);
        }));
        Reason refused = outcome.get();
        if (refused != null) {
            throw new HsmException(refused);
        }
    }

    private static @Nullable Reason refusal(Hsm hsm, Optional<HsmUser> user, Secret pin) {
        if (user.isPresent() && hsm.locked(user.get())) {
            return Reason.PIN_LOCKED;
        }
        boolean known = user.filter(found -> found.pin().equals(pin)).isPresent();
        return known ? null : Reason.PIN_INCORRECT;
    }

    /** The user as the module knows it now; nothing when it is gone. See {@link #require} for what else can happen. */
    public Optional<HsmUser> user(String label, String name) {
        return require(label).user(name);
    }

    /**
     * Makes a key for a user, inside the token.
     *
     * @param name its name; must be free among the user's keys
     * @throws TokenException when the token fails
     */
    public HsmKey createKey(String label, String user, String name, HsmKeyType type) {
        require(label);
        Token token = tokens.open(label);
        TokenKey made = type.symmetric().isPresent()
                ? token.generateSecret(type.symmetric().get(), name)
                : token.generateRsa(type.bits(), name);
        return enter(label, user, name, type, made);
    }

    /** Puts an existing key pair into the module for a user. */
    public HsmKey importKey(String label, String user, String name, HsmKeyType type, RsaKeyMaterial material) {
        return enter(label, user, name, type, tokens.open(label).importRsa(material, name));
    }

    private HsmKey enter(String label, String user, String name, HsmKeyType type, TokenKey made) {
        AtomicReference<@Nullable HsmKey> entered = new AtomicReference<>();
        hsms.change(state -> state.with(
                label,
                hsm -> hsm.withUser(user, found -> {
                    HsmKey key = new HsmKey(found.lastKeyId() + 1, name, type, made.id());
                    entered.set(key);
                    return found.withKey(key);
                })));
        return Objects.requireNonNull(entered.get());
    }

    /** Deletes a user's key. */
    public void deleteKey(String label, String user, HsmKey key) {
        require(label);
        hsms.change(state -> state.with(label, hsm -> hsm.withUser(user, found -> found.withoutKey(key))));
    }

    /** The token with the module's keys. */
    public Token token(String label) {
        return tokens.open(label);
    }
}
