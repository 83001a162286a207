package org.ekmsim.surroundings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final Instant NOW = FakeSurroundings.START;
    private static final String AUDIENCE = "https://vault.azure.net";
    private static final ClientId CLIENT = new ClientId("D956F6B9-0000-4000-8000-000000000001");
    private static final Secret OLD = Secret.of("old secret");
    private static final Secret NEW = Secret.of("new secret");

    private final Application application =
            Application.named("sql-ekm", CLIENT).withSecret(new ClientSecret(OLD, NOW.plus(Duration.ofDays(1))));

    @Test
    void aClientIdIsTheSameWithAndWithoutHyphens() {
        assertThat(CLIENT).isEqualTo(new ClientId("d956f6b9000040008000000000000001"));
        assertThatThrownBy(() -> new ClientId("d956")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severalSecretsAreGoodUntilEachExpires() {
        Directory directory = Directory.empty()
                .withApplication(application.withSecret(new ClientSecret(NEW, NOW.plus(Duration.ofDays(2)))));

        assertThat(directory.signIn(CLIENT, OLD, AUDIENCE, NOW)).isPresent();
        assertThat(directory.signIn(CLIENT, NEW, AUDIENCE, NOW)).isPresent();
        assertThat(directory.signIn(CLIENT, OLD, AUDIENCE, NOW.plus(Duration.ofDays(1))))
                .isEmpty();
        assertThat(directory.signIn(CLIENT, NEW, AUDIENCE, NOW.plus(Duration.ofDays(1))))
                .isPresent();
    }

    @Test
    void aTokenIsGoodForOneHour() {
        Directory directory = Directory.empty().withApplication(application);

        assertThat(directory.signIn(CLIENT, OLD, AUDIENCE, NOW))
                .contains(new AccessToken("sql-ekm", AUDIENCE, NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void unknownClientsWrongSecretsAndRemovedSecretsAreRefused() {
        Directory directory = Directory.empty().withApplication(application);

        assertThat(directory.signIn(new ClientId("0".repeat(32)), OLD, AUDIENCE, NOW))
                .isEmpty();
        assertThat(directory.signIn(CLIENT, NEW, AUDIENCE, NOW)).isEmpty();
        assertThat(directory.withApplication(application.withoutSecret(OLD)).signIn(CLIENT, OLD, AUDIENCE, NOW))
                .isEmpty();
        assertThat(directory.withoutApplication("sql-ekm").signIn(CLIENT, OLD, AUDIENCE, NOW))
                .isEmpty();
    }

    @Test
    void anIdentityAssignedToAMachineIsKnownUntilRemoved() {
        ManagedIdentity identity = new ManagedIdentity("contoso-mi", ManagedIdentity.Kind.SYSTEM_ASSIGNED);
        Directory directory = SurroundingsState.empty()
                .withHost(Host.named("SQLVM01", Platform.AZURE_VM_WINDOWS).withIdentity(identity))
                .directory();

        assertThat(directory.signIn(identity, AUDIENCE, NOW))
                .map(AccessToken::principal)
                .contains("contoso-mi");
        assertThat(directory.withoutManagedIdentity("contoso-mi").signIn(identity, AUDIENCE, NOW))
                .isEmpty();
    }

    @Test
    void aClientSecretLasts24MonthsAtMost() {
        Instant latest = Instant.parse("2028-11-01T09:00:00Z");

        assertThat(ClientSecret.issued(NEW, NOW, latest).expires()).isEqualTo(latest);
        assertThatThrownBy(() -> ClientSecret.issued(NEW, NOW, latest.plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A client secret lasts 24 months at most: expected an expiry up to 2028-11-01T09:00:00Z.");
    }

    @Test
    void aTokenNamesTheTenantOfItsApplication() {
        Application stranger = new Application("guest", CLIENT, "fabrikam.example", application.secrets());

        assertThat(Directory.empty().withApplication(stranger).signIn(CLIENT, OLD, AUDIENCE, NOW))
                .hasValueSatisfying(token -> assertThat(token.tenant()).isEqualTo("fabrikam.example"));
    }

    @Test
    void aManagedIdentitysTokenIsGoodForADay() {
        ManagedIdentity identity = new ManagedIdentity("contoso-mi", ManagedIdentity.Kind.USER_ASSIGNED);

        assertThat(Directory.empty().withManagedIdentity(identity).signIn(identity, AUDIENCE, NOW))
                .contains(new AccessToken("contoso-mi", AUDIENCE, NOW.plus(Duration.ofHours(24))));
    }

    @Test
    void peopleApplicationsAndIdentitiesAdministerVaultsAndStrangersDoNot() {
        Directory directory = Directory.empty()
                .withApplication(application)
                .withManagedIdentity(new ManagedIdentity("contoso-mi", ManagedIdentity.Kind.USER_ASSIGNED))
                .withUser(DirectoryUser.named("olivia"));

        assertThat(directory.principals()).containsExactly("contoso-mi", "olivia", "sql-ekm");
        assertThat(directory.principals()).allSatisfy(name -> assertThat(directory.administrator(name, AUDIENCE, NOW))
                .map(AccessToken::principal)
                .contains(name));
        assertThat(directory.administrator("nobody", AUDIENCE, NOW)).isEmpty();
    }

    @Test
    void aMachineHasOneSystemAssignedIdentityAndLosesItsPrimaryWithIt() {
        Host host = Host.named("SQLVM01", Platform.AZURE_VM_WINDOWS)
                .withIdentity(new ManagedIdentity("own", ManagedIdentity.Kind.SYSTEM_ASSIGNED))
                .withIdentity(new ManagedIdentity("shared", ManagedIdentity.Kind.USER_ASSIGNED))
                .withPrimaryIdentity("own");

        assertThatThrownBy(() -> host.withIdentity(new ManagedIdentity("second", ManagedIdentity.Kind.SYSTEM_ASSIGNED)))
                .hasMessage("The host SQLVM01 has a system-assigned identity already: own.");
        assertThat(host.withoutIdentity("shared").primaryIdentity()).isEqualTo("own");
        assertThat(host.withoutIdentity("own").primary()).isEmpty();
        assertThat(host.withoutIdentity("own").identities()).containsOnlyKeys("shared");
    }

    @Test
    void aPrimaryIdentityMustBeAssigned() {
        Host host = Host.named("SQLVM01", Platform.AZURE_VM_WINDOWS);

        assertThatThrownBy(() -> host.withPrimaryIdentity("contoso-mi"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The identity contoso-mi is not assigned to the host SQLVM01.");
    }

    @Test
    void secretsCompareByContentAndNeverPrint() {
        assertThat(Secret.of("abc")).isEqualTo(Secret.of("abc")).hasSameHashCodeAs(Secret.of("abc"));
        assertThat(Secret.of("abc")).isNotEqualTo(Secret.of("abd"));
        assertThat(application.toString()).contains("********").doesNotContain("old secret");
        assertThat(OLD.reveal()).isEqualTo("old secret");
    }
}
