package org.ekmsim.world.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ekmsim.surroundings.EkmRegistryKey;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.GraphPermission;
import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.Network.Reachability;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.surroundings.VisualCppRuntime;
import org.ekmsim.vault.AccessModel;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.KeyOperation;
import org.ekmsim.vault.KeyPermission;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.Role;
import org.ekmsim.vault.RotationPolicy;
import org.ekmsim.vault.RotationPolicy.Trigger;
import org.ekmsim.world.wording.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DirectiveParserTest {

    private static final KeyReference KEY = new KeyReference("V", "K", null);
    private static final String VERSION = "1a4d3b9b393c4678831ccc60def75379";

    @ParameterizedTest(name = "{0}")
    @MethodSource("directives")
    void reads(String text, Directive expected) {
        assertThat(DirectiveParser.parse(text)).isEqualTo(expected);
    }

    static Stream<Arguments> directives() {
        return Stream.of(
                Arguments.of("vault disable V/K", new VaultDirective.EnableKeyVersion(KEY, false)),
                Arguments.of(
                        "vault enable V/K/" + VERSION,
                        new VaultDirective.EnableKeyVersion(new KeyReference("V", "K", VERSION), true)),
                Arguments.of("vault rotate V/K", new VaultDirective.RotateKey(KEY, null)),
                Arguments.of("vault create V/K", new VaultKeyDirective.CreateKey(KEY, null, 2048)),
                Arguments.of("vault create V/K RSA 3072", new VaultKeyDirective.CreateKey(KEY, KeyType.RSA, 3072)),
                Arguments.of(
                        "vault create V/K RSA-HSM by olivia",
                        new VaultDirective.InNameOf(
                                "olivia",
                                new VaultKeyDirective.CreateKey(KEY, KeyType.RSA_HSM, 2048),
                                "K",
                                KeyPermission.CREATE)),
                Arguments.of(
                        "vault purge V/K by olivia",
                        new VaultDirective.InNameOf(
                                "olivia",
                                new VaultDirective.ChangeKey(KEY, VaultDirective.KeyChange.PURGE),
                                "K",
                                KeyPermission.PURGE)),
                Arguments.of("vault backup V/K", new VaultKeyDirective.BackupKey(KEY, "K")),
                Arguments.of("vault backup V/K as safe", new VaultKeyDirective.BackupKey(KEY, "safe")),
                Arguments.of("vault restore safe to V", new VaultDirective.RestoreKey("V", "safe")),
                Arguments.of("vault validity V/K", new VaultKeyDirective.SetValidity(KEY, null, null)),
                Arguments.of(
                        "vault validity V/K from 2026-01-01 until 2027-01-01",
                        new VaultKeyDirective.SetValidity(
                                KEY, Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"))),
                Arguments.of(
                        "vault operations V/K wrapKey unwrapKey",
                        new VaultKeyDirective.SetOperations(
                                KEY, Set.of(KeyOperation.WRAP_KEY, KeyOperation.UNWRAP_KEY))),
                Arguments.of(
                        "vault rotation V/K after 18 months expires-after 24 months",
                        new VaultKeyDirective.SetRotation(
                                KEY,
                                new RotationPolicy(Trigger.AFTER_CREATION, Period.ofMonths(18), Period.ofMonths(24)))),
                Arguments.of(
                        "vault rotation V/K before 30 days",
                        new VaultKeyDirective.SetRotation(
                                KEY, new RotationPolicy(Trigger.BEFORE_EXPIRY, Period.ofDays(30), null))),
                Arguments.of("vault rotation V/K none", new VaultKeyDirective.SetRotation(KEY, null)),
                Arguments.of(
                        "vault access V access-policy",
                        new VaultSettingDirective.SetAccessModel("V", AccessModel.ACCESS_POLICY)),
                Arguments.of(
                        "vault propagation V 5 minutes",
                        new VaultSettingDirective.SetPropagation("V", Duration.ofMinutes(5))),
                Arguments.of(
                        "vault firewall V on",
                        new VaultSettingDirective.SetFirewall("V", VaultSettingDirective.FirewallChange.ON, null)),
                Arguments.of(
                        "vault firewall V allow H",
                        new VaultSettingDirective.SetFirewall("V", VaultSettingDirective.FirewallChange.ALLOW, "H")),
                Arguments.of(
                        "vault outage V on", new VaultSettingDirective.SetAvailability("V", Availability.UNAVAILABLE)),
                Arguments.of(
                        "vault throttle V off", new VaultSettingDirective.SetAvailability("V", Availability.AVAILABLE)),
                Arguments.of("vault limit V 5", new VaultSettingDirective.LimitRequests("V", 5)),
                Arguments.of("vault limit V none", new VaultSettingDirective.LimitRequests("V", null)),
                Arguments.of("vault rename V W", new VaultSettingDirective.RenameVault("V", "W")),
                Arguments.of("vault purge V", new VaultSettingDirective.PurgeVault("V")),
                Arguments.of("vault protect V", new VaultSettingDirective.ProtectFromPurge("V")),
                Arguments.of("vault activate V", new VaultSettingDirective.ActivateHsm("V")),
                Arguments.of(
                        "identity assign mi system-assigned",
                        new IdentityDirective.Assign(new ManagedIdentity("mi", ManagedIdentity.Kind.SYSTEM_ASSIGNED))),
                Arguments.of(
                        "identity assign mi",
                        new IdentityDirective.Assign(new ManagedIdentity("mi", ManagedIdentity.Kind.USER_ASSIGNED))),
                Arguments.of("identity remove mi", new IdentityDirective.Remove("mi")),
                Arguments.of("vault rotate V/K as " + VERSION, new VaultDirective.RotateKey(KEY, VERSION)),
                Arguments.of("vault delete V/K", new VaultDirective.ChangeKey(KEY, VaultDirective.KeyChange.DELETE)),
                Arguments.of("vault recover V/K", new VaultDirective.ChangeKey(KEY, VaultDirective.KeyChange.RECOVER)),
                Arguments.of("vault purge V/K", new VaultDirective.ChangeKey(KEY, VaultDirective.KeyChange.PURGE)),
                Arguments.of("vault delete V", new VaultDirective.DeleteVault("V", true)),
                Arguments.of("vault recover V", new VaultDirective.DeleteVault("V", false)),
                Arguments.of(
                        "vault grant V sql-ekm Key Vault Crypto User",
                        new VaultDirective.GrantRole("V", "sql-ekm", Role.KEY_VAULT_CRYPTO_USER)),
                Arguments.of(
                        "vault revoke V 'my app' 'Key Vault Reader'",
                        new VaultDirective.RevokeRole("V", "my app", Role.KEY_VAULT_READER)),
                Arguments.of(
                        "vault policy V sql-ekm get unwrapKey",
                        new VaultDirective.SetPolicy(
                                "V", "sql-ekm", Set.of(KeyPermission.GET, KeyPermission.UNWRAP_KEY))),
                Arguments.of("vault policy V sql-ekm none", new VaultDirective.SetPolicy("V", "sql-ekm", Set.of())),
                Arguments.of("vault show V", new VaultDirective.ShowVault("V")),
                Arguments.of("registry show", new RegistryDirective.ShowRegistry()),
                Arguments.of("registry delete", new RegistryDirective.SetRegistryKey(EkmRegistryKey.MISSING)),
                Arguments.of("registry create", new RegistryDirective.SetRegistryKey(EkmRegistryKey.PRESENT)),
                Arguments.of(
                        "registry create read-only", new RegistryDirective.SetRegistryKey(EkmRegistryKey.READ_ONLY)),
                Arguments.of("identity graph mi none", new IdentityDirective.SetGraph("mi", List.of())),
                Arguments.of(
                        "identity graph mi User.Read.All 'Directory Readers'",
                        new IdentityDirective.SetGraph(
                                "mi", List.of(GraphPermission.USER_READ_ALL, GraphPermission.DIRECTORY_READERS))),
                Arguments.of("identity primary mi", new IdentityDirective.SelectPrimary("mi")),
                Arguments.of("identity primary none", new IdentityDirective.SelectPrimary(null)),
                Arguments.of("secret remove app", new SecretDirective.RemoveSecret("app", null)),
                Arguments.of("secret expire app yrA", new SecretDirective.ExpireSecret("app", "yrA")),
                Arguments.of(
                        "secret add app 'it''s' expires 2028-01-01",
                        new SecretDirective.AddSecret("app", Secret.of("it's"), Instant.parse("2028-01-01T00:00:00Z"))),
                Arguments.of("network block h", new NetworkDirective.SetReachability("h", Reachability.BLOCKED)),
                Arguments.of("network lose h", new NetworkDirective.SetReachability("h", Reachability.NOT_RESOLVED)),
                Arguments.of("network restore h", new NetworkDirective.SetReachability("h", Reachability.REACHABLE)),
                Arguments.of("fault add hang", new FaultDirective.AddFault(Fault.hang(null))),
                Arguments.of(
                        "fault add latency SqlCryptDecrypt for 2 minutes times 3",
                        new FaultDirective.AddFault(Fault.latency("SqlCryptDecrypt", Duration.ofMinutes(2))
                                .times(3))),
                Arguments.of(
                        "fault add fail key K code 5",
                        new FaultDirective.AddFault(Fault.fail(null, 5).forKey("K"))),
                Arguments.of("fault remove", new FaultDirective.RemoveFaults(null)),
                Arguments.of("fault remove SqlCryptEncrypt", new FaultDirective.RemoveFaults("SqlCryptEncrypt")),
                Arguments.of(
                        "advance 18 months",
                        new ClockDirective.Advance(new TimeSpan(Period.ofMonths(18), Duration.ZERO))),
                Arguments.of("clock show", new ClockDirective.ShowClock()),
                Arguments.of(
                        "clock set 2027-01-01T00:00:00Z",
                        new ClockDirective.SetClock(Instant.parse("2027-01-01T00:00:00Z"))),
                Arguments.of("restart", new InstanceDirective.Restart(null)),
                Arguments.of("restart PAYROLL", new InstanceDirective.Restart("PAYROLL")),
                Arguments.of("service stop", new InstanceDirective.StopService(null)),
                Arguments.of("service start PAYROLL", new InstanceDirective.StartService("PAYROLL")),
                Arguments.of(
                        "service account CONTOSO\\sqlsvc PAYROLL",
                        new InstanceDirective.ChangeServiceAccount("CONTOSO\\sqlsvc", "PAYROLL")),
                Arguments.of(
                        "library install 'C:\\EKM 2\\a.dll' akv 1.0.4.0 unsigned",
                        new MachineDirective.InstallLibrary(
                                new InstalledLibrary("C:\\EKM 2\\a.dll", "akv", "1.0.4.0", false))),
                Arguments.of("library remove C:\\a.dll", new MachineDirective.RemoveLibrary("C:\\a.dll")),
                Arguments.of("library show", new MachineDirective.ShowLibraries()),
                Arguments.of("runtime remove 2015", new MachineDirective.SetRuntime(VisualCppRuntime.OF_2015, false)),
                Arguments.of("runtime install 2013", new MachineDirective.SetRuntime(VisualCppRuntime.OF_2013, true)),
                Arguments.of("proxy set a p.contoso.com", new MachineDirective.SetProxy("a", "p.contoso.com")),
                Arguments.of("proxy clear a", new MachineDirective.SetProxy("a", null)),
                Arguments.of("proxy required", new MachineDirective.RequireProxy(true)),
                Arguments.of("proxy optional", new MachineDirective.RequireProxy(false)),
                Arguments.of("administrators add a", new MachineDirective.SetAdministrator("a", true)),
                Arguments.of("administrators remove a", new MachineDirective.SetAdministrator("a", false)),
                Arguments.of("connector-service stop", new MachineDirective.RunConnectorService(false)),
                Arguments.of("eventlog show", new MachineDirective.ShowEventLog()),
                Arguments.of("eventlog register", new MachineDirective.RegisterEventSource(true)),
                Arguments.of("eventlog unregister", new MachineDirective.RegisterEventSource(false)),
                Arguments.of("eventlog level 2", new MachineDirective.SetLogLevel(2)),
                Arguments.of("eventlog level default", new MachineDirective.SetLogLevel(null)),
                Arguments.of("errorlog show", new InstanceDirective.ShowErrorLog()),
                Arguments.of("disk find Contoso", new InstanceDirective.FindOnDisk("Contoso", null)),
                Arguments.of(
                        "  disk  find \"Contoso Ltd\"  in TestTDE ",
                        new InstanceDirective.FindOnDisk("Contoso Ltd", "TestTDE")));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "valt disable V/K| 'valt' is not a known directive: expected one of vault, registry,",
                "valt disable V/K| Did you mean 'vault'?",
                "vault disabel V/K| Did you mean 'disable'?",
                "vault disable| expected VAULT/KEY or VAULT/KEY/VERSION",
                "vault disable V| expected VAULT/KEY or VAULT/KEY/VERSION",
                "vault disable V/| expected VAULT/KEY or VAULT/KEY/VERSION",
                "vault disable V/K now| ends before 'now'",
                "vault rotate V/K/1| without a version",
                "vault rotate V/K as 12| 32 hexadecimal digits",
                "vault grant V app Key Vault Crypto Usr| Did you mean 'Key Vault Crypto User'?",
                "vault policy V app wrapkey| Did you mean 'wrapKey'?",
                "vault policy V app| expected one of get, list",
                "registry shwo| Did you mean 'show'?",
                "identity secondary x| expected one of assign, remove, graph, primary",
                "vault rotation V/K after 3 days| A rotation time is 7 days at least",
                "vault rotation V/K after 9 hours| counts in days, weeks, months and years",
                "vault restore safe V| expected 'to' and a vault",
                "vault delete V by olivia| cannot be done 'by' somebody",
                "vault create V/K RSA_HSM| Did you mean 'RSA-HSM'?",
                "vault limit V 0| expected 1 or more",
                "vault firewall V trusted-service on| Did you mean 'trusted-services'?",
                "secret add app 'x'| expected 'expires' and a date",
                "secret add app 'x' expires soon| 'soon' is no point in time",
                "fault add hung| Did you mean 'hang'?",
                "fault add fail| expected 'code' and a number",
                "fault add latency| expected 'for' and a span",
                "fault add hang SqlCryptEncript| Did you mean 'SqlCryptEncrypt'?",
                "fault add hang times 0| expected 1 or more",
                "fault add latency for 1 month| months or years",
                "advance| expected a span of time",
                "advance 5 minuts| Did you mean 'minute'?",
                "clock set| expected an instant",
                "errorlog| expected one of show",
                "disk find 'Contoso| has no end",
                "restart A B| ends before 'B'"
            })
    void refuses(String text, String message) {
        assertThatThrownBy(() -> DirectiveParser.parse(text))
                .isInstanceOf(DirectiveException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> DirectiveParser.parse(" "))
                .isInstanceOf(DirectiveException.class)
                .hasMessageContaining("expected one of vault, registry");
    }

    @ParameterizedTest
    @CsvSource({"secret add app hush expired 2028-01-01", "secret remove app not hush", "secret add app 'hush hush"})
    void neverRepeatsASecret(String text) {
        assertThatThrownBy(() -> DirectiveParser.parse(text)).message().doesNotContain("hush");
    }

    @ParameterizedTest
    @CsvSource({"secret remove app hush", "secret expire app hush", "secret add app hush expires 2028-01-01"})
    void keepsSecretsOutOfText(String text) {
        assertThat(DirectiveParser.parse(text).toString()).doesNotContain("hush");
    }
}
