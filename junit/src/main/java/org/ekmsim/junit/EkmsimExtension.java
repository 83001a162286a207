package org.ekmsim.junit;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.ekmsim.token.TokenChoice;
import org.ekmsim.world.ClockMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Opens a world once per test class and injects a {@link SimulatedServer} on a fork of it into each test. Usually registered by
 * {@link EkmsimTest}; where settings are computed, by hand:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final EkmsimExtension EKMSIM =
 *         EkmsimExtension.builder().world("managed-identity").clock(ClockMode.STEPPED).build();
 * }</pre>
 *
 * <p>A test that met a construct which is not modelled fails at its end, even where it caught the exception or never looked at the
 * transcript, unless that is allowed.
 */
public final class EkmsimExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(EkmsimExtension.class);

    private final @Nullable WorldSettings given;

    /** For {@link EkmsimTest}, which says what world there is. */
    public EkmsimExtension() {
        this.given = null;
    }

    private EkmsimExtension(WorldSettings given) {
        this.given = given;
    }

    /** An extension with settings of its own; annotations are not looked at. */
    public static Builder builder() {
        return new Builder(WorldSettings.DEFAULT);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        WorldSettings settings = settings(context);
        OpenWorld world = ofClass(context)
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(settings, key -> open(key, context), OpenWorld.class);
        SimulatedServer server = new SimulatedServer(world.fork(), loader(context));
        context.getStore(NAMESPACE).put(SimulatedServer.class, server);
    }

    private static OpenWorld open(WorldSettings settings, ExtensionContext context) {
        OpenWorld world = OpenWorld.of(settings, loader(context));
        world.notice().ifPresent(notice -> context.publishReportEntry("ekmsim", notice));
        return world;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        SimulatedServer server = server(context);
        server.close();
        if (!settings(context).allowUnmodelled() && !server.refusals().isEmpty()) {
            throw new AssertionError("The test used what ekmsim does not model: " + String.join("; ", server.refusals())
                    + ". Allow it with allowUnmodelled.");
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SimulatedServer.class
                && context.getTestMethod().isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return server(context);
    }

    private static SimulatedServer server(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(SimulatedServer.class, SimulatedServer.class);
    }

    private static ClassLoader loader(ExtensionContext context) {
        return context.getRequiredTestClass().getClassLoader();
    }

    /** The context of the test class, whose store lives as long as the class is tested. */
    private static ExtensionContext ofClass(ExtensionContext context) {
        ExtensionContext found = context;
        while (found.getTestMethod().isPresent() && found.getParent().isPresent()) {
            found = found.getParent().get();
        }
        return found;
    }

    private WorldSettings settings(ExtensionContext context) {
        if (given != null) {
            return given;
        }
        Optional<EkmsimTest> annotation = annotation(context.getRequiredTestMethod());
        Class<?> type = context.getRequiredTestClass();
        while (annotation.isEmpty() && type != null) {
            annotation = annotation(type);
            type = type.getEnclosingClass();
        }
        return annotation.map(WorldSettings::of).orElse(WorldSettings.DEFAULT);
    }

    private static Optional<EkmsimTest> annotation(AnnotatedElement element) {
        return AnnotationSupport.findAnnotation(element, EkmsimTest.class);
    }

    /** Settings of an extension, one after the other; every step returns a new builder. */
    public static final class Builder {

        private final WorldSettings settings;

        private Builder(WorldSettings settings) {
            this.settings = settings;
        }

        /** The world: the name of one that ships with ekmsim, or else of a class path resource, or else of a file. */
        public Builder world(String world) {
            return new Builder(new WorldSettings(world, settings.clock(), settings.hsm(), settings.allowUnmodelled()));
        }

        /** How time passes, instead of what the world's file says. */
        public Builder clock(ClockMode clock) {
            return new Builder(new WorldSettings(settings.world(), clock, settings.hsm(), settings.allowUnmodelled()));
        }

        /** Where keys live, instead of what the world's file says. */
        public Builder hsm(TokenChoice hsm) {
            return new Builder(new WorldSettings(settings.world(), settings.clock(), hsm, settings.allowUnmodelled()));
        }

        /** Lets tests use constructs that are not modelled. */
        public Builder allowUnmodelled() {
            return new Builder(new WorldSettings(settings.world(), settings.clock(), settings.hsm(), true));
        }

        public EkmsimExtension build() {
            return new EkmsimExtension(settings);
        }
    }
}
