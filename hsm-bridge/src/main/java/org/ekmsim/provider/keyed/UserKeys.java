package org.ekmsim.provider.keyed;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.ReturnCode;

/**
 * Finds keys of a session's user.
 *
 * @param session the session
 * @param thumbprintBytes length of a thumbprint
 */
record UserKeys(KeySession session, int thumbprintBytes) {

    Optional<KeyEntry> byName(String name) throws ProviderFailure {
        return find(key -> key.name().equalsIgnoreCase(name));
    }

    KeyEntry byId(int id) throws ProviderFailure {
        return find(key -> key.id() == id).orElseThrow(() -> new ProviderFailure(ReturnCode.NOT_FOUND));
    }

    KeyEntry byThumbprint(CpData thumbprint) throws ProviderFailure {
        byte[] wanted = thumbprint.bytes();
        return find(key -> Arrays.equals(key.thumbprintBytes(), wanted))
                .orElseThrow(() -> new ProviderFailure(ReturnCode.NOT_FOUND));
    }

    /** The key for encryption and decryption, which take no empty input and no short thumbprint. */
    KeyEntry keyForWork(CpData thumbprint, CpData input) throws ProviderFailure {
        if (thumbprint.count() < thumbprintBytes || input.count() == 0) {
            throw new ProviderFailure(ReturnCode.INVALID_ARGUMENT);
        }
        return byThumbprint(thumbprint);
    }

    private Optional<KeyEntry> find(Predicate<KeyEntry> wanted) throws ProviderFailure {
        return session.keys().stream().filter(wanted).findFirst();
    }
}
