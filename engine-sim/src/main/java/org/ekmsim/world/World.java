package org.ekmsim.world;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ekmsim.certificate.GeneratedKeyPairs;
import org.ekmsim.engine.Engine;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.instance.ScanPace;
import org.ekmsim.engine.session.Repertoire;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.tde.ScanTask;
import org.ekmsim.hsm.ConditionedTokens;
import org.ekmsim.hsm.HsmService;
import org.ekmsim.hsm.Hsms;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.ProviderLibraries;
import org.ekmsim.surroundings.EventLogEntry;
import org.ekmsim.surroundings.ProviderCall;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.surroundings.TimelineEntry;
import org.ekmsim.token.ReadyMadeKeys;
import org.ekmsim.token.Tokens;
import org.ekmsim.vault.VaultAdministration;
import org.ekmsim.vault.VaultService;
import org.ekmsim.vault.Vaults;
import org.ekmsim.world.directive.WorldDirectives;
import org.ekmsim.world.file.InitialHsms;
import org.ekmsim.world.file.InitialVaults;
import org.ekmsim.world.file.WorldDefinition;
import org.ekmsim.world.script.DirectiveExecution;

/**
 * A running world: machines, vaults, network, clock and the SQL Server instances in the midst of them.
 *
 * <p>A world is built once from its definition and {@linkplain #fork() forked} as often as needed: a fork shares the immutable state
 * and goes its own way from there, without sessions. Private keys stay in the tokens, which whoever opened the world closes.
 */
public final class World implements AutoCloseable {

    private static final String SEED = "ekmsim";

    private final StateCell cell;
    private final Setting setting;
    private final WorldClock clock;
    private final WorldSurroundings surroundings;
    private final VaultService vaultService;
    private final HsmService hsmService;
    private final VaultAdministration vaultAdministration;
    private final Map<InstanceKey, Instance> instances = new LinkedHashMap<>();

    /** What a world and its forks have in common besides the state. */
    private record Setting(
            Repertoire repertoire,
            ProviderLibraries libraries,
            Tokens tokens,
            ReadyMadeKeys keys,
            GeneratedKeyPairs keyPairs,
            ClockMode mode,
            ScanPace pace,
            InstantSource wall,
            List<InstanceKey> instances) {}

    private World(WorldState initial, Setting setting) {
        this.cell = new StateCell(initial);
        this.setting = setting;
        this.clock = new WorldClock(cell, setting.mode(), setting.wall(), this::run);
        this.surroundings = new WorldSurroundings(cell, clock);
        Tokens tokens = new ConditionedTokens(setting.tokens(), surroundings.hsms(), clock);
        this.hsmService = new HsmService(surroundings.hsms(), tokens);
        this.vaultAdministration =
                new VaultAdministration(surroundings.vaults(), surroundings, setting.tokens(), setting.keys()::key);
        this.vaultService = new VaultService(surroundings.vaults(), surroundings, tokens, vaultAdministration);
        Randomness randomness = new Randomness(cell, SEED);
        for (InstanceKey key : setting.instances()) {
            WorldInstanceStore store = new WorldInstanceStore(
                    cell, key, surroundings, clock, setting.pace(), randomness, setting.keyPairs());
            instances.put(
                    key, new Instance(store, setting.repertoire(), setting.libraries(), vaultService, hsmService));
        }
    }

    /**
     * Opens the world a definition describes.
     *
     * @param tokens where private keys live; the caller closes them after the world
     * @param keys the ready-made keys that declared vault keys take
     */
    public static World open(WorldDefinition definition, Tokens tokens, ReadyMadeKeys keys) {
        return open(definition, tokens, keys, InstantSource.system());
    }

    /** As {@link #open(WorldDefinition, Tokens, ReadyMadeKeys)}, with the time outside that clock mode {@code real} follows. */
    public static World open(WorldDefinition definition, Tokens tokens, ReadyMadeKeys keys, InstantSource wall) {
        return open(definition, tokens, keys, wall, WorldOpening.libraries());
    }

