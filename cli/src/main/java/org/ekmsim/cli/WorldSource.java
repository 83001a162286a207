package org.ekmsim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.instance.Flavour;
import org.ekmsim.engine.instance.Flavours;
import org.ekmsim.world.file.HostDefinition;
import org.ekmsim.world.file.InstanceDefinition;
import org.ekmsim.world.file.WorldDefinition;
import org.ekmsim.world.file.WorldFile;
import org.ekmsim.world.file.WorldFileException;
import org.ekmsim.world.wording.Words;
import org.jspecify.annotations.Nullable;

/** Finds worlds: files of the user, or those that ship with ekmsim under their bare names. */
final class WorldSource {

    /** The world of a run that names none. */
    static final String DEFAULT = "docs-sample";

    /** The shipped worlds; a jar cannot list its folders, and a test compares this list with the folder. */
    static final Words<String> SHIPPED = Words.of(
            "world",
            "access-policy",
            "arc-2025",
            "assigned-not-primary",
            "azure-sql-database",
            "china",
            "connector-1.0.0.440",
            "connector-1.0.1.0",
            "connector-1.0.3.0",
            "connector-1.0.4.0",
            "connector-1.0.5.0-2018",
            "connector-1.0.5.0-2020-09",
            "connector-1.0.5.0-2020-11",
            "connector-1.0.5.0-2024-11",
            "connector-1.0.5.0-2025-preview",
            "docs-sample",
            "entra",
            "expired-key",
            "faulty-provider",
            "firewall",
            "germany",
            "government",
            "hanging-provider",
            "hashicorp-provider",
            "linux",
            "linux-cu14",
            "managed-hsm",
            "managed-hsm-not-activated",
            "managed-identity",
            "managed-instance",
            "no-primary-identity",
            "old-connector",
            "on-premises",
            "other-tenant",
            "pkcs11-provider",
            "pre-cu17",
            "private-endpoint",
            "registry-key-missing",
            "rotation-policy",
            "soft-deleted-key",
            "throttled",
            "two-instances");

    private static final String FOLDER = "/org/ekmsim/fixtures/worlds/";
    private static final String SUFFIX = ".yaml";

    private final Console console;

    WorldSource(Console console) {
        this.console = console;
    }

    /**
     * The world of that name.
     *
     * @param name path of a world file, or bare name of a shipped world, or null for {@link #DEFAULT}
     * @throws UsageException when there is no such world, or its file is not right
     */
    WorldDefinition world(@Nullable String name) {
        if (name == null) {
            return shipped(DEFAULT);
        }
        Path file = console.path(name);
        if (Files.isRegularFile(file)) {
            return read(name, TextFile.read(console, name));
        }
        String bare = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        if (SHIPPED.find(bare).isPresent()) {
            return shipped(bare);
        }
        boolean path = name.contains("/") || name.contains("\\") || name.endsWith(SUFFIX) || name.endsWith(".yml");
        throw new UsageException(
                path
                        ? "there is no world file " + name + "; 'ekmsim worlds' lists those that ship with ekmsim"
                        : SHIPPED.unknown(bare));
    }

    /** A world that ships with ekmsim. */
    WorldDefinition shipped(String name) {
        String resource = FOLDER + name + SUFFIX;
        try (InputStream stream = WorldSource.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing on the class path");
            }
            return read(name + SUFFIX, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorldDefinition read(String fileName, String text) {
        try {
            return WorldFile.read(fileName, text);
        } catch (WorldFileException e) {
            throw new UsageException("the world file cannot be used:\n" + e.getMessage());
        }
    }

    /**
     * The same world with its default instance in another flavour.
     *
     * @throws UsageException when there is no flavour of that name
     */
    static WorldDefinition withFlavour(WorldDefinition world, String name) {
        Flavour flavour = Flavours.named(name)
                .orElseThrow(() -> new UsageException(
                        Words.of("flavour", Flavours.all(), Flavour::name).unknown(name)));
        List<HostDefinition> hosts = new ArrayList<>(world.hosts());
        HostDefinition host = hosts.get(0);
        List<InstanceDefinition> instances = new ArrayList<>(host.instances());
        instances.set(0, instances.get(0).withFlavour(flavour));
        hosts.set(
                0,
                new HostDefinition(
                        host.name(),
                        host.platform(),
                        host.identities(),
                        host.primaryIdentity(),
                        host.ekmRegistryKey(),
                        host.files(),
                        host.setup(),
                        host.eventSource(),
                        instances));
        return world.withHosts(hosts);
    }
}
