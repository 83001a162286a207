package org.ekmsim.world.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem is told at its place. The rows change one line of a good world. */
class WorldFileProblemsTest {

    private static final String GOOD = """
            version: 1
            hosts:
              - name: SQLVM01
                platform: azure-vm-windows
                identities: [ { name: contoso-mi } ]
                instances:
                  - name: MSSQLSERVER
                    service-account: CONTOSO\\svc
                    logins: [ { name: sa, roles: [sysadmin] } ]
            entra:
              applications:
                - { name: sql-ekm, client-id: d956f6b9-0000-4000-8000-000000000001 }
            vaults:
              - name: Vault1
                grants: [ { to: sql-ekm, role: Key Vault Crypto User } ]
                keys: [ { name: Key1 } ]
            faults: [ { kind: hang } ]
            clock: { mode: auto }
            """;

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("changes")
    void tellsWhatIsWrongAndWhere(String line, String change, int lineNumber, int column, String message) {
        assertThat(GOOD).contains(line);

        List<Problem> problems = problems(GOOD.replace(line, change));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).line()).isEqualTo(lineNumber);
        assertThat(problems.get(0).column()).isEqualTo(column);
        assertThat(problems.get(0).message()).contains(message);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("service-account:", "service-acount:", 8, 9, "Did you mean 'service-account'?"),
                change("service-account:", "colour:", 8, 9, "Unknown key 'colour' in this instance"),
                change("service-account: CONTOSO\\svc", "service-account: 42", 8, 26, "put it in quotes"),
                change("service-account: CONTOSO\\svc", "service-account:", 8, 25, "found nothing"),
                change("service-account: CONTOSO\\svc", "service-account: [a]", 8, 26, "found a list"),
                change("service-account: CONTOSO\\svc", "ekm-enabled: ja", 8, 22, "Expected true or false"),
                change("service-account: CONTOSO\\svc", "flavour: sql2022-cu71", 8, 18, "Did you mean 'sql2022-cu17'?"),
                change(
                        "service-account: CONTOSO\\svc",
                        "trace-flags: [x]",
                        8,
                        23,
                        "Expected a whole number, 1 or more"),
                change(
                        "service-account: CONTOSO\\svc",
                        "databases: [A, a]",
                        8,
                        20,
                        "Another database 'A' is already there"),
                change("service-account: CONTOSO\\svc", "name: OTHER", 8, 9, "The key 'name' stands here twice"),
                change("azure-vm-windows", "azure-vm-window", 4, 15, "Did you mean 'azure-vm-windows'?"),
                change("    platform: azure-vm-windows\n", "", 3, 5, "The key 'platform' is missing in this host"),
                change(
                        "contoso-mi } ]",
                        "mi } ]\n    primary-identity: no",
                        6,
                        23,
                        "no managed identity of this host 'no'"),
                change(
                        "{ name: contoso-mi }",
                        "{ name: sql-ekm }",
                        12,
                        15,
                        "Another application or managed identity 'sql-ekm' is already there"),
                change("[ { name: sa, roles: [sysadmin] } ]", "[]", 9, 17, "An instance has one login at least"),
                change("[sysadmin]", "[sysadmins]", 9, 39, "Did you mean 'sysadmin'?"),
                change("roles: [sysadmin]", "roles: sysadmin", 9, 38, "Expected a list, found a text"),
                change("{ name: sa, roles", "{ name: D\\u, password: p, roles", 9, 42, "no password of its own"),
                change("d956f6b9-0000-", "d956f6b9-", 12, 35, "is no client id"),
                change("to: sql-ekm", "to: sql-emk", 15, 21, "Did you mean 'sql-ekm'?"),
                change(
                        "Key Vault Crypto User",
                        "Key Vault Cripto User",
                        15,
                        36,
                        "Did you mean 'Key Vault Crypto User'?"),
                change("Key Vault Crypto User", "Managed HSM Crypto User", 15, 36, "is not for this kind of vault"),
                change("name: Vault1", "name: Vault1.vault.azure.net", 14, 11, "is no name of a vault"),
                change(
                        "{ name: Key1 }",
                        "{ name: Key1 }, { name: key1 }",
                        16,
                        37,
                        "Another key 'Key1' is already there"),
                change("{ name: Key1 }", "{ name: Key_1 }", 16, 21, "is no name of a key"),
                change("{ name: Key1 }", "{ name: Key1, size: 1024 }", 16, 33, "expected one of [2048, 3072, 4096]"),
                change("{ name: Key1 }", "{ name: Key1, versions: [] }", 16, 37, "A key has one version at least"),
                change("{ name: Key1 }", "{ name: Key1, versions: [ { id: ab } ] }", 16, 45, "32 hexadecimal digits"),
                change("name: Vault1", "name: V1", 14, 11, "expected 3 to 24 letters"),
                change("name: Vault1", "name: Vault1\n    retention-days: 5", 15, 21, "7 to 90 days, not 5"),
                change("name: Vault1", "name: Vault1\n    propagation: 1 month", 15, 18, "months or years"),
                change("name: Vault1", "name: Vault1\n    propagation: soon", 15, 18, "is not a span of time"),
                change(
                        "name: Vault1",
                        "name: Vault1\n    firewall: { private-endpoints: [SQLVM02] }",
                        15,
                        36,
                        "Did you mean 'SQLVM01'?"),
                change("{ name: Key1 }", "{ name: Key1, rotation: {} }", 16, 37, "either 'after-creation' or"),
                change(
                        "{ name: Key1 }",
                        "{ name: Key1, rotation: { after-creation: 3 days } }",
                        16,
                        55,
                        "A rotation time is 7 days at least"),
                change(
                        "{ name: Key1 }",
                        "{ name: Key1, rotation: { after-creation: 9 hours } }",
                        16,
                        55,
                        "days, weeks, months and years"),
                change(
                        "-000000000001 }",
                        "-000000000001, secrets: [ { value: s, expires: 2030-01-01 } ] }",
                        12,
                        105,
                        "24 months at most"),
                change("service-account: CONTOSO\\svc", "linux-gate: cu14", 8, 21, "This host runs Windows"),
                change(
                        "service-account: CONTOSO\\svc",
                        "flavour: azure-sql-database",
                        8,
                        18,
                        "The platform azure-sql has the flavours azure-sql-database and azure-sql-managed-instance"),
                change("kind: hang", "kind: hnag", 17, 19, "Did you mean 'hang'?"),
                change("kind: hang", "kind: fail", 17, 11, "The key 'code' is missing in this fault"),
                change("kind: hang", "kind: hang, code: 5", 17, 31, "belongs to faults of kind fail only"),
                change("kind: hang", "kind: latency, duration: 1 month", 17, 38, "months or years"),
                change("kind: hang", "kind: hang, key: Key2", 17, 30, "Did you mean 'Key1'?"),
                change("kind: hang", "kind: hang, entry-point: Encrypt", 17, 38, "is not a known entry point"),
                change("mode: auto", "start: 2026-13-01", 18, 17, "is no point in time"),
                change("version: 1", "version: 2", 1, 10, "Version 2 of world files is not known"),
                change("version: 1", "version: 1\nhost: X", 2, 7, "cannot stand beside 'hosts'"));
    }

    private static Arguments change(String line, String change, int lineNumber, int column, String message) {
        return Arguments.of(line, change, lineNumber, column, message);
    }

    @Test
    void onlyAManagedHsmWaitsForItsActivationAndHasNothingBefore() {
        List<Problem> problems = problems(GOOD.replace("name: Vault1", "name: Vault1\n    activated: false"));

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "Only a managed HSM needs activation: leave this key out.",
                        "A managed HSM that is not activated has no grants yet.",
                        "A managed HSM that is not activated has no keys yet.");
    }

    @Test
    void aManagedHsmHasKeysInHardwareOnly() {
        List<Problem> problems = problems(GOOD.replace("name: Vault1", "name: Vault1\n    kind: managed-hsm")
                .replace("Key Vault Crypto User", "Managed HSM Crypto User")
                .replace("{ name: Key1 }", "{ name: Key1, type: RSA }"));

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("A managed HSM has no keys of type RSA: expected RSA-HSM, EC-HSM or oct-HSM.");
    }

    @Test
    void collectsAllProblemsInOrder() {
        List<Problem> problems =
                problems(GOOD.replace("mode: auto", "mode: fast").replace("platform: azure", "platfrom: azure"));

        assertThat(problems).extracting(Problem::line).containsExactly(3, 4, 18);
        assertThat(problems.get(2))
                .hasToString("world.yaml:18:16: 'fast' is not a known clock mode: expected one of "
                        + "auto, stepped, real.");
    }

    @Test
    void neverRepeatsWhatMayBeASecret() {
        List<Problem> problems = problems(GOOD.replace(
                "-000000000001 }", "-000000000001, secrets: [ { value: [hush-hush], expires: hush-hush-too } ] }"));

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0).message()).isEqualTo("Expected a text, found a list.");
    }

    @Test
    void tellsWhereTheYamlIsBroken() {
        List<Problem> problems = problems("version: 1\nhosts: [ {\n");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).line()).isEqualTo(3);
        assertThat(problems.get(0).message()).startsWith("Not valid YAML: ");
    }

    @Test
    void bottomlessNestingIsAProblem() {
        assertThat(problems("[".repeat(200_000)))
                .extracting(Problem::message)
                .containsExactly("Not valid YAML: lists and mappings are nested too deeply.");
    }

    @Test
    void anEmptyFileIsAProblem() {
        assertThat(problems("")).containsExactly(new Problem("world.yaml", 1, 1, "The world file is empty."));
    }

    @Test
    void aWorldWithoutHostsIsAProblem() {
        assertThat(problems("version: 1\n").get(0).message()).startsWith("A world has a host");
    }

    @Property(tries = 300)
    void anyTextIsReadOrRefused(@ForAll String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    private static List<Problem> problems(String text) {
        return catchThrowableOfType(WorldFileException.class, () -> WorldFile.read("world.yaml", text))
                .problems();
    }
}
