package org.ekmsim.surroundings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A fault that provider calls meet.
 *
 * @param kind what happens
 * @param entryPoint the exported name it applies to, absent for every entry point
 * @param key key name or thumbprint digits ({@code 0x...}) it applies to, absent for every key
 * @param provider file name of the library it applies to, absent for every provider
 * @param code the code that a {@link Kind#FAIL} returns
 * @param duration how long a {@link Kind#LATENCY} lasts, in virtual time
 * @param timesLeft how many more calls meet the fault, absent for all of them
 */
public record Fault(
        Kind kind,
        @Nullable String entryPoint,
        @Nullable String key,
        @Nullable String provider,
        int code,
        Duration duration,
        @Nullable Integer timesLeft) {

    /** What a fault does to a call. */
    public enum Kind {
        /** The call never returns; only cancellation ends it. */
        HANG,
        /** The call returns late. */
        LATENCY,
        /** The call returns a code without reaching the provider. */
        FAIL
    }

    /** A call of this entry point never returns. */
    public static Fault hang(@Nullable String entryPoint) {
        return new Fault(Kind.HANG, entryPoint, null, null, 0, Duration.ZERO, null);
    }

    /** A call of this entry point takes longer. */
    public static Fault latency(@Nullable String entryPoint, Duration duration) {
        return new Fault(Kind.LATENCY, entryPoint, null, null, 0, duration, null);
    }

    /** A call of this entry point returns a code at once. */
    public static Fault fail(@Nullable String entryPoint, int code) {
        return new Fault(Kind.FAIL, entryPoint, null, null, code, Duration.ZERO, null);
    }

    /** The same fault, met by so many calls only. */
    public Fault times(int times) {
        return new Fault(kind, entryPoint, key, provider, code, duration, times);
    }

    /** The same fault for one key only. */
    public Fault forKey(String only) {
        return new Fault(kind, entryPoint, only, provider, code, duration, timesLeft);
    }

    /** The same fault for one provider library only. */
    public Fault forProvider(String only) {
        return new Fault(kind, entryPoint, key, only, code, duration, timesLeft);
    }

    boolean appliesTo(String calledEntryPoint, @Nullable String calledKey, String calledProvider) {
        return (entryPoint == null || entryPoint.equals(calledEntryPoint))
                && (key == null || key.equalsIgnoreCase(calledKey))
                && (provider == null || provider.equalsIgnoreCase(calledProvider))
                && (timesLeft == null || timesLeft > 0);
    }
}
