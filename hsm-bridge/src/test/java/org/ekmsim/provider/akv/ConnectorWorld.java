package org.ekmsim.provider.akv;

import static org.ekmsim.vault.VaultWorld.PRINCIPAL;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ekmsim.hsm.HsmService;
import org.ekmsim.hsm.MemoryHsms;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.KeyBlobType;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.ProviderCaller;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.RecordedEkmProvider;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;
import org.ekmsim.surroundings.Application;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.ClientId;
import org.ekmsim.surroundings.ClientSecret;
import org.ekmsim.surroundings.EkmRegistryKey;
import org.ekmsim.surroundings.FakeSurroundings;
import org.ekmsim.surroundings.Host;
import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.Platform;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.vault.VaultWorld;

/** A machine with a connector, an application with a secret, and the vault it may use: the documented walk-through. */
final class ConnectorWorld {

    static final String HOST = "SQLVM01";
    static final String ACCOUNT = "NT SERVICE\\MSSQLSERVER";
    static final String CLIENT_ID = "d956f6b9000040008000000000000001";
    static final String CLIENT_SECRET = "yrA8X~PldtMCvUZP";
    static final String LATEST = "1.0.5.0-2024-11";

    final VaultWorld vaults = new VaultWorld().allowed();
    final FakeSurroundings surroundings = vaults.surroundings;
    EkmProvider provider;

    final EkmProviderLibrary library;
    private final ProviderHost process;

    ConnectorWorld(String version) {
        this(version, Platform.AZURE_VM_WINDOWS);
    }

    ConnectorWorld(String version, Platform platform) {
        this(version, platform, ACCOUNT);
    }

    ConnectorWorld(String version, String serviceAccount) {
        this(version, Platform.AZURE_VM_WINDOWS, serviceAccount);
    }

    private ConnectorWorld(String version, Platform platform, String serviceAccount) {
        InstalledLibrary file = InstalledLibrary.of(
                "C:\\Program Files\\SQL Server Connector for Microsoft Azure Key Vault\\"
                        + "Microsoft.AzureKeyVaultService.EKM.dll",
                "akv",
                version);
        surroundings.change(state -> state.withHost(Host.named(HOST, platform)
                        .withRegistry(registry -> platform.windows()
                                ? EkmRegistryKey.PRESENT.applyTo(registry, List.of(ACCOUNT))
                                : registry))
                .withDirectory(state.directory()
                        .withApplication(Application.named(PRINCIPAL, new ClientId(CLIENT_ID))
                                .withSecret(new ClientSecret(
                                        Secret.of(CLIENT_SECRET),
                                        FakeSurroundings.START.plus(Duration.ofDays(365)))))));
        library = AkvConnectorLibrary.of(file);
        process = new ProviderHost(
                HOST,
                "MSSQLSERVER",
                serviceAccount,
                surroundings,
                vaults.service,
                new HsmService(new MemoryHsms(), vaults.tokens));
        restart();
    }

    EkmProviderLibrary library() {
        return library;
    }

    ProviderHost process() {
        return process;
    }

    /** Ends the process and starts it again: loads the library anew. */
    void restart() {
        provider = new RecordedEkmProvider(
                library.open(process), library.fileName(), process, new ProviderCaller(51, Cancellation.never()));
    }

    /** Another generation, loaded into the same process. */
    EkmProvider loaded(String version) {
        return AkvConnectorLibrary.of(InstalledLibrary.of("C:\\another.dll", "akv", version))
                .open(process);
    }

    /** The same provider for a caller who can be cancelled. */
    EkmProvider caller(int sessionId, Cancellation cancellation) {
        return new RecordedEkmProvider(
                library.open(process), library.fileName(), process, new ProviderCaller(sessionId, cancellation));
    }

    void machine(UnaryOperator<Host> change) {
        surroundings.change(state -> state.withHost(HOST, change));
    }

    void registryKey(EkmRegistryKey condition) {
        machine(host -> host.withRegistry(registry -> condition.applyTo(registry, List.of(ACCOUNT))));
    }

    static ProviderCredential credential(String identity, String secret) {
        return new ProviderCredential("sysadmin_ekm_cred", identity, Secret.of(secret), null);
    }

