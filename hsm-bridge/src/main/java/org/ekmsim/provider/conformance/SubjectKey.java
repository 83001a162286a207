package org.ekmsim.provider.conformance;

import java.util.List;
import java.util.Optional;
import org.ekmsim.provider.AlgorithmInfo;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.EncryptionParameter;
import org.ekmsim.provider.KeyBlobType;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.KeyType;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;

/**
 * A key of a provider in a session.
 *
 * @param subject the provider
 * @param session the session
 * @param name name of the key
 * @param thumbprint its thumbprint
 * @param algorithmId the provider's id of its algorithm
 */
record SubjectKey(Subject subject, SessionHandle session, String name, byte[] thumbprint, int algorithmId) {

    /** The asymmetric key the rules work with: the one that is there, or a new one. */
    static SubjectKey asymmetric(Subject subject) {
        SessionHandle session = subject.session();
        String existing = subject.setup().existingKey();
        return existing != null ? open(subject, session, existing) : made(subject, session, KeyType.ASYMMETRIC);
    }

    static SubjectKey open(Subject subject, SessionHandle session, String name) {
        return described(subject, session, "SqlCryptGetKeyInfoByName", info -> subject.provider()
                .getKeyInfoByName(session, CpString.of(name), info));
    }

    SubjectKey byThumbprint() {
        return described(subject, session, "SqlCryptGetKeyInfoByThumb", info -> subject.provider()
                .getKeyInfoByThumb(session, CpData.of(thumbprint), info));
    }

    static SubjectKey byId(Subject subject, SessionHandle session, int id) {
        return described(subject, session, "SqlCryptGetKeyInfoByKeyId", info -> subject.provider()
                .getKeyInfoByKeyId(session, id, info));
    }

    private static SubjectKey described(Subject subject, SessionHandle session, String call, InfoCall entryPoint) {
        KeyInfo probe = KeyInfo.probe();
        Violation.unlessCode(ReturnCode.INSUFFICIENT_BUFFER, entryPoint.answer(probe), "the probe of " + call);
        Violation.unless(
                probe.name().count() > 0 && probe.thumbprint().count() > 0,
                "the probe of " + call + " announces " + probe.name().count() + " bytes of name and "
                        + probe.thumbprint().count() + " of thumbprint");
        KeyInfo info = KeyInfo.buffers(probe.name().count(), probe.thumbprint().count());
        Violation.unlessCode(ReturnCode.SUCCESS, entryPoint.answer(info), call);
        return new SubjectKey(
                subject, session, info.name().text(), info.thumbprint().bytes(), info.algorithmId());
    }

    /** A new key of the first algorithm of that type. */
    static SubjectKey made(Subject subject, SessionHandle session, int keyType) {
        ProviderProperties properties = subject.properties();
        int support =
                keyType == KeyType.ASYMMETRIC ? properties.asymmetricKeySupport() : properties.symmetricKeySupport();
        Optional<AlgorithmInfo> algorithm = subject.algorithms().stream()
                .filter(offered -> offered.keyType() == keyType)
                .findFirst();
        if ((support & KeyFlags.SUPPORTED) == 0 || algorithm.isEmpty()) {
            throw new NotApplicable("keys of this type are not offered");
        }
        return made(subject, session, subject.unusedName(), algorithm.get().id());
    }

    static SubjectKey made(Subject subject, SessionHandle session, String name, int algorithmId) {
        CpData thumbprint = CpData.buffer(subject.properties().thumbprintLength());
        int code =
                subject.provider().createKey(session, CpString.of(name), algorithmId, KeyFlags.SUPPORTED, thumbprint);
        if (code == ReturnCode.NOT_SUPPORTED) {
            throw new NotApplicable("the provider makes no keys");
        }
        Violation.unlessCode(ReturnCode.SUCCESS, code, "SqlCryptCreateKey");
        return new SubjectKey(subject, session, name, thumbprint.bytes(), algorithmId);
    }

    SubjectKey in(Subject other, SessionHandle otherSession) {
        return new SubjectKey(other, otherSession, name, thumbprint, algorithmId);
    }

    int drop() {
        return subject.provider().dropKey(session, CpData.of(thumbprint));
    }

    byte[] publicKey() {
        return Subject.bytes("SqlCryptExportKey", blob -> subject.provider()
                .exportKey(session, CpData.of(thumbprint), null, KeyBlobType.PUBLIC_KEY, blob));
    }

    byte[] encrypt(byte[] plaintext, EncryptionParameter... parameters) {
        return Subject.bytes("SqlCryptEncrypt", output -> subject.provider()
                .encrypt(session, CpData.of(thumbprint), true, List.of(parameters), CpData.of(plaintext), output));
    }

    byte[] decrypt(byte[] ciphertext, EncryptionParameter... parameters) {
        return Subject.bytes("SqlCryptDecrypt", output -> subject.provider()
                .decrypt(session, CpData.of(thumbprint), true, List.of(parameters), CpData.of(ciphertext), output));
    }

    /** An entry point that describes a key. */
    @FunctionalInterface
    private interface InfoCall {
        int answer(KeyInfo info);
    }
}
