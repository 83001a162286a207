package org.ekmsim.token;

/** Ready-made keys for tests. */
final class TestKeys {

    static final ReadyMadeKeys READY_MADE = new ReadyMadeKeys(KeyFiles.onClassPath(TestKeys.class.getClassLoader()));

    private TestKeys() {}

    static RsaKeyMaterial rsa2048(int index) {
        return READY_MADE.key(2048, index);
    }
}
