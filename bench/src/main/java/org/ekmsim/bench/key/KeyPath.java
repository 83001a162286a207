package org.ekmsim.bench.key;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.ekmsim.hsm.HsmService;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.ProviderCaller;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.RecordedEkmProvider;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;
import org.ekmsim.provider.akv.AkvConnectorLibrary;
import org.ekmsim.surroundings.Cancellation;
import org.ekmsim.surroundings.InstalledLibrary;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ReadyMadeKeys;
import org.ekmsim.token.SoftHsmSearch;
import org.ekmsim.token.TokenChoice;
import org.ekmsim.token.TokenProvisioning;
import org.ekmsim.token.Tokens;
import org.ekmsim.world.World;
import org.ekmsim.world.file.WorldFile;

/** The documented set-up with its key in SoftHSM, and a caller of the connector: all that lies between engine and key. */
final class KeyPath implements AutoCloseable {

    private static final String WORLD = "/org/ekmsim/fixtures/worlds/docs-sample.yaml";
    private static final String HOST = "SQLVM01";
    private static final String VAULT = "DocsSampleEKMKeyVault";
    private static final String KEY = "ContosoRSAKey0";
    private static final String SECRET = "d956f6b9000040008000000000000001" + "yrA8X~PldtMCvUZP";

    private final Tokens tokens;
    private final World world;
    private final EkmProvider provider;

    KeyPath() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "ekmsim-bench");
        SoftHsmSearch search = SoftHsmSearch.ofEnvironment(System.getenv());
        tokens = new TokenProvisioning(search, temporary, new SecureRandom())
                .provision(TokenChoice.SOFTHSM)
                .tokens();
        world = World.open(
                WorldFile.read(WORLD, resource()),
                tokens,
                new ReadyMadeKeys(KeyFiles.onClassPath(KeyPath.class.getClassLoader())));
        InstalledLibrary file = world.surroundings()
                .state()
                .host(HOST)
                .libraries()
                .values()
                .iterator()
                .next();
        EkmProviderLibrary library = AkvConnectorLibrary.of(file);
        ProviderHost host = new ProviderHost(
                HOST,
                "MSSQLSERVER",
                "NT SERVICE\\MSSQLSERVER",
                world.surroundings(),
                world.vaultService(),
                new HsmService(world.hsms(), tokens));
        provider = new RecordedEkmProvider(
                library.open(host), library.fileName(), host, new ProviderCaller(51, Cancellation.never()));
    }

    private static String resource() {
        try (InputStream in = KeyPath.class.getResourceAsStream(WORLD)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + WORLD);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A caller with a session of its own. */
    Caller caller() {
        SessionHandle session = SessionHandle.empty();
        check(provider.openSession(
                new ProviderCredential("sysadmin_ekm_cred", VAULT, Secret.of(SECRET), null), session));
        KeyInfo probe = KeyInfo.probe();
        provider.getKeyInfoByName(session, CpString.of(KEY), probe);
        KeyInfo info = KeyInfo.buffers(probe.name().count(), probe.thumbprint().count());
        check(provider.getKeyInfoByName(session, CpString.of(KEY), info));
        return new Caller(session, info.thumbprint().bytes());
    }

    private static void check(int code) {
        if (code != ReturnCode.SUCCESS) {
            throw new IllegalStateException("Provider code " + code);
        }
    }

    @Override
    public void close() {
        world.close();
        tokens.close();
    }

    /** One caller: a session and the key's thumbprint. Every operation is a probe for the size and the call itself. */
    final class Caller {

        private final SessionHandle session;
        private final byte[] thumbprint;

        private Caller(SessionHandle session, byte[] thumbprint) {
            this.session = session;
            this.thumbprint = thumbprint;
        }

        byte[] wrap(byte[] key) {
            CpData probe = CpData.probe();
            provider.encrypt(session, CpData.of(thumbprint), true, List.of(), CpData.of(key), probe);
            CpData wrapped = CpData.buffer(probe.count());
            check(provider.encrypt(session, CpData.of(thumbprint), true, List.of(), CpData.of(key), wrapped));
            return wrapped.bytes();
        }

        byte[] unwrap(byte[] wrapped) {
            CpData probe = CpData.probe();
            provider.decrypt(session, CpData.of(thumbprint), true, List.of(), CpData.of(wrapped), probe);
            CpData key = CpData.buffer(probe.count());
            check(provider.decrypt(session, CpData.of(thumbprint), true, List.of(), CpData.of(wrapped), key));
            return key.bytes();
        }
    }
}
