package org.ekmsim.world.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The worlds of the fixtures, by file name without ending. */
final class ShippedWorlds {

    static final List<String> NAMES = List.of(
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

    private ShippedWorlds() {}

    static WorldDefinition read(String name) {
        return WorldFile.read(name + ".yaml", resource("worlds/" + name + ".yaml"));
    }

    static String resource(String path) {
        String full = "/org/ekmsim/fixtures/" + path;
        try (InputStream stream = ShippedWorlds.class.getResourceAsStream(full)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no resource " + full + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