    static ProviderCredential goodCredential() {
        return credential(VaultWorld.VAULT, CLIENT_ID + CLIENT_SECRET);
    }

    int open(ProviderCredential credential) {
        return provider.openSession(credential, SessionHandle.empty());
    }

    SessionHandle session() {
        SessionHandle session = SessionHandle.empty();
        requireSuccess(provider.openSession(goodCredential(), session));
        return session;
    }

    /** Code of the first call that fails, or of the last one. */
    int lookup(SessionHandle session, String name) {
        KeyInfo probe = KeyInfo.probe();
        int code = provider.getKeyInfoByName(session, CpString.of(name), probe);
        return code == ReturnCode.INSUFFICIENT_BUFFER
                ? provider.getKeyInfoByName(session, CpString.of(name), enlarged(probe))
                : code;
    }

    byte[] thumbprint(SessionHandle session, String name) {
        KeyInfo probe = KeyInfo.probe();
        requireCode(ReturnCode.INSUFFICIENT_BUFFER, provider.getKeyInfoByName(session, CpString.of(name), probe));
        KeyInfo info = enlarged(probe);
        requireSuccess(provider.getKeyInfoByName(session, CpString.of(name), info));
        return info.thumbprint().bytes();
    }

    int lookup(SessionHandle session, byte[] thumbprint) {
        KeyInfo probe = KeyInfo.probe();
        int code = provider.getKeyInfoByThumb(session, CpData.of(thumbprint), probe);
        return code == ReturnCode.INSUFFICIENT_BUFFER
                ? provider.getKeyInfoByThumb(session, CpData.of(thumbprint), enlarged(probe))
                : code;
    }

    /** CREATE_NEW. */
    int create(SessionHandle session, String name) {
        return provider.createKey(session, CpString.of(name), 1, 0, CpData.buffer(32));
    }

    byte[] export(SessionHandle session, byte[] thumbprint) {
        CpData probe = CpData.probe();
        requireCode(
                ReturnCode.INSUFFICIENT_BUFFER,
                provider.exportKey(session, CpData.of(thumbprint), null, KeyBlobType.PUBLIC_KEY, probe));
        CpData blob = CpData.buffer(probe.count());
        requireSuccess(provider.exportKey(session, CpData.of(thumbprint), null, KeyBlobType.PUBLIC_KEY, blob));
        return blob.bytes();
    }

    int encrypt(SessionHandle session, byte[] thumbprint, byte[] plaintext, CpData ciphertext) {
        return provider.encrypt(session, CpData.of(thumbprint), true, List.of(), CpData.of(plaintext), ciphertext);
    }

    byte[] encrypt(SessionHandle session, byte[] thumbprint, byte[] plaintext) {
        CpData probe = CpData.probe();
        requireCode(ReturnCode.INSUFFICIENT_BUFFER, encrypt(session, thumbprint, plaintext, probe));
        CpData ciphertext = CpData.buffer(probe.count());
        requireSuccess(encrypt(session, thumbprint, plaintext, ciphertext));
        return ciphertext.bytes();
    }

    int decrypt(SessionHandle session, byte[] thumbprint, byte[] ciphertext, CpData plaintext) {
        return provider.decrypt(session, CpData.of(thumbprint), true, List.of(), CpData.of(ciphertext), plaintext);
    }

    byte[] decrypt(SessionHandle session, byte[] thumbprint, byte[] ciphertext) {
        CpData probe = CpData.probe();
        requireCode(ReturnCode.INSUFFICIENT_BUFFER, decrypt(session, thumbprint, ciphertext, probe));
        CpData plaintext = CpData.buffer(probe.count());
        requireSuccess(decrypt(session, thumbprint, ciphertext, plaintext));
        return plaintext.bytes();
    }

    private static KeyInfo enlarged(KeyInfo probe) {
        return KeyInfo.buffers(probe.name().count(), probe.thumbprint().count());
    }

    private static void requireSuccess(int code) {
        requireCode(ReturnCode.SUCCESS, code);
    }

    private static void requireCode(int wanted, int code) {
        if (code != wanted) {
            throw new AssertionError("Expected provider code " + wanted + ", got " + code);
        }
    }
}
