package org.ekmsim.world.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.vault.KeyOperation;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.RotationPolicy;
import org.ekmsim.vault.VaultKey;
import org.ekmsim.vault.VaultKind;

/** Reads the keys of one vault. */
final class KeyReader {

    private static final List<Integer> RSA_SIZES = List.of(2048, 3072, 4096);
    private static final List<Integer> OTHER_SIZES = List.of(128, 192, 256, 384, 521);

    private final References references;
    private final String vault;
    private final VaultKind kind;

    KeyReader(References references, String vault, VaultKind kind) {
        this.references = references;
        this.vault = vault;
        this.kind = kind;
    }

    Optional<KeyDefinition> read(Section section) {
        Optional<String> name = section.text("name").filter(text -> wellFormed(section, text));
        KeyType type = type(section);
        int size = size(section, type);
        boolean generate = section.truth("generate").orElse(false);
        boolean deleted = section.truth("deleted").orElse(false);
        RotationPolicy rotation = section.section("rotation", Shape.ROTATION)
                .flatMap(RotationReader::read)
                .orElse(null);
        List<KeyVersionDefinition> versions = versions(section, name.orElse(""));
        return name.map(text -> {
            references.declare(References.Kind.KEY, vault, text, section.at("name"));
            references.declareShared(References.Kind.KEY, "", text);
            return new KeyDefinition(text, type, size, generate, deleted, rotation, versions);
        });
    }

    private static boolean wellFormed(Section section, String name) {
        boolean fine = VaultKey.isName(name);
        if (!fine) {
            section.problem(
                    "name", "'" + name + "' is no name of a key: expected 1 to 127 letters, digits and hyphens.");
        }
        return fine;
    }

    private KeyType type(Section section) {
        boolean hsm = kind == VaultKind.MANAGED_HSM;
        KeyType type = section.word("type", Vocabulary.KEY_TYPES).orElse(hsm ? KeyType.RSA_HSM : KeyType.RSA);
        if (hsm && !type.hsm()) {
            section.problem(
                    "type",
                    "A managed HSM has no keys of type " + type.text() + ": expected RSA-HSM, EC-HSM or oct-HSM.");
        }
        return type;
    }

    private static int size(Section section, KeyType type) {
        List<Integer> sizes = type.rsa() ? RSA_SIZES : OTHER_SIZES;
        int size = section.number("size", 1).orElse(type.rsa() ? 2048 : 256);
        if (!sizes.contains(size)) {
            section.problem(
                    "size",
                    "A key of type " + type.text() + " has no size " + size + ": expected one of " + sizes + ".");
        }
        return size;
    }

    private List<KeyVersionDefinition> versions(Section section, String key) {
        if (!section.has("versions")) {
            return List.of(KeyVersionDefinition.PLAIN);
        }
        section.requireElements("versions", "A key has one version at least.");
        return section.sections("versions", Shape.KEY_VERSION, version -> version(version, key));
    }

    private Optional<KeyVersionDefinition> version(Section section, String key) {
        Optional<String> id = section.text("id").map(text -> text.toLowerCase(Locale.ROOT));
        id.ifPresent(text -> {
            references.declare(References.Kind.KEY_VERSION, vault + "/" + key, text, section.at("id"));
            if (!text.matches("[0-9a-f]{32}")) {
                section.problem("id", "'" + text + "' is no key version: expected 32 hexadecimal digits.");
            }
        });
        return Optional.of(new KeyVersionDefinition(
                id.orElse(null),
                section.truth("enabled").orElse(true),
                section.instant("not-before").orElse(null),
                section.instant("expires").orElse(null),
                operations(section)));
    }

    private static Set<KeyOperation> operations(Section section) {
        return section.has("operations")
                ? Set.copyOf(section.words("operations", Vocabulary.OPERATIONS))
                : KeyOperation.all();
    }
}
