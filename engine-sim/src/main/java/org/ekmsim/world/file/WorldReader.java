package org.ekmsim.world.file;

import java.util.List;
import java.util.Optional;
import org.ekmsim.surroundings.Directory;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.Network;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the top of a world file and brings its short form into the long one. */
final class WorldReader {

    private static final int VERSION = 1;

    /** The keys of a host that may stand at the top instead of {@code hosts}. */
    private static final List<String> SHORT_FORM = List.of(
            "host",
            "platform",
            "identities",
            "primary-identity",
            "ekm-registry-key",
            "files",
            "setup",
            "instance",
            "instances");

    private final Problems problems;
    private final References references;
    private final HostReader hosts;

    WorldReader(Problems problems) {
        this.problems = problems;
        this.references = new References(problems);
        this.hosts = new HostReader(references);
    }

    /** Reads the file's root; what is returned is usable only when no problem was found. */
    Optional<WorldDefinition> read(Node root) {
        Optional<WorldDefinition> world =
                Section.open(root, Shape.WORLD, problems).map(this::world);
        references.resolve();
        return world;
    }

    private WorldDefinition world(Section section) {
        section.number("version", VERSION)
                .filter(version -> version != VERSION)
                .ifPresent(version -> section.problem(
                        "version", "Version " + version + " of world files is not known: expected " + VERSION + "."));
        ClockDefinition clock =
                section.section("clock", Shape.CLOCK).map(WorldReader::clock).orElse(ClockDefinition.DEFAULT);
        List<HostDefinition> machines = hosts(section);
        Directory directory = section.section("entra", Shape.ENTRA)
                .map(new DirectoryReader(references, clock.start())::read)
                .orElse(Directory.empty());
        List<VaultDefinition> vaults = section.sections("vaults", Shape.VAULT, new VaultReader(references)::read);
        List<HsmDefinition> hsms = section.sections("security-modules", Shape.MODULE, new HsmReader(references)::read);
        List<Fault> faults = section.sections("faults", Shape.FAULT, new FaultReader(references)::read);
        return new WorldDefinition(
                section.text("description").orElse(""),
                machines,
                directory,
                vaults,
                hsms,
                section.section("network", Shape.NETWORK)
                        .map(WorldReader::network)
                        .orElse(Network.perfect()),
                faults,
                clock,
                section.word("hsm", Vocabulary.TOKEN_CHOICES).orElse(null));
    }

    private List<HostDefinition> hosts(Section section) {
        if (!section.has("hosts")) {
            return shortForm(section);
        }
        for (String key : SHORT_FORM) {
            if (section.has(key)) {
                section.problem(
                        key, "The key '" + key + "' cannot stand beside 'hosts': put it into one of the hosts.");
            }
        }
        section.requireElements("hosts", "A world has one host at least.");
        return section.sections("hosts", Shape.HOST, hosts::read);
    }

    private List<HostDefinition> shortForm(Section section) {
        if (SHORT_FORM.stream().noneMatch(section::has)) {
            problems.at(
                    section.node(),
                    "A world has a host: expected the key 'hosts', or for a single host the keys host, platform and instance.");
            return List.of();
        }
        section.require("host");
        section.require("platform");
        if (section.has("instance") && section.has("instances")) {
            section.problem("instance", "Either 'instance' or 'instances', not both.");
        } else if (!section.has("instances")) {
            section.require("instance");
        }
        return hosts.read(section, "host").stream().toList();
    }

    private static Network network(Section section) {
        Network network = Network.perfect();
        for (String host : section.texts("unresolvable")) {
            network = network.withUnresolvable(host);
        }
        for (String host : section.texts("blocked")) {
            network = network.withBlocked(host);
        }
        return network;
    }

    private static ClockDefinition clock(Section section) {
        ClockDefinition standard = ClockDefinition.DEFAULT;
        return new ClockDefinition(
                section.instant("start").orElse(standard.start()),
                section.word("mode", Vocabulary.CLOCK_MODES).orElse(standard.mode()),
                section.word("tde-scan", Vocabulary.SCAN_PACES).orElse(standard.tdeScan()));
    }
}