    /** As above, with the provider libraries that the kinds in the definition stand for. */
    static World open(
            WorldDefinition definition,
            Tokens tokens,
            ReadyMadeKeys keys,
            InstantSource wall,
            ProviderLibraries libraries) {
        WorldOpening opening = new WorldOpening(definition);
        World world = new World(
                opening.state(),
                new Setting(
                        Engine.standard(),
                        libraries,
                        tokens,
                        keys,
                        new GeneratedKeyPairs(),
                        ClockMode.valueOf(definition.clock().mode().name()),
                        definition.clock().tdeScan(),
                        wall,
                        opening.instances()));
        new InitialVaults(world.vaults(), world.vaultAdministration).create(definition);
        new InitialHsms(world.hsms(), world.hsmService, world.vaults(), keys::key).create(definition);
        return world;
    }

    /** A world of its own that begins where this one is. Sessions stay behind; provider libraries are loaded anew. */
    public World fork() {
        return new World(cell.state(), setting);
    }

    /** Everything there is, as one value. */
    public WorldState state() {
        return cell.state();
    }

    /**
     * The instance of that name: {@code host\instance}, a host for its default instance, or an instance name that only one host has.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Instance instance(String name) {
        List<Instance> found = instances.values().stream()
                .filter(instance -> instance.serverName().equalsIgnoreCase(name)
                        || instance.name().equalsIgnoreCase(name))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("There is no instance named " + name + ". The world has: "
                    + String.join(
                            ", ", instances().stream().map(Instance::serverName).toList()));
        }
        return found.get(0);
    }

    /** The first instance of the first host. */
    public Instance defaultInstance() {
        return instances.values().iterator().next();
    }

    /** All instances, in the order of the definition. */
    public List<Instance> instances() {
        return List.copyOf(instances.values());
    }

    /** Moves time forward; what is due on the way happens. */
    public void advance(Duration duration) {
        clock.advance(duration);
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Vaults vaults() {
        return surroundings.vaults();
    }

    /** The hardware security modules. */
    public Hsms hsms() {
        return surroundings.hsms();
    }

    /**
     * The provider library at a path of the first host.
     *
     * @throws IllegalArgumentException when no library is there
     */
    public EkmProviderLibrary providerLibrary(String path) {
        String host = setting.instances().get(0).host();
        return setting.libraries()
                .find(surroundings.state().host(host), path)
                .orElseThrow(() -> new IllegalArgumentException("The host " + host + " has no library " + path + "."));
    }

    /** The process of the first instance, for loading a provider outside of it. */
    public ProviderHost providerHost() {
        InstanceIdentity identity = defaultInstance().state().identity();
        return new ProviderHost(
                identity.host(), identity.name(), identity.serviceAccount(), surroundings, vaultService, hsmService);
    }

    /** What an administrator of the vaults does. */
    public VaultAdministration vaultAdministration() {
        return vaultAdministration;
    }

    /** What the vaults answer to requests. */
    public VaultService vaultService() {
        return vaultService;
    }

    /** Every provider call so far, oldest first. */
    public List<ProviderCall> providerCalls() {
        return cell.state().surroundings().providerCalls();
    }

    /** Every provider call and every vault request so far, in the order in which they began. */
    public List<TimelineEntry> timeline() {
        return cell.state().surroundings().timeline().ordered();
    }

    /** The Windows event logs of all hosts, oldest first. */
    public List<EventLogEntry> eventLog() {
        return cell.state().surroundings().eventLog();
    }

    /** Carries out the directives of a script that is connected to one of the instances. */
    public DirectiveExecution directives(Instance instance) {
        return new WorldDirectives(
                surroundings,
                vaults(),
                hsms(),
                vaultAdministration,
                vaultService,
                new InstanceDirectives(this, instance));
    }

    private void run(WorldEvent event) {
        if (event instanceof WorldEvent.EncryptionScanStep step) {
            Instance instance = instances.get(step.instance());
            if (instance != null && ScanTask.step(instance, step.database())) {
                instance.store().scheduleScan(step.database());
            }
        } else {
            vaultAdministration.carryOutDue();
        }
    }

    /** Ends every session. */
    @Override
    public void close() {
        for (Instance instance : instances.values()) {
            instance.sessions().forEach(Session::close);
        }
    }
}
