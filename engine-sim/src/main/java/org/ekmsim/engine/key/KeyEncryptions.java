package org.ekmsim.engine.key;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The encryptions of one symmetric key; any of them opens it.
 *
 * @param all in the order they were added
 */
public record KeyEncryptions(PVector<KeyEncryption> all) {

    /** The encryptions of a key that has none: one at a provider. */
    public static final KeyEncryptions NONE = new KeyEncryptions(TreePVector.empty());

    public static KeyEncryptions of(List<KeyEncryption> encryptions) {
        return new KeyEncryptions(TreePVector.from(encryptions));
    }

    /** Those of a kind. */
    public List<KeyEncryption> of(KeyEncryption.Kind kind) {
        return all.stream().filter(encryption -> encryption.kind() == kind).toList();
    }

    /** The one of a kind by the thing of that thumbprint. */
    public Optional<KeyEncryption> by(KeyEncryption.Kind kind, @Nullable Binary thumbprint) {
        return of(kind).stream()
                .filter(encryption -> Objects.equals(encryption.thumbprint(), thumbprint))
                .findFirst();
    }

    /** The one by this password, which is found by trying. */
    public Optional<KeyEncryption> byPassword(String password) {
        return of(KeyEncryption.Kind.PASSWORD).stream()
                .filter(encryption -> encryption.openedBy(password).isPresent())
                .findFirst();
    }

    /** The secret, if one of the passwords is this. */
    public Optional<KeySecret> openedBy(String password) {
        return byPassword(password).flatMap(encryption -> encryption.openedBy(password));
    }

    /** The secret, if the master key opens one of them. */
    public Optional<KeySecret> openedByMasterKey(KeySecret master) {
        return of(KeyEncryption.Kind.MASTER_KEY).stream()
                .flatMap(encryption -> encryption.openedBy(master).stream())
                .findFirst();
    }

    public KeyEncryptions with(KeyEncryption added) {
        return new KeyEncryptions(all.plus(added));
    }

    /** With one by a password more; 15579 when the password is there already (inferred). */
    public KeyEncryptions withPassword(String password, KeyEncryption added) {
        if (byPassword(password).isPresent()) {
            throw EngineError.of(15579, 1, "password", "");
        }
        return with(added);
    }

    /** Without the one by a password; 15313 when it is none of them. */
    public KeyEncryptions withoutPassword(String password) {
        return without(byPassword(password).orElseThrow(() -> EngineError.of(15313, 1)));
    }

    public KeyEncryptions without(KeyEncryption dropped) {
        return new KeyEncryptions(all.minus(dropped));
    }

    /** Without those of a kind. */
    public KeyEncryptions without(KeyEncryption.Kind kind) {
        return new KeyEncryptions(all.minusAll(of(kind)));
    }
}
