package org.ekmsim.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IssuedCertificateTest {

    private static final RsaKeyPair PAIR = RsaKeyPair.generate(1024, new byte[] {1});
    private static final Instant START = Instant.parse("2026-11-01T09:00:00Z");
    private static final Instant EXPIRY = Instant.parse("2051-11-01T00:00:00Z");
    private static final IssuedCertificate CERTIFICATE =
            IssuedCertificate.selfSigned(PAIR, "Sammamish Shipping, Records", new byte[] {0x5A, 7}, START, EXPIRY);

    @Test
    void javaTakesItAndItsSignature() throws GeneralSecurityException {
        X509Certificate read = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(CERTIFICATE.encoded()));

        read.verify(read.getPublicKey());
        assertThat(read.getSigAlgName()).isEqualTo("SHA256withRSA");
        assertThat(read.getNotAfter()).isEqualTo("2051-11-01T00:00:00Z");
    }

    @Test
    void whatWasWrittenIsReadOutOfIt() {
        IssuedCertificate read = IssuedCertificate.ofEncoded(CERTIFICATE.encoded());

        assertThat(read).isEqualTo(CERTIFICATE);
        assertThat(read.subject()).isEqualTo("Sammamish Shipping, Records");
        assertThat(read.issuer()).isEqualTo(read.subject());
        assertThat(read.serialNumber()).containsExactly(0x5A, 7);
        assertThat(read.start()).isEqualTo(START);
        assertThat(read.expiry()).isEqualTo(EXPIRY);
        assertThat(read.thumbprint()).hasSize(20);
        assertThat(read.publicKey()).isEqualTo(PAIR.publicKey());
    }

    @Test
    void zerosAfterItInAFileAreLeftOut() {
        byte[] file = Arrays.copyOf(CERTIFICATE.encoded(), 8192);

        assertThat(IssuedCertificate.ofEncoded(file)).isEqualTo(CERTIFICATE);
    }

    @Test
    void otherBytesAreRefused() {
        assertThatExceptionOfType(KeyFormatException.class)
                .isThrownBy(() -> IssuedCertificate.ofEncoded(new byte[] {0x30, 3, 1, 2, 3}))
                .matches(refusal -> refusal.reason() == KeyFormatException.Reason.INVALID);
        assertThatExceptionOfType(KeyFormatException.class).isThrownBy(() -> IssuedCertificate.ofEncoded(new byte[0]));
    }
}
