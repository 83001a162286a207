package org.ekmsim.hsm;

import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.VirtualClock;
import org.ekmsim.token.RsaKeyMaterial;
import org.ekmsim.token.SignatureAlgorithm;
import org.ekmsim.token.SymmetricAlgorithm;
import org.ekmsim.token.Token;
import org.ekmsim.token.TokenDescription;
import org.ekmsim.token.TokenException;
import org.ekmsim.token.TokenKey;
import org.ekmsim.token.TokenKeyId;
import org.ekmsim.token.WrapAlgorithm;

/** A token in a module: operations wait until it has started, take its latency, and fail while it is failing or removed. */
final class ConditionedToken implements Token {

    private final Token token;
    private final Supplier<Optional<Hsm>> module;
    private final VirtualClock clock;

    ConditionedToken(Token token, Supplier<Optional<Hsm>> module, VirtualClock clock) {
        this.token = token;
        this.module = module;
        this.clock = clock;
    }

    /** What every operation does first. */
    private Token ready(String operation) {
        module.get().ifPresent(hsm -> meet(hsm, operation));
        return token;
    }

    private void meet(Hsm hsm, String operation) {
        if (hsm.condition() == HsmCondition.REMOVED) {
            throw new TokenException.Removed(operation, hsm.label());
        }
        if (clock.now().isBefore(hsm.readyAt())) {
            wait(Duration.between(clock.now(), hsm.readyAt()));
        }
        if (!hsm.latency().isZero()) {
            wait(hsm.latency());
        }
        if (hsm.condition() == HsmCondition.FAILING) {
            throw new TokenException.DeviceFailure(operation, "CKR_DEVICE_ERROR");
        }
    }

    private void wait(Duration duration) {
        clock.await(duration, Cancellation.never());
    }

    @Override
    public TokenDescription description() {
        return token.description();
    }

    @Override
    public TokenKey generateRsa(int bits, String label) {
        return ready("key generation").generateRsa(bits, label);
    }

    @Override
    public TokenKey importRsa(RsaKeyMaterial material, String label) {
        return ready("key import").importRsa(material, label);
    }

    @Override
    public TokenKey generateSecret(SymmetricAlgorithm algorithm, String label) {
        return ready("key generation").generateSecret(algorithm, label);
    }

    @Override
    public List<TokenKey> keys() {
        return ready("listing keys").keys();
    }

    @Override
    public Optional<TokenKey> find(TokenKeyId id) {
        return ready("finding a key").find(id);
    }

    @Override
    public byte[] wrap(TokenKeyId key, WrapAlgorithm algorithm, byte[] plaintext) {
        return ready("encryption").wrap(key, algorithm, plaintext);
    }

    @Override
    public byte[] unwrap(TokenKeyId key, WrapAlgorithm algorithm, byte[] wrapped) {
        return ready("decryption").unwrap(key, algorithm, wrapped);
    }

    @Override
    public byte[] encrypt(TokenKeyId key, byte[] vector, byte[] plaintext) {
        return ready("encryption").encrypt(key, vector, plaintext);
    }

    @Override
    public byte[] decrypt(TokenKeyId key, byte[] vector, byte[] ciphertext) {
        return ready("decryption").decrypt(key, vector, ciphertext);
    }

    @Override
    public byte[] random(int count) {
        return ready("drawing random bytes").random(count);
    }

    @Override
    public byte[] sign(TokenKeyId key, SignatureAlgorithm algorithm, byte[] data) {
        return ready("signing").sign(key, algorithm, data);
    }

    @Override
    public boolean verify(TokenKeyId key, SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
        return ready("verifying").verify(key, algorithm, data, signature);
    }

    @Override
    public RSAPublicKey publicKey(TokenKeyId key) {
        return ready("reading a public key").publicKey(key);
    }

    @Override
    public void destroy(TokenKeyId key) {
        ready("erasing a key").destroy(key);
    }

    @Override
    public void close() {
        token.close();
    }
}
