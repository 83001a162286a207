package org.ekmsim.vault;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.ekmsim.surroundings.AccessToken;
import org.ekmsim.surroundings.FakeSurroundings;
import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ReadyMadeKeys;
import org.ekmsim.token.SoftwareTokens;
import org.ekmsim.token.Tokens;

/** A world with one vault, DocsSampleEKMKeyVault, that holds the RSA key ContosoRSAKey0, on software tokens. */
public final class VaultWorld implements Vaults {

    /** Name of the vault. */
    public static final String VAULT = "DocsSampleEKMKeyVault";

    /** Host name of the vault. */
    public static final String HOST = "docssampleekmkeyvault.vault.azure.net";

    /** Name of its key. */
    public static final String KEY = "ContosoRSAKey0";

    /** The application that asks. */
    public static final String PRINCIPAL = "sql-ekm";

    private static final ReadyMadeKeys READY_MADE =
            new ReadyMadeKeys(KeyFiles.onClassPath(VaultWorld.class.getClassLoader()));

    /** Everything around. */
    public final FakeSurroundings surroundings;

    /** Where the private keys are. */
    public final Tokens tokens = new SoftwareTokens(new SecureRandom());

    /** Creates and rotates keys. */
    public final VaultAdministration administration;

    /** Answers requests. */
    public final VaultService service;

    private final AtomicReference<VaultsState> state = new AtomicReference<>(VaultsState.empty());

    /** A world with its vault and key; nobody may use them yet. */
    public VaultWorld() {
        surroundings = new FakeSurroundings();
        administration = new VaultAdministration(this, surroundings, tokens, READY_MADE::key);
        service = new VaultService(this, surroundings, tokens, administration);
        change(vaults -> vaults.with(VaultState.named(VAULT, Cloud.PUBLIC, VaultKind.KEY_VAULT)));
        administration.createKey(VAULT, KEY, KeyType.RSA, 2048, NewVersion.readyMade());
    }

    @Override
    public VaultsState state() {
        return state.get();
    }

    @Override
    public void change(UnaryOperator<VaultsState> change) {
        state.updateAndGet(change);
    }

    /** Changes the vault. */
    public void vault(UnaryOperator<VaultState> change) {
        change(vaults -> vaults.with(VAULT, change));
    }

    /** Changes the current version of the key. */
    public void version(UnaryOperator<KeyVersion> change) {
        vault(found -> found.withKey(KEY, key -> key.withVersion(null, change)));
    }

    /** The current version of the key. */
    public KeyVersion version() {
        return state().named(VAULT).key(KEY).orElseThrow().current().orElseThrow();
    }

    /** Lets the principal use keys by the role the documents ask for. */
    public VaultWorld allowed() {
        vault(found -> found.grant(PRINCIPAL, Role.KEY_VAULT_CRYPTO_SERVICE_ENCRYPTION_USER, FakeSurroundings.START));
        return this;
    }

    /** A caller with a good token for that principal. */
    public VaultCaller caller(String principal) {
        return new VaultCaller(
                new AccessToken(
                        principal,
                        "https://vault.azure.net",
                        surroundings.clock().now().plus(Duration.ofHours(1))),
                "SQLVM01");
    }
}
