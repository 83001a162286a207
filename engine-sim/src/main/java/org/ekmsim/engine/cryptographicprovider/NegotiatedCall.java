package org.ekmsim.engine.cryptographicprovider;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.ekmsim.provider.ReturnCode;

/**
 * The size negotiation of the provider interface: a probe without memory, answered with the size needed, then the call proper.
 *
 * @param <B> the caller's buffer
 */
final class NegotiatedCall<B> {

    /** A provider that keeps asking for more is given up on after so many enlargements. */
    private static final int MAXIMUM_ENLARGEMENTS = 3;

    private final B buffer;
    private final int code;

    private NegotiatedCall(B buffer, int code) {
        this.buffer = buffer;
        this.code = code;
    }

    /**
     * Calls until the buffer fits.
     *
     * @param probe makes the buffer of the first call
     * @param enlarge makes the buffer of the next call from what the last one asked for
     * @param call the entry point
     */
    static <B> NegotiatedCall<B> of(Supplier<B> probe, Function<B, B> enlarge, ToIntFunction<B> call) {
        B buffer = probe.get();
        int code = call.applyAsInt(buffer);
        for (int i = 0; code == ReturnCode.INSUFFICIENT_BUFFER && i < MAXIMUM_ENLARGEMENTS; i++) {
            buffer = enlarge.apply(buffer);
            code = call.applyAsInt(buffer);
        }
        return new NegotiatedCall<>(buffer, code);
    }

    /** The filled buffer; empty when the call failed. */
    Optional<B> result() {
        return code == ReturnCode.SUCCESS ? Optional.of(buffer) : Optional.empty();
    }

    /** The filled buffer; the error made of the return code when the call failed. */
    B orThrow(IntFunction<? extends RuntimeException> error) {
        if (code != ReturnCode.SUCCESS) {
            throw error.apply(code);
        }
        return buffer;
    }
}
