package org.ekmsim.world.file;

import java.util.ArrayList;
import java.util.List;

/** The mappings a world file is made of: which keys each may have and which it must have. The JSON schema says the same. */
enum Shape {
    WORLD(
            "world",
            List.of("version"),
            List.of(
                    "description",
                    "hosts",
                    "host",
                    "platform",
                    "identities",
                    "primary-identity",
                    "ekm-registry-key",
                    "files",
                    "setup",
                    "instance",
                    "instances",
                    "entra",
                    "vaults",
                    "security-modules",
                    "network",
                    "faults",
                    "clock",
                    "hsm")),
    HOST(
            "host",
            List.of("name", "platform", "instances"),
            List.of("identities", "primary-identity", "ekm-registry-key", "files", "setup")),
    SETUP(
            "setup",
            List.of(),
            List.of("administrators", "visual-cpp-runtimes", "proxy-required", "proxies", "event-source")),
    PROXY("proxy", List.of("account", "host"), List.of()),
    IDENTITY("identity", List.of("name"), List.of("kind", "graph")),
    FILE("file", List.of("path", "provider", "version"), List.of("signed", "settings")),
    INSTANCE(
            "instance",
            List.of("logins"),
            List.of(
                    "name",
                    "flavour",
                    "linux-gate",
                    "edition",
                    "service-account",
                    "databases",
                    "trace-flags",
                    "ekm-enabled",
                    "entra-admin",
                    "entra-only")),
    LOGIN("login", List.of("name"), List.of("roles", "password")),
    ENTRA("entra", List.of(), List.of("applications", "users", "groups")),
    USER("user", List.of("name"), List.of("object-id", "guest", "security-groups")),
    GROUP("group", List.of("name"), List.of("display-name", "object-id", "members")),
    APPLICATION("application", List.of("name", "client-id"), List.of("tenant", "secrets")),
    SECRET("secret", List.of("value", "expires"), List.of()),
    VAULT(
            "vault",
            List.of("name"),
            List.of(
                    "cloud",
                    "kind",
                    "geography",
                    "subscription",
                    "tenant",
                    "access",
                    "grants",
                    "policies",
                    "propagation",
                    "keys",
                    "firewall",
                    "availability",
                    "request-limit",
                    "purge-protection",
                    "retention-days",
                    "activated",
                    "deleted")),
    GRANT("grant", List.of("to", "role"), List.of()),
    POLICY("policy", List.of("to", "permissions"), List.of()),
    FIREWALL("firewall", List.of(), List.of("trusted-services", "allowed-hosts", "private-endpoints")),
    KEY("key", List.of("name"), List.of("type", "size", "generate", "deleted", "rotation", "versions")),
    ROTATION("rotation", List.of(), List.of("after-creation", "before-expiry", "expires-after")),
    KEY_VERSION("key-version", List.of(), List.of("id", "enabled", "not-before", "expires", "operations")),
    MODULE(
            "security-module",
            List.of("label"),
            List.of("users", "pin-tries", "session-limit", "condition", "latency", "start-up")),
    MODULE_USER("security-module-user", List.of("name", "pin"), List.of("keys")),
    MODULE_KEY("security-module-key", List.of("name", "algorithm"), List.of()),
    NETWORK("network", List.of(), List.of("unresolvable", "blocked")),
    FAULT("fault", List.of("kind"), List.of("entry-point", "key", "provider", "times", "duration", "code")),
    CLOCK("clock", List.of(), List.of("start", "mode", "tde-scan"));

    private final String definition;
    private final List<String> required;
    private final List<String> optional;

    Shape(String definition, List<String> required, List<String> optional) {
        this.definition = definition;
        this.required = required;
        this.optional = optional;
    }

    /** Its name among the definitions of the JSON schema, and in messages. */
    String definition() {
        return definition;
    }

    List<String> required() {
        return required;
    }

    /** Every key it may have, the required ones first. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(required);
        keys.addAll(optional);
        return keys;
    }
}
