package org.ekmsim.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;

/** An X.509 certificate with an RSA key: its bytes, and what is read out of them. Two are the same when their bytes are. */
public final class IssuedCertificate {

    private static final AlgorithmIdentifier SHA256_WITH_RSA =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

    private final byte[] der;
    private final Certificate content;
    private final RsaPublicKey publicKey;

    private IssuedCertificate(byte[] der, Certificate content, RsaPublicKey publicKey) {
        this.der = der;
        this.content = content;
        this.publicKey = publicKey;
    }

    /**
     * Reads a certificate in DER; what follows it, such as the zeros at the end of a file's last page, is left out.
     *
     * @throws KeyFormatException when the bytes are none, or its key is no RSA key
     */
    public static IssuedCertificate ofEncoded(byte[] der) {
        try (ASN1InputStream input = new ASN1InputStream(der)) {
            Certificate content = Certificate.getInstance(input.readObject());
            if (content == null) {
                throw new KeyFormatException(
                        KeyFormatException.Reason.INVALID, "nothing where a certificate should be");
            }
            byte[] key = content.getSubjectPublicKeyInfo().getEncoded(ASN1Encoding.DER);
            return new IssuedCertificate(content.getEncoded(ASN1Encoding.DER), content, RsaPublicKey.ofEncoded(key));
        } catch (IllegalArgumentException | IllegalStateException | IOException e) {
            throw new KeyFormatException(KeyFormatException.Reason.INVALID, "not an X.509 certificate in DER");
        }
    }

    /**
     * A certificate for a key pair, signed by the pair itself with SHA-256.
     *
     * @param subject the common name of subject and issuer
     * @param serialNumber any number of bytes
     * @param start from when it is valid, to the second
     * @param expiry until when
     */
    public static IssuedCertificate selfSigned(
            RsaKeyPair pair, String subject, byte[] serialNumber, Instant start, Instant expiry) {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, subject)
                .build();
        V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
        generator.setSerialNumber(new ASN1Integer(new BigInteger(1, serialNumber)));
        generator.setSignature(SHA256_WITH_RSA);
        generator.setIssuer(name);
        generator.setSubject(name);
        generator.setStartDate(new Time(Date.from(start)));
        generator.setEndDate(new Time(Date.from(expiry)));
        generator.setSubjectPublicKeyInfo(
                SubjectPublicKeyInfo.getInstance(pair.publicKey().encoded()));
        try {
            TBSCertificate signed = generator.generateTBSCertificate();
            ASN1EncodableVector parts = new ASN1EncodableVector();
            parts.add(signed);
            parts.add(SHA256_WITH_RSA);
            parts.add(new DERBitString(pair.sign(signed.getEncoded(ASN1Encoding.DER))));
            return ofEncoded(new DERSequence(parts).getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new UncheckedIOException("A new certificate cannot be encoded", e);
        }
    }

    /** The certificate in DER. */
    public byte[] encoded() {
        return der.clone();
    }

    /** SHA-1 of the bytes. */
    public byte[] thumbprint() {
        try {
            return MessageDigest.getInstance("SHA-1").digest(der);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }

    /** The common name where the subject is nothing else; otherwise the whole name in words. */
    public String subject() {
        return words(content.getSubject());
    }

    /** As {@link #subject}, of who issued it. */
    public String issuer() {
        return words(content.getIssuer());
    }

    /** The serial number, most significant byte first. */
    public byte[] serialNumber() {
        return content.getSerialNumber().getValue().toByteArray();
    }

    /** From when it is valid. */
    public Instant start() {
        return content.getStartDate().getDate().toInstant();
    }

    /** Until when it is valid. */
    public Instant expiry() {
        return content.getEndDate().getDate().toInstant();
    }

    public RsaPublicKey publicKey() {
        return publicKey;
    }

    private static String words(X500Name name) {
        RDN[] parts = name.getRDNs();
        boolean commonName =
                parts.length == 1 && BCStyle.CN.equals(parts[0].getFirst().getType());
        return commonName && parts[0].getFirst().getValue() instanceof ASN1String text
                ? text.getString()
                : name.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssuedCertificate that && Arrays.equals(der, that.der);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(der);
    }

    @Override
    public String toString() {
        return "IssuedCertificate[" + subject() + "]";
    }
}
