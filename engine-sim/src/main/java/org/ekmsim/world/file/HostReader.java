package org.ekmsim.world.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ekmsim.provider.ProviderKind;
import org.ekmsim.surroundings.EkmRegistryKey;
import org.ekmsim.surroundings.GraphPermission;
import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.MachineSetup;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.Platform;
import org.ekmsim.world.wording.Words;
import org.pcollections.HashTreePSet;

/** Reads hosts. */
final class HostReader {

    private final References references;

    HostReader(References references) {
        this.references = references;
    }

    /** Reads a host of the list {@code hosts}. */
    Optional<HostDefinition> read(Section section) {
        return read(section, "name");
    }

    /**
     * Reads the keys of a host.
     *
     * @param nameKey the key that holds its name: {@code host} where the keys stand at the top of the file
     */
    Optional<HostDefinition> read(Section section, String nameKey) {
        Optional<String> name = section.text(nameKey);
        Optional<Platform> platform = section.word("platform", Vocabulary.PLATFORMS);
        String within = name.orElse("");
        name.ifPresent(text -> references.declare(References.Kind.HOST, "", text, section.at(nameKey)));
        Platform kind = platform.orElse(Platform.AZURE_VM_WINDOWS);
        List<ManagedIdentity> identities =
                section.sections("identities", Shape.IDENTITY, identity -> identity(identity, within));
        Optional<String> primary = section.text("primary-identity");
        primary.ifPresent(
                text -> references.use(References.Kind.IDENTITY, within, text, section.at("primary-identity")));
        List<InstalledLibrary> files = section.sections("files", Shape.FILE, file -> file(file, within, kind));
        Optional<Section> setup = section.section("setup", Shape.SETUP);
        if (name.isEmpty() || platform.isEmpty()) {
            instances(section, within, kind);
            return Optional.empty();
        }
        return Optional.of(new HostDefinition(
                name.get(),
                kind,
                identities,
                primary.orElse(null),
                registryKey(section, kind),
                files,
                setup.map(SetupReader::read).orElseGet(MachineSetup::standard),
                setup.flatMap(found -> found.word("event-source", Vocabulary.EVENT_SOURCES))
                        .orElse(true),
                instances(section, within, kind)));
    }

    private List<InstanceDefinition> instances(Section section, String within, Platform platform) {
        InstanceReader reader = new InstanceReader(references, within, platform);
        if (section.shape() == Shape.WORLD && section.has("instance")) {
            return section.section("instance", Shape.INSTANCE).stream()
                    .flatMap(instance -> reader.read(instance).stream())
                    .toList();
        }
        section.requireElements("instances", "A host has one instance at least.");
        return section.sections("instances", Shape.INSTANCE, reader::read);
    }

    private static EkmRegistryKey registryKey(Section section, Platform platform) {
        if (!platform.windows() && section.has("ekm-registry-key")) {
            section.problem("ekm-registry-key", "There is no registry on Linux: leave this key out.");
        }
        return section.word("ekm-registry-key", Vocabulary.REGISTRY_KEYS).orElse(EkmRegistryKey.PRESENT);
    }

    private Optional<ManagedIdentity> identity(Section section, String host) {
        Optional<String> name = section.text("name");
        ManagedIdentity.Kind kind =
                section.word("kind", Vocabulary.IDENTITY_KINDS).orElse(ManagedIdentity.Kind.SYSTEM_ASSIGNED);
        List<GraphPermission> graph = section.words("graph", Vocabulary.GRAPH_PERMISSIONS);
        return name.map(text -> {
            references.declare(References.Kind.IDENTITY, host, text, section.at("name"));
            if (kind == ManagedIdentity.Kind.SYSTEM_ASSIGNED) {
                references.declare(References.Kind.PRINCIPAL, "", text, section.at("name"));
            } else {
                references.declareShared(References.Kind.PRINCIPAL, "", text);
            }
            references.declareShared(References.Kind.MEMBER, "", text);
            return new ManagedIdentity(text, kind, HashTreePSet.from(graph));
        });
    }

    private Optional<InstalledLibrary> file(Section section, String host, Platform platform) {
        Optional<String> path = section.text("path");
        Optional<ProviderKind> provider = section.word("provider", Vocabulary.PROVIDERS);
        boolean signed = section.truth("signed").orElse(true);
        path.ifPresent(text ->
                references.declare(References.Kind.LIBRARY, host, platform.normalise(text), section.at("path")));
        return provider.flatMap(kind -> {
            Optional<String> version = version(section, kind);
            Map<String, String> settings =
                    section.named("settings", "setting of the provider " + kind.name(), kind.settings());
            Optional.ofNullable(settings.get("module"))
                    .ifPresent(label -> references.use(References.Kind.MODULE, "", label, section.at("settings")));
            return path.isPresent() && version.isPresent()
                    ? checked(
                            section,
                            kind,
                            new InstalledLibrary(path.get(), kind.name(), version.get(), signed).withSettings(settings))
                    : Optional.empty();
        });
    }

    private static Optional<String> version(Section section, ProviderKind kind) {
        return kind.versions().isEmpty()
                ? section.text("version")
                : section.word(
                        "version",
                        Words.of("version of the provider " + kind.name(), kind.versions(), version -> version));
    }

    private static Optional<InstalledLibrary> checked(Section section, ProviderKind kind, InstalledLibrary file) {
        try {
            kind.library(file);
            return Optional.of(file);
        } catch (IllegalArgumentException e) {
            section.problem("settings", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
