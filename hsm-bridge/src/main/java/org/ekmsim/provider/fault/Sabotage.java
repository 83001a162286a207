package org.ekmsim.provider.fault;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.VirtualClock;
import org.jspecify.annotations.Nullable;

/** Fails, crashes and hangs at entry points; what is left goes to the provider proper. */
final class Sabotage implements InvocationHandler {

    private final EkmProvider provider;
    private final Misconduct misconduct;
    private final VirtualClock clock;

    private Sabotage(EkmProvider provider, Misconduct misconduct, VirtualClock clock) {
        this.provider = provider;
        this.misconduct = misconduct;
        this.clock = clock;
    }

    static EkmProvider of(EkmProvider provider, Misconduct misconduct, VirtualClock clock) {
        return (EkmProvider) Proxy.newProxyInstance(
                EkmProvider.class.getClassLoader(),
                new Class<?>[] {EkmProvider.class},
                new Sabotage(provider, misconduct, clock));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        EntryPoint called = EntryPoint.ofMethod(method.getName());
        if (misconduct.crashing().contains(called)) {
            throw new IllegalStateException(
                    "Access violation in " + called.name().toLowerCase(Locale.ROOT));
        }
        if (misconduct.hanging().contains(called)) {
            clock.awaitForever(called.exportedName() + " of the faulty provider", Cancellation.never());
        }
        Integer code = misconduct.failing().get(called);
        if (code != null) {
            return code;
        }
        try {
            return method.invoke(provider, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
