package org.ekmsim.world.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.ekmsim.surroundings.ClientSecret;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.Network.Reachability;
import org.ekmsim.surroundings.Registry;
import org.ekmsim.surroundings.RegistryRight;
import org.ekmsim.surroundings.RegistryValue;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.vault.KeyPermission;
import org.ekmsim.vault.VaultKey;
import org.ekmsim.world.script.ScriptException;
import org.ekmsim.world.script.ScriptPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldDirectivesTest {

    private static final String VAULT = "DocsSampleEKMKeyVault";
    private static final String KEY = VAULT + "/ContosoRSAKey0";
    private static final String ACCOUNT = "NT SERVICE\\MSSQLSERVER";

    private final DirectiveWorld world = DirectiveWorld.shipped("managed-identity");

    @Test
    void disablesAndEnablesTheCurrentVersion() {
        world.run("vault disable " + KEY);
        assertThat(key().current().orElseThrow().enabled()).isFalse();

        world.run("vault enable " + KEY);
        assertThat(key().current().orElseThrow().enabled()).isTrue();
    }

    @Test
    void disablesTheVersionNamed() {
        String first = key().current().orElseThrow().id();
        world.run("vault rotate " + KEY);

        world.run("vault disable " + KEY + "/" + first);

        assertThat(key().version(first).orElseThrow().enabled()).isFalse();
        assertThat(key().current().orElseThrow().enabled()).isTrue();
    }

    @Test
    void rotatesToTheVersionAskedFor() {
        String id = "1a4d3b9b393c4678831ccc60def75379";

        assertThat(world.run("vault rotate " + KEY + " as " + id)).containsExactly("New version of " + KEY + ": " + id);

        assertThat(key().versions()).hasSize(2);
        assertThat(key().current().orElseThrow().id()).isEqualTo(id);
        assertThat(key().versions().get(0).material())
                .isNotEqualTo(key().versions().get(1).material());
        assertThatThrownBy(() -> world.run("vault rotate " + KEY + " as " + id))
                .hasMessage("The key 'ContosoRSAKey0' already has a version " + id + ".");
    }

    @Test
    void deletesRecoversAndPurgesKeys() {
        world.run("vault delete " + KEY);
        assertThat(world.vault(VAULT).key("ContosoRSAKey0")).isEmpty();

        world.run("vault recover " + KEY);
        assertThat(world.vault(VAULT).key("ContosoRSAKey0")).isPresent();

        world.run("vault delete " + KEY);
        world.run("vault purge " + KEY);
        assertThatThrownBy(() -> world.run("vault recover " + KEY))
                .hasMessageContaining("has no deleted key 'ContosoRSAKey0'");
    }

    @Test
    void deletesAndRecoversVaults() {
        world.run("vault delete " + VAULT);
        assertThat(world.vault(VAULT).deleted()).isTrue();

        world.run("vault recover " + VAULT);
        assertThat(world.vault(VAULT).deleted()).isFalse();
    }

    @Test
    void givesAndTakesRoles() {
        String role = " sql-ekm Key Vault Crypto Service Encryption User";

        world.run("vault revoke " + VAULT + role);
        assertThat(permitted()).isFalse();

        world.run("vault grant " + VAULT + role);
        assertThat(permitted()).isTrue();
    }

    @Test
    void setsAccessPolicies() {
        DirectiveWorld policies = DirectiveWorld.shipped("access-policy");

        policies.run("vault policy " + VAULT + " sql-ekm get wrapKey");
        assertThat(policies.vault(VAULT).permits("sql-ekm", KeyPermission.WRAP_KEY, policies.now()))
                .isTrue();
        assertThat(policies.vault(VAULT).permits("sql-ekm", KeyPermission.UNWRAP_KEY, policies.now()))
                .isFalse();

        policies.run("vault policy " + VAULT + " sql-ekm none");
        assertThat(policies.vault(VAULT).permits("sql-ekm", KeyPermission.WRAP_KEY, policies.now()))
                .isFalse();
    }

    @Test
    void showsVaults() {
        String id = key().current().orElseThrow().id();
        world.run("vault disable " + KEY);

        assertThat(world.run("vault show " + VAULT))
                .containsExactly(
                        "docssampleekmkeyvault.vault.azure.net",
                        "    ContosoRSAKey0  RSA 2048",
                        "        " + id + "  disabled");
    }

    @Test
    void deletesAndCreatesTheRegistryKey() {
        world.run("registry delete");
        assertThat(world.run("registry show")).containsExactly(Registry.CRYPTOGRAPHIC_PROVIDER + " does not exist.");

        world.run("registry create read-only");
        assertThat(rightOfTheService()).isEqualTo(RegistryRight.READ);

        world.run("registry create");
        assertThat(rightOfTheService()).isEqualTo(RegistryRight.FULL_CONTROL);
    }

    @Test
    void showsTheRegistry() {
        String path = Registry.CRYPTOGRAPHIC_PROVIDER + "\\Azure Key Vault\\v\\0A";
        world.change(state -> state.withHost(
                "SQLVM01",
                host -> host.withRegistry(
                        registry -> registry.withValue(path, "KeyUri", new RegistryValue.Text("https://v/keys/k/1")))));

        assertThat(world.run("registry show"))
                .containsExactly(
                        Registry.CRYPTOGRAPHIC_PROVIDER,
                        "    (" + ACCOUNT + ": full control)",
                        Registry.CRYPTOGRAPHIC_PROVIDER + "\\Azure Key Vault",
                        Registry.CRYPTOGRAPHIC_PROVIDER + "\\Azure Key Vault\\v",
                        path,
                        "    KeyUri    REG_SZ    https://v/keys/k/1");
    }

    @Test
    void selectsThePrimaryIdentity() {
        world.run("identity primary none");
        assertThat(world.machine().primary()).isEmpty();

        world.run("identity primary contoso-mi");
        assertThat(world.machine().primaryIdentity()).isEqualTo("contoso-mi");
    }

    @Test
    void addsExpiresAndRemovesSecrets() {
        world.run("secret add sql-ekm 'next one' expires 2028-01-01");
        assertThatThrownBy(() -> world.run("secret expire sql-ekm")).hasMessageContaining("has 2 such secrets");

        world.run("secret expire sql-ekm next");
        world.run("secret remove sql-ekm yrA");

        assertThat(world.state().directory().applications().get("sql-ekm").secrets())
                .containsExactly(new ClientSecret(Secret.of("next one"), Instant.parse("2026-11-01T09:00:00Z")));
        world.run("secret remove sql-ekm");
        assertThatThrownBy(() -> world.run("secret remove sql-ekm")).hasMessageContaining("has no such secret");
    }

    @ParameterizedTest
    @CsvSource({"block, BLOCKED", "lose, NOT_RESOLVED", "restore, REACHABLE"})
    void changesTheNetwork(String word, Reachability reachability) {
        world.run("network block login.microsoftonline.com");

        world.run("network " + word + " login.microsoftonline.com");

        assertThat(world.state().network().reach("login.microsoftonline.com")).isEqualTo(reachability);
    }

    @Test
    void addsAndRemovesFaults() {
        world.run("fault add hang SqlCryptEncrypt");
        world.run("fault add fail SqlCryptDecrypt code 1");

        world.run("fault remove SqlCryptEncrypt");
        assertThat(world.state().faults().waiting()).containsExactly(Fault.fail("SqlCryptDecrypt", 1));

        world.run("fault remove");
        assertThat(world.state().faults().waiting()).isEmpty();
    }

    @Test
    void letsTimePass() {
        world.run("advance 18 months");
        assertThat(world.run("clock show")).containsExactly("2028-05-01T09:00:00Z");

        world.run("clock set 2028-06-01");
        assertThat(world.now()).isEqualTo("2028-06-01T00:00:00Z");
        assertThatThrownBy(() -> world.run("clock set 2028-05-01")).hasMessageContaining("cannot go back");
    }

    @Test
    void restartsTheInstance() {
        world.run("restart");
        world.run("restart PAYROLL");

        assertThat(world.restarts).containsExactly(Optional.empty(), Optional.of("PAYROLL"));
    }

    @Test
    void showsErrorLogAndDisk() {
        assertThat(world.run("errorlog show")).isEqualTo(world.errorLog());
        assertThat(world.run("disk find Contoso in TestTDE"))
                .containsExactly("'Contoso' is found in C:\\TestTDE.mdf, 2 times");
        assertThat(world.run("disk find Fabrikam in TestTDE")).containsExactly("'Fabrikam' is not found in TestTDE");
        assertThat(world.run("disk find Fabrikam")).containsExactly("'Fabrikam' is not found on the disk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vault disable DocsSampleKeyVault/ContosoRSAKey0| Did you mean 'DocsSampleEKMKeyVault'?",
                "vault disable DocsSampleEKMKeyVault/ContosoRSAKey1| Did you mean 'ContosoRSAKey0'?",
                "vault disable DocsSampleEKMKeyVault/ContosoRSAKey0/12| has no version 12",
                "vault grant DocsSampleEKMKeyVault sql-emk Key Vault Reader| Did you mean 'sql-ekm'?",
                "vault grant DocsSampleEKMKeyVault sql-ekm Managed HSM Crypto User| cannot be given on docssampleekmkeyvault",
                "identity primary contoso-m| Did you mean 'contoso-mi'?",
                "secret remove sql-emk| Did you mean 'sql-ekm'?"
            })
    void refusesWhatIsNotThere(String text, String message) {
        assertThatThrownBy(() -> world.run(text))
                .isInstanceOf(DirectiveException.class)
                .hasMessageContaining(message);
    }

    @Test
    void thereIsNoRegistryOnLinux() {
        DirectiveWorld linux = DirectiveWorld.shipped("linux");

        assertThatThrownBy(() -> linux.run("registry show")).hasMessageContaining("it has no registry");
    }

    @Test
    void aScriptLearnsWhereTheDirectiveStands() {
        assertThatThrownBy(() -> world.directives().execute("vualt show x", new ScriptPosition("a.sql", 7)))
                .isInstanceOf(ScriptException.class)
                .hasMessageStartingWith("a.sql, line 7: 'vualt' is not a known directive");
    }

    private VaultKey key() {
        return world.vault(VAULT).key("ContosoRSAKey0").orElseThrow();
    }

    private boolean permitted() {
        return world.vault(VAULT).permits("sql-ekm", KeyPermission.WRAP_KEY, world.now());
    }

    private RegistryRight rightOfTheService() {
        return world.machine().registry().rightOf(ACCOUNT, Registry.CRYPTOGRAPHIC_PROVIDER);
    }
}
