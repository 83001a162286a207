package org.ekmsim.engine.cryptographicprovider;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.provider.ReturnCode;

/** Errors that carry a provider's return code and the explanation the engine prints for it. */
final class ProviderErrors {

    private ProviderErrors() {}

    /** An error whose text ends in {@code Provider error code: %d. (%S_MSG)}, after the given first arguments. */
    static EngineError of(int number, int state, int code, Object... first) {
        Object[] arguments = Arrays.copyOf(first, first.length + 2);
        arguments[first.length] = code;
        arguments[first.length + 1] = ReturnCode.explanation(code);
        return EngineError.of(number, state, arguments);
    }

    /** The library has another GUID than the one that is registered. */
    static EngineError otherGuid(UUID guid, CryptographicProvider registered) {
        return EngineError.of(33024, 1, "guid", guid.toString().toUpperCase(Locale.ROOT), registered.id());
    }
}
