package org.ekmsim.junit;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ProvisionedTokens;
import org.ekmsim.token.ReadyMadeKeys;
import org.ekmsim.token.SoftHsmSearch;
import org.ekmsim.token.TokenChoice;
import org.ekmsim.token.TokenProvisioning;
import org.ekmsim.token.Tokens;
import org.ekmsim.world.ClockMode;
import org.ekmsim.world.World;
import org.ekmsim.world.file.ClockDefinition;
import org.ekmsim.world.file.WorldDefinition;
import org.ekmsim.world.file.WorldFile;
import org.jspecify.annotations.Nullable;

/** The world that the tests of a class fork, with the tokens its keys live in. */
final class OpenWorld implements AutoCloseable {

    private final World world;
    private final Tokens tokens;
    private final Optional<String> notice;

    private OpenWorld(World world, ProvisionedTokens provisioned) {
        this.world = world;
        this.tokens = provisioned.tokens();
        this.notice = provisioned.notice();
    }

    /** Opens the world; its file and the resources of the test are looked for by the test's class loader. */
    static OpenWorld of(WorldSettings settings, ClassLoader loader) {
        NamedText file = NamedText.world(settings.world(), loader);
        WorldDefinition definition = withClock(WorldFile.read(file.name(), file.text()), settings.clock());
        ProvisionedTokens provisioned = provisioning().provision(choice(settings, definition));
        ReadyMadeKeys keys = new ReadyMadeKeys(KeyFiles.onClassPath(OpenWorld.class.getClassLoader()));
        return new OpenWorld(World.open(definition, provisioned.tokens(), keys), provisioned);
    }

    private static TokenProvisioning provisioning() {
        return new TokenProvisioning(
                SoftHsmSearch.ofEnvironment(System.getenv()),
                Path.of(System.getProperty("java.io.tmpdir"), "ekmsim-tokens"),
                new SecureRandom());
    }

    private static TokenChoice choice(WorldSettings settings, WorldDefinition definition) {
        if (settings.hsm() != null) {
            return settings.hsm();
        }
        return definition.hsm() == null ? TokenChoice.AUTO : definition.hsm();
    }

    private static WorldDefinition withClock(WorldDefinition world, @Nullable ClockMode mode) {
        if (mode == null) {
            return world;
        }
        ClockDefinition clock = new ClockDefinition(
                world.clock().start(),
                ClockDefinition.Mode.valueOf(mode.name()),
                world.clock().tdeScan());
        return world.withClock(clock);
    }

    World fork() {
        return world.fork();
    }

    /** What the person who reads the test report should know about the tokens. */
    Optional<String> notice() {
        return notice;
    }

    @Override
    public void close() {
        world.close();
        tokens.close();
    }
}
