package org.ekmsim.engine.database;

import static org.ekmsim.engine.database.TestDatabases.NOW;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.ekmsim.certificate.IssuedCertificate;
import org.ekmsim.certificate.RsaKeyPair;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.key.KeyAtProvider;
import org.ekmsim.engine.key.KeyEncryption;
import org.ekmsim.engine.key.KeyEncryptions;
import org.ekmsim.engine.key.KeySecret;
import org.ekmsim.engine.key.PrivateKey;
import org.ekmsim.engine.key.SymmetricKey;
import org.ekmsim.engine.type.Binary;

/** One of each kind of key and certificate a database can have. */
final class TestKeys {

    private static final UUID PROVIDER = UUID.fromString("14af338a-d97a-4ff7-8f8b-1a9e0b1d3c2f");
    private static final Binary THUMBPRINT = Binary.of(new byte[32]);
    private static final KeySecret SECRET = KeySecret.of(new byte[32]);

    private TestKeys() {}

    static DatabaseContents all() {
        RsaKeyPair pair = RsaKeyPair.generate(1024, new byte[] {1});
        PrivateKey underMasterKey = PrivateKey.under(SECRET, pair);
        IssuedCertificate issued =
                IssuedCertificate.selfSigned(pair, "TestTDE", new byte[] {7}, NOW, NOW.plus(Duration.ofDays(365)));
        DatabaseKeys keys = DatabaseKeys.none()
                .with(new AsymmetricKey(
                        "EKMSampleASYKey",
                        256,
                        1,
                        THUMBPRINT,
                        "RSA_2048",
                        2048,
                        Binary.of((byte) 9),
                        PROVIDER,
                        41984,
                        null))
                .with(new AsymmetricKey(
                        "own", 300, 1, THUMBPRINT, "RSA_1024", 1024, Binary.of(), null, null, underMasterKey))
                .with(SymmetricKey.atProvider(
                        "there", 256, 1, 256, NOW, PROVIDER, new KeyAtProvider(THUMBPRINT, PROVIDER, 26128)))
                .with(symmetric("here", 257))
                .with(new Certificate("TestCert", 256, 1, issued, underMasterKey, true, NOW))
                .withMasterKey(symmetric("##MS_DatabaseMasterKey##", 101));
        return DatabaseContents.empty().with(keys);
    }

    private static SymmetricKey symmetric(String name, int id) {
        KeyEncryptions encryptions = KeyEncryptions.of(List.of(
                KeyEncryption.byMasterKey(SECRET, SECRET),
                new KeyEncryption(KeyEncryption.Kind.CERTIFICATE, THUMBPRINT, Binary.of((byte) 4))));
        return new SymmetricKey(name, id, 1, "AES_256", 256, NOW, NOW, PROVIDER, null, encryptions);
    }
}
