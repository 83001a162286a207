package org.ekmsim.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A SoftHSM as a user has it: own settings, tokens made beforehand. A copy of the library file is a library of its own, so it
 * works beside the one that other tests of this process use.
 */
final class SoftHsmOfUser {

    static final String PIN = "24680-user";
    private static final byte[] SECURITY_OFFICER_PIN = "13579-officer".getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Path library;
    private final Cryptoki cryptoki;

    private SoftHsmOfUser(Path folder, Path library) {
        this.folder = folder;
        this.library = library;
        this.cryptoki = new Cryptoki(library);
    }

    /** With one token of each label; skips the test where there is no SoftHSM. */
    static SoftHsmOfUser in(Path folder, String... labels) throws IOException {
        Path library = Files.copy(SoftHsmForTests.libraryOrSkip(), folder.resolve("a user's SoftHSM (copy, 1).so"))
                .toRealPath();
        Files.createDirectory(folder.resolve("tokens"));
        SoftHsmOfUser made = new SoftHsmOfUser(folder, library);
        Files.writeString(made.settings(), "directories.tokendir = " + folder.resolve("tokens") + "\n");
        ProcessEnvironment.set("SOFTHSM2_CONF", made.settings().toString());
        made.cryptoki.initialize();
        for (String label : labels) {
            made.makeToken(label);
        }
        return made;
    }

    private void makeToken(String label) {
        long slot = cryptoki.slotTokens().stream()
                .filter(token -> !token.initialized())
                .findFirst()
                .orElseThrow()
                .slot();
        cryptoki.initToken(slot, SECURITY_OFFICER_PIN, label);
        try (CryptokiSession session = cryptoki.openSession(slot)) {
            session.login(CryptokiSession.User.SECURITY_OFFICER, SECURITY_OFFICER_PIN);
            session.initPin(PIN.getBytes(StandardCharsets.UTF_8));
            session.logout();
        }
    }

    Path library() {
        return library;
    }

    Path settings() {
        return folder.resolve("softhsm2.conf");
    }

    Path pinFile(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "pin", ".txt"), content);
    }

    ExistingToken token(String label) throws IOException {
        return new ExistingToken(library, Optional.of(label), pinFile(PIN + "\n"));
    }

    long slot(String label) {
        return cryptoki.slotTokens().stream()
                .filter(token -> token.label().equals(label))
                .findFirst()
                .orElseThrow()
                .slot();
    }

    /** Another client's session; it sees private objects while this process is logged in. */
    CryptokiSession session(String label) {
        return cryptoki.openSession(slot(label));
    }

    /** How many objects all tokens have on disk. */
    int objects() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("tokens"))) {
            List<Path> objects = files.filter(
                            file -> file.toString().endsWith(".object") && !file.endsWith("token.object"))
                    .toList();
            return objects.size();
        }
    }
}
