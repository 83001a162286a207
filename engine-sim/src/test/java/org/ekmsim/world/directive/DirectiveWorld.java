package org.ekmsim.world.directive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.hsm.Hsms;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.surroundings.SurroundingsState;
import org.ekmsim.surroundings.VirtualClock;
import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ReadyMadeKeys;
import org.ekmsim.token.SoftwareTokens;
import org.ekmsim.token.Tokens;
import org.ekmsim.vault.VaultAdministration;
import org.ekmsim.vault.VaultService;
import org.ekmsim.vault.VaultState;
import org.ekmsim.vault.Vaults;
import org.ekmsim.vault.VaultsState;
import org.ekmsim.world.file.InitialSurroundings;
import org.ekmsim.world.file.InitialVaults;
import org.ekmsim.world.file.WorldDefinition;
import org.ekmsim.world.file.WorldFile;

/** A world without an engine: surroundings and vaults from a world file, and an instance that notes what it is told. */
public final class DirectiveWorld implements Surroundings, VirtualClock, DirectiveTarget {

    private static final ReadyMadeKeys READY_MADE =
            new ReadyMadeKeys(KeyFiles.onClassPath(DirectiveWorld.class.getClassLoader()));

    final List<Optional<String>> restarts = new ArrayList<>();
    final List<String> services = new ArrayList<>();
    final Map<String, String> loaded = new HashMap<>();
    final Vaults vaults = new VaultsInMemory();
    final Hsms hsms = new HsmsInMemory();
    private final AtomicReference<SurroundingsState> state;
    private final Tokens tokens = new SoftwareTokens(new SecureRandom());
    private final VaultAdministration administration = new VaultAdministration(vaults, this, tokens, READY_MADE::key);
    final VaultService service = new VaultService(vaults, this, tokens, administration);
    private final WorldDefinition definition;
    private Instant now;

    public DirectiveWorld(WorldDefinition definition) {
        this.definition = definition;
        this.now = definition.clock().start();
        this.state = new AtomicReference<>(InitialSurroundings.of(definition));
        new InitialVaults(vaults, administration).create(definition);
    }

    /** A world of the fixtures. */
    static DirectiveWorld shipped(String name) {
        String path = "/org/ekmsim/fixtures/worlds/" + name + ".yaml";
        try (InputStream stream = DirectiveWorld.class.getResourceAsStream(path)) {
            return new DirectiveWorld(WorldFile.read(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WorldDirectives directives() {
        return new WorldDirectives(this, vaults, hsms, administration, service, this);
    }

    /** Carries a directive out, as a script would. */
    List<String> run(String text) {
        return directives().execute(DirectiveParser.parse(text));
    }

    public VaultState vault(String name) {
        return vaults.state().named(name);
    }

    Host machine() {
        return state().host(host());
    }

    @Override
    public SurroundingsState state() {
        return state.get();
    }

    @Override
    public void change(UnaryOperator<SurroundingsState> change) {
        state.updateAndGet(change);
    }

    @Override
    public VirtualClock clock() {
        return this;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void await(Duration duration, Cancellation cancellation) {
        advance(duration);
    }

    @Override
    public void awaitForever(String what, Cancellation cancellation) {
        throw new IllegalStateException("Nothing hangs here: " + what);
    }

    @Override
    public String host() {
        return definition.hosts().get(0).name();
    }

    @Override
    public List<String> serviceAccounts() {
        return List.of(definition.hosts().get(0).instances().get(0).serviceAccount());
    }

    @Override
    public void restart(Optional<String> instance) {
        restarts.add(instance);
    }

    @Override
    public void stop(Optional<String> instance) {
        services.add("stop " + instance.orElse(""));
    }

    @Override
    public void start(Optional<String> instance) {
        services.add("start " + instance.orElse(""));
    }

    @Override
    public void changeServiceAccount(String account, Optional<String> instance) {
        services.add(account + " " + instance.orElse(""));
    }

    @Override
    public Optional<String> loadedBy(String path) {
        return Optional.ofNullable(loaded.get(path));
    }

    @Override
    public void advance(Duration duration) {
        now = now.plus(duration);
        administration.carryOutDue();
    }

    @Override
    public void changeInstance(UnaryOperator<InstanceState> change) {
        throw new IllegalStateException("This world has surroundings and no instance");
    }

    @Override
    public List<String> errorLog() {
        return List.of("2026-11-01 09:00:00.00 spid1s     Starting up database 'master'.");
    }

    @Override
    public List<DiskMatch> find(String text, Optional<String> place) {
        return text.equals("Contoso") && place.isPresent()
                ? List.of(new DiskMatch("C:\\" + place.get() + ".mdf", 2))
                : List.of();
    }

    private static final class VaultsInMemory implements Vaults {

        private final AtomicReference<VaultsState> state = new AtomicReference<>(VaultsState.empty());

        @Override
        public VaultsState state() {
            return state.get();
        }

        @Override
        public void change(UnaryOperator<VaultsState> change) {
            state.updateAndGet(change);
        }
    }
}
