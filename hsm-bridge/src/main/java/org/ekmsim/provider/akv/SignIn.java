package org.ekmsim.provider.akv;

import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.surroundings.AccessToken;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.ClientId;
import org.ekmsim.surroundings.Directory;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.Network.Reachability;
import org.ekmsim.surroundings.Platform;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.surroundings.SurroundingsState;
import org.ekmsim.vault.Cloud;
import org.ekmsim.vault.VaultKind;

/** How a session gets access tokens, as a credential says. */
sealed interface SignIn {

    /** Host name of the vault the credential is for. */
    String vaultHost();

    /** Gets a token for the vault. */
    AccessToken token(ProviderHost host, Outbound outbound, Cancellation cancellation, String audience)
            throws ConnectorException;

    /**
     * Reads a credential. Generations that know the public cloud only take the whole IDENTITY for the name of a vault
     * there (inferred). ("Set up SQL Server TDE Extensible Key Management by using Azure Key Vault", step 5, and
     * "Managed Identity Support for Extensible Key Management with Azure Key Vault").
     */
    static SignIn read(ProviderCredential credential, ConnectorVersion version) throws ConnectorException {
        String identity = credential.managedIdentity();
        if (identity != null && version.can(Ability.MANAGED_IDENTITY)) {
            return new ByManagedIdentity(
                    credential.credentialName(), identity, version.can(Ability.MANAGED_IDENTITY_THROUGH_ARC));
        }
        Secret secret = credential.secret();
        if (secret == null || secret.length() < BySecret.CLIENT_ID_DIGITS) {
            throw new ConnectorException(ConnectorError.PASSWORD_TOO_SHORT);
        }
        String vault = credential.identity();
        boolean wholeName = vault.contains(".") && version.can(Ability.PRIVATE_CLOUDS);
        String host = wholeName ? vault : vault + Cloud.PUBLIC.hostSuffix(VaultKind.KEY_VAULT);
        return new BySecret(host, secret);
    }

    /** By an application's client id and secret: 32 digits without hyphens, followed by the secret. */
    record BySecret(String vaultHost, Secret clientIdAndSecret) implements SignIn {

        private static final int CLIENT_ID_DIGITS = 32;

        @Override
        public AccessToken token(ProviderHost host, Outbound outbound, Cancellation cancellation, String audience)
                throws ConnectorException {
            SurroundingsState now = host.surroundings().state();
            Cloud cloud = Cloud.ofHost(vaultHost).orElse(Cloud.PUBLIC);
            Reachability reach = outbound.send(
                    cancellation, () -> outbound.reach(cloud.loginHost()), state -> state == Reachability.BLOCKED);
            if (reach != Reachability.REACHABLE) {
                throw new ConnectorException(ConnectorError.SEND_REQUEST);
            }
            String text = clientIdAndSecret.reveal();
            String clientId = text.substring(0, CLIENT_ID_DIGITS);
            if (!ClientId.isHyphenless(clientId)) {
                throw new ConnectorException(ConnectorError.BAD_CREDENTIALS);
            }
            Directory directory = now.directory();
            return directory
                    .signIn(
                            new ClientId(clientId),
                            Secret.of(text.substring(CLIENT_ID_DIGITS)),
                            audience,
                            host.surroundings().clock().now())
                    .orElseThrow(() -> new ConnectorException(ConnectorError.BAD_CREDENTIALS));
        }
    }

    /** By a managed identity of the machine; the credential's name is the vault's host name. */
    record ByManagedIdentity(String vaultHost, String identityName, boolean throughArc) implements SignIn {

        @Override
        public AccessToken token(ProviderHost host, Outbound outbound, Cancellation cancellation, String audience)
                throws ConnectorException {
            Host machine = host.machine();
            ManagedIdentity identity = machine.identities().get(identityName);
            boolean served = machine.platform() == Platform.AZURE_VM_WINDOWS
                    || (throughArc && machine.platform() == Platform.ARC_WINDOWS);
            if (identity == null || !served) {
                throw new ConnectorException(ConnectorError.NO_TOKEN);
            }
            return host.surroundings()
                    .state()
                    .directory()
                    .signIn(identity, audience, host.surroundings().clock().now())
                    .orElseThrow(() -> new ConnectorException(ConnectorError.NO_TOKEN));
        }
    }
}
