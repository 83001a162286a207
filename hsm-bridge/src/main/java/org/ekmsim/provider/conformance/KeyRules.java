package org.ekmsim.provider.conformance;

import java.util.Arrays;
import java.util.List;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.KeyBlobType;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.KeyType;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;

/** Rules about keys: finding, making, dropping, exporting. */
final class KeyRules {

    private static final int LONGEST_BLOB = 2048;

    static final List<Rule> ALL = List.of(
            new Rule("A key that is not there is not found by name", KeyRules::unknownName),
            new Rule("A key that is not there is not found by thumbprint", KeyRules::unknownThumbprint),
            new Rule("A key is found by name and by thumbprint alike", KeyRules::found),
            new Rule("Key ids ascend, and each describes its key", KeyRules::enumerated),
            new Rule("A new key can be opened by its name", KeyRules::created),
            new Rule("A name that is taken makes no second key", KeyRules::createdTwice),
            new Rule("A dropped key is gone", KeyRules::dropped),
            new Rule("A key that is not there cannot be dropped", KeyRules::unknownDropped),
            new Rule("The public key is given out, in 2048 bytes at most", KeyRules::exported),
            new Rule("A key pair is not given out in other forms", KeyRules::exportedWhole),
            new Rule("A secret key is not given out", KeyRules::secretExported));

    private KeyRules() {}

    private static void unknownName(Subject subject) {
        SessionHandle session = subject.session();
        Violation.unlessRefused(
                subject.provider().getKeyInfoByName(session, CpString.of(subject.unusedName()), KeyInfo.probe()),
                "SqlCryptGetKeyInfoByName");
    }

    private static void unknownThumbprint(Subject subject) {
        SessionHandle session = subject.session();
        byte[] none = new byte[subject.properties().thumbprintLength()];
        Violation.unlessRefused(
                subject.provider().getKeyInfoByThumb(session, CpData.of(none), KeyInfo.probe()),
                "SqlCryptGetKeyInfoByThumb");
    }

    private static void found(Subject subject) {
        SubjectKey key = SubjectKey.asymmetric(subject);
        SubjectKey same = SubjectKey.open(subject, key.session(), key.name());
        requireSame(key, same);
        requireSame(key, same.byThumbprint());
        int longest = subject.properties().thumbprintLength();
        Violation.unless(
                same.thumbprint().length <= longest,
                "the thumbprint has " + same.thumbprint().length + " bytes, " + longest + " were said");
    }

    private static void requireSame(SubjectKey key, SubjectKey other) {
        Violation.unless(Arrays.equals(key.thumbprint(), other.thumbprint()), "the thumbprints differ");
        Violation.unless(key.algorithmId() == other.algorithmId(), "the algorithms differ");
    }

    private static void enumerated(Subject subject) {
        SessionHandle session = subject.session();
        CpId id = CpId.start();
        int last = 0;
        int code = subject.provider().getNextKeyId(session, id);
        while (code == ReturnCode.SUCCESS) {
            Violation.unless(id.value() > last, "key id " + id.value() + " follows " + last);
            last = id.value();
            SubjectKey key = SubjectKey.byId(subject, session, last);
            subject.algorithm(key.algorithmId());
            code = subject.provider().getNextKeyId(session, id);
        }
        Violation.unlessCode(ReturnCode.NOT_FOUND, code, "SqlCryptGetNextKeyId at the end");
    }

    private static void created(Subject subject) {
        SubjectKey made = SubjectKey.made(subject, subject.session(), KeyType.ASYMMETRIC);
        SubjectKey opened = SubjectKey.open(subject, made.session(), made.name());
        requireSame(made, opened);
        Violation.unless(opened.name().equals(made.name()), "its name came back as " + opened.name());
        Violation.unlessCode(ReturnCode.SUCCESS, made.drop(), "SqlCryptDropKey");
    }

    private static void createdTwice(Subject subject) {
        SubjectKey made = SubjectKey.made(subject, subject.session(), KeyType.ASYMMETRIC);
        CpData thumbprint = CpData.buffer(subject.properties().thumbprintLength());
        int code = subject.provider()
                .createKey(
                        made.session(), CpString.of(made.name()), made.algorithmId(), KeyFlags.SUPPORTED, thumbprint);
        Violation.unlessRefused(code, "the second SqlCryptCreateKey");
        Violation.unlessCode(ReturnCode.SUCCESS, made.drop(), "SqlCryptDropKey");
    }

    private static void dropped(Subject subject) {
        SubjectKey made = SubjectKey.made(subject, subject.session(), KeyType.ASYMMETRIC);
        Violation.unlessCode(ReturnCode.SUCCESS, made.drop(), "SqlCryptDropKey");
        Violation.unlessRefused(
                subject.provider().getKeyInfoByName(made.session(), CpString.of(made.name()), KeyInfo.probe()),
                "SqlCryptGetKeyInfoByName for a dropped key");
        Violation.unlessRefused(made.drop(), "the second SqlCryptDropKey");
    }

    private static void unknownDropped(Subject subject) {
        SessionHandle session = subject.session();
        byte[] none = new byte[subject.properties().thumbprintLength()];
        Violation.unlessRefused(subject.provider().dropKey(session, CpData.of(none)), "SqlCryptDropKey");
    }

    private static void exported(Subject subject) {
        SubjectKey key = SubjectKey.asymmetric(subject);
        byte[] blob = key.publicKey();
        Violation.unless(blob.length > 0 && blob.length <= LONGEST_BLOB, "it has " + blob.length + " bytes");
        Violation.unless(Arrays.equals(blob, key.publicKey()), "two exports differ");
    }

    private static void exportedWhole(Subject subject) {
        requireSealed(subject, SubjectKey.asymmetric(subject), KeyBlobType.SIMPLE);
    }

    private static void secretExported(Subject subject) {
        SubjectKey made = SubjectKey.made(subject, subject.session(), KeyType.SYMMETRIC);
        requireSealed(subject, made, KeyBlobType.SIMPLE);
        requireSealed(subject, made, KeyBlobType.PUBLIC_KEY);
        Violation.unlessCode(ReturnCode.SUCCESS, made.drop(), "SqlCryptDropKey");
    }

    private static void requireSealed(Subject subject, SubjectKey key, int blobType) {
        Violation.unlessRefused(
                subject.provider()
                        .exportKey(key.session(), CpData.of(key.thumbprint()), null, blobType, CpData.probe()),
                "SqlCryptExportKey");
    }
}
