package org.ekmsim.engine.cryptographicprovider;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.surroundings.CancelledException;
import org.ekmsim.surroundings.StalledException;
import org.jspecify.annotations.Nullable;

/** A provider whose throws are answered as SQL Server answers an exception inside a library: with 33055. */
final class GuardedProvider implements InvocationHandler {

    /** The exception code of an unhandled C++ exception. */
    private static final String EXCEPTION_CODE = "e06d7363";

    private final EkmProvider provider;
    private final String name;
    private final int sessionId;

    private GuardedProvider(EkmProvider provider, String name, int sessionId) {
        this.provider = provider;
        this.name = name;
        this.sessionId = sessionId;
    }

    /** The process that 33055 says is terminated is the session that called. */
    static EkmProvider of(EkmProvider provider, String name, int sessionId) {
        return (EkmProvider) Proxy.newProxyInstance(
                EkmProvider.class.getClassLoader(),
                new Class<?>[] {EkmProvider.class},
                new GuardedProvider(provider, name, sessionId));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(provider, arguments);
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause();
            if (cause instanceof CancelledException || cause instanceof StalledException || cause instanceof Error) {
                throw cause;
            }
            throw EngineError.of(
                    33055,
                    1,
                    name,
                    EntryPoint.ofMethod(method.getName()).exportedName(),
                    sessionId,
                    "EXCEPTION",
                    EXCEPTION_CODE);
        }
    }
}
