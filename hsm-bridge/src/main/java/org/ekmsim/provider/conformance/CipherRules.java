package org.ekmsim.provider.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.EncryptionParameter;
import org.ekmsim.provider.KeyType;
import org.ekmsim.provider.ReturnCode;

/** Rules about encryption: what the engine relies on when a database's key, or a column's value, goes through a provider. */
final class CipherRules {

    private static final int THREADS = 16;
    private static final int VECTOR_BYTES = 16;

    static final List<Rule> ALL = List.of(
            new Rule("A key pair decrypts what it encrypted", CipherRules::roundTrip),
            new Rule("A ciphertext is no shorter than the key", CipherRules::length),
            new Rule("A second session decrypts what the first encrypted", CipherRules::otherSession),
            new Rule("A provider loaded anew decrypts what was encrypted before", CipherRules::reloaded),
            new Rule("A changed ciphertext does not give the plaintext", CipherRules::changed),
            new Rule("A piece that is not the last is refused", CipherRules::pieces),
            new Rule("Nothing cannot be encrypted", CipherRules::nothing),
            new Rule("A secret key decrypts what it encrypted, with a vector and without", CipherRules::secretKey),
            new Rule("Sixteen threads use one key in sessions of their own", CipherRules::crowd));

    private CipherRules() {}

    /** Lengths of database encryption keys. */
    private static void roundTrip(Subject subject) {
        SubjectKey key = SubjectKey.asymmetric(subject);
        for (int length : new int[] {16, 24, 32}) {
            requireBack(plaintext(length), key.decrypt(key.encrypt(plaintext(length))));
        }
    }

    private static void length(Subject subject) {
        SubjectKey key = SubjectKey.asymmetric(subject);
        int bits = subject.algorithm(key.algorithmId()).bitLength();
        int length = key.encrypt(plaintext(16)).length;
        Violation.unless(length * Byte.SIZE >= bits, "it has " + length + " bytes, the key " + bits + " bits");
    }

    private static void otherSession(Subject subject) {
        SubjectKey key = SubjectKey.asymmetric(subject);
        byte[] ciphertext = key.encrypt(plaintext(32));
        SubjectKey again = SubjectKey.open(subject, subject.session(), key.name());
        requireBack(plaintext(32), again.decrypt(ciphertext));
    }

    private static void reloaded(Subject subject) {
        SubjectKey key = SubjectKey.asymmetric(subject);
        byte[] ciphertext = key.encrypt(plaintext(32));
        Violation.unlessCode(ReturnCode.SUCCESS, subject.provider().freeProvider(), "SqlCryptFreeProvider");
        Subject again = subject.again();
        SubjectKey opened = SubjectKey.open(again, again.session(), key.name());
        requireBack(plaintext(32), opened.decrypt(ciphertext));
    }

    private static void changed(Subject subject) {
        SubjectKey key = SubjectKey.asymmetric(subject);
        byte[] ciphertext = key.encrypt(plaintext(32));
        ciphertext[ciphertext.length / 2] ^= 1;
        CpData output = CpData.buffer(ciphertext.length);
        int code = subject.provider()
                .decrypt(key.session(), CpData.of(key.thumbprint()), true, List.of(), CpData.of(ciphertext), output);
        Violation.unless(code != ReturnCode.SUCCESS || !Arrays.equals(output.bytes(), plaintext(32)), "it does");
    }

    private static void pieces(Subject subject) {
        SubjectKey key = SubjectKey.asymmetric(subject);
        Violation.unlessCode(
                ReturnCode.NOT_SUPPORTED,
                subject.provider()
                        .encrypt(
                                key.session(),
                                CpData.of(key.thumbprint()),
                                false,
                                List.of(),
                                CpData.of(plaintext(16)),
                                CpData.probe()),
                "SqlCryptEncrypt for a first piece");
    }

    private static void nothing(Subject subject) {
        SubjectKey key = SubjectKey.asymmetric(subject);
        Violation.unlessRefused(
                subject.provider()
                        .encrypt(
                                key.session(),
                                CpData.of(key.thumbprint()),
                                true,
                                List.of(),
                                CpData.of(new byte[0]),
                                CpData.probe()),
                "SqlCryptEncrypt of nothing");
    }

    private static void secretKey(Subject subject) {
        SubjectKey key = SubjectKey.made(subject, subject.session(), KeyType.SYMMETRIC);
        var vector =
                new EncryptionParameter(EncryptionParameter.INITIALIZATION_VECTOR, CpData.of(plaintext(VECTOR_BYTES)));
        for (int length : new int[] {1, 16, 1000}) {
            requireBack(plaintext(length), key.decrypt(key.encrypt(plaintext(length))));
            requireBack(plaintext(length), key.decrypt(key.encrypt(plaintext(length), vector), vector));
        }
        Violation.unlessCode(ReturnCode.SUCCESS, key.drop(), "SqlCryptDropKey");
    }

    private static void crowd(Subject subject) throws InterruptedException {
        SubjectKey key = SubjectKey.asymmetric(subject);
        Queue<String> troubles = new ConcurrentLinkedQueue<>();
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(number -> new Thread(() -> work(subject, key, troubles)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        Violation.unless(troubles.isEmpty(), "a thread met: " + troubles.peek());
    }

    private static void work(Subject subject, SubjectKey shared, Queue<String> troubles) {
        try {
            SubjectKey key = SubjectKey.open(subject, subject.session(), shared.name());
            requireBack(plaintext(32), key.decrypt(key.encrypt(plaintext(32))));
            subject.provider().closeSession(key.session(), false);
        } catch (RuntimeException e) {
            troubles.add(String.valueOf(e.getMessage()));
        }
    }

    private static void requireBack(byte[] plaintext, byte[] decrypted) {
        Violation.unless(Arrays.equals(plaintext, decrypted), "another plaintext came back");
    }

    private static byte[] plaintext(int length) {
        byte[] plaintext = new byte[length];
        for (int i = 0; i < length; i++) {
            plaintext[i] = (byte) (i + 1);
        }
        return plaintext;
    }
}
