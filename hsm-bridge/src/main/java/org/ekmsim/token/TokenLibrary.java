package org.ekmsim.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The PKCS#11 library of this process.
 *
 * <p>There is one for the life of the process, the only global of this code base, because a PKCS#11 library is one itself:
 * it reads its settings once, when it is initialized, and SunPKCS11 never lets go of it. Its tokens live in a private
 * directory that a shutdown hook deletes. A slot cannot be taken away from a running library either, so the slots of closed
 * tokens are wiped and used again. Tokens are told apart by serial number, never by slot number, which SoftHSM changes.
 */
final class TokenLibrary {

    private static @Nullable TokenLibrary loaded;

    private final Path file;
    private final Cryptoki cryptoki;
    private final SecureRandom random;
    private final String description;
    private final Deque<TokenSlot> free = new ArrayDeque<>();

    private TokenLibrary(Path file, Path baseDirectory, SecureRandom random) throws IOException {
        this.file = file;
        this.random = random;
        PrivateDirectory directory = PrivateDirectory.create(baseDirectory, random);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteAtExit(directory), "ekmsim-softhsm-clean-up"));
        ProcessEnvironment.set("SOFTHSM2_CONF", writeSettings(directory.path()).toString());
        this.cryptoki = new Cryptoki(file);
        cryptoki.initialize();
        this.description = cryptoki.manufacturerAndVersion() + " (PKCS#11)";
    }

    /**
     * The library of this process, loaded at the first call.
     *
     * @param baseDirectory where the private directory is made
     * @param random for PINs and the directory's name
     * @throws TokenException.Unavailable when the file does not load, or another one is loaded already
     */
    static synchronized TokenLibrary open(Path file, Path baseDirectory, SecureRandom random) {
        try {
            Path real = file.toRealPath();
            if (loaded == null) {
                loaded = new TokenLibrary(real, baseDirectory, random);
            } else if (!loaded.file.equals(real)) {
                throw new TokenException.Unavailable(
                        "This process uses " + loaded.file + " and cannot load a second PKCS#11 library, " + real);
            }
            return loaded;
        } catch (IOException | UnsatisfiedLinkError | CryptokiError e) {
            throw new TokenException.Unavailable(file, e);
        }
    }

    private static Path writeSettings(Path directory) throws IOException {
        Path tokens = Files.createDirectory(directory.resolve("tokens"));
        return Files.writeString(directory.resolve("softhsm2.conf"), """
                directories.tokendir = %s
                objectstore.backend = file
                slots.removable = false
                log.level = ERROR
                """.formatted(tokens));
    }

    private static void deleteAtExit(PrivateDirectory directory) {
        try {
            directory.delete();
        } catch (IOException e) {
            throw new UncheckedIOException("Left behind: " + directory.path(), e);
        }
    }

    /** For example {@code SoftHSM 2.6 (PKCS#11)}. */
    String describe() {
        return description;
    }

    Cryptoki cryptoki() {
        return cryptoki;
    }

    /** A new, empty token, logged in to. */
    synchronized Pkcs11Custody newToken(String label) {
        try {
            TokenSlot reused = free.poll();
            long slot = reused != null ? slotOf(reused) : freeSlot();
            Pin securityOfficerPin = reused != null ? reused.securityOfficerPin() : Pin.random(random);
            cryptoki.initToken(slot, securityOfficerPin.bytes(), label);
            Pin pin = Pin.random(random);
            try (CryptokiSession session = cryptoki.openSession(slot)) {
                session.login(CryptokiSession.User.SECURITY_OFFICER, securityOfficerPin.bytes());
                session.initPin(pin.bytes());
                session.logout();
            }
            TokenSlot token = new TokenSlot(serialIn(slot), securityOfficerPin);
            MarkedProvider keys = SunPkcs11.configure(file, slot, random);
            SunPkcs11.login(keys.provider(), label, pin);
            return new Pkcs11Custody(
                    description, keys, cryptoki.openSession(slot), key -> key, custody -> retire(custody, token));
        } catch (CryptokiError e) {
            throw new TokenException.DeviceFailure("making a token", e);
        }
    }

    private void retire(Pkcs11Custody custody, TokenSlot token) {
        try {
            SunPkcs11.logout(custody.provider());
        } finally {
            retire(token);
        }
    }

    /** Wipes a token whose sessions nobody uses any more and keeps its slot for another. */
    private synchronized void retire(TokenSlot token) {
        try {
            long slot = slotOf(token);
            cryptoki.closeAllSessions(slot);
            cryptoki.initToken(slot, token.securityOfficerPin().bytes(), "free");
            free.add(token);
        } catch (CryptokiError e) {
            throw new TokenException.DeviceFailure("closing a token", e);
        }
    }

    private long freeSlot() {
        return slot(token -> !token.initialized(), "no free slot").slot();
    }

    private long slotOf(TokenSlot wanted) {
        return slot(token -> token.serial().equals(wanted.serial()), "no token with serial number " + wanted.serial())
                .slot();
    }

    private String serialIn(long slot) {
        return slot(token -> token.slot() == slot, "no slot " + slot).serial();
    }

    private Cryptoki.SlotToken slot(Predicate<Cryptoki.SlotToken> wanted, String otherwise) {
        return cryptoki.slotTokens().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new TokenException.DeviceFailure("looking for a slot", otherwise));
    }
}
