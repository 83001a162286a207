package org.ekmsim.token;

import java.nio.file.Path;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Tokens that are all one: an existing PKCS#11 token holds the keys of every label, each object labelled {@code ekmsim
 * LABEL/KEY}. What others have in that token is neither seen nor touched; what was put there goes at close, or with the
 * process, unless that is killed.
 */
final class ExistingTokens implements Tokens {

    private static final String PREFIX = "ekmsim ";
    private static final String BARE_RSA = "RSA/ECB/NoPadding";

    private final String description;
    private final CryptokiSession session;
    private final TokenShelf shelf;

    private ExistingTokens(String description, MarkedProvider keys, CryptokiSession session, SecureRandom random) {
        this.description = description;
        this.session = session;
        // One lock, because keys of all labels are objects of one token.
        ReadWriteLock lock = new ReentrantReadWriteLock();
        this.shelf = new TokenShelf(
                label -> new Pkcs11Custody(
                        description, keys, session, key -> PREFIX + label + "/" + key, Pkcs11Custody::eraseAll),
                () -> lock,
                random);
    }

    /**
     * Logs in to the token. The login counts for the process, and a later one with whatever PIN is no second check of it.
     *
     * @throws TokenException naming what is wrong with PIN file, library, token or PIN
     */
    static ExistingTokens open(ExistingToken choice, SecureRandom random) {
        Pin pin = PinFile.read(choice.pinFile());
        ExistingLibrary library = ExistingLibrary.load(choice.library());
        try {
            Cryptoki.SlotToken token = library.token(choice.label());
            CryptokiSession session = library.cryptoki().openSession(token.slot());
            try {
                login(library, token, session, pin, choice.pinFile());
                MarkedProvider keys = SunPkcs11.configure(library.file(), token.slot(), random);
                requireBareRsa(keys.provider(), token.label());
                String description =
                        library.cryptoki().manufacturerAndVersion() + " (PKCS#11), token '" + token.label() + "'";
                ExistingTokens tokens = new ExistingTokens(description, keys, session, random);
                Runtime.getRuntime().addShutdownHook(new Thread(tokens::close, "ekmsim-token-clean-up"));
                return tokens;
            } catch (TokenException | CryptokiError e) {
                session.close();
                throw e;
            }
        } catch (CryptokiError e) {
            throw new TokenException.DeviceFailure("opening the token of " + choice.library(), e);
        }
    }

    private static void login(
            ExistingLibrary library, Cryptoki.SlotToken token, CryptokiSession session, Pin pin, Path pinFile) {
        try {
            session.login(CryptokiSession.User.USER, pin.bytes());
        } catch (CryptokiError e) {
            switch (e.value()) {
                case CryptokiError.USER_ALREADY_LOGGED_IN -> {
                    // By another world of this process.
                }
                case CryptokiError.PIN_LOCKED -> throw new TokenException.PinLocked(token.label(), library.file());
                case CryptokiError.PIN_INCORRECT, CryptokiError.PIN_INVALID, CryptokiError.PIN_LEN_RANGE ->
                    throw new TokenException.WrongPin(
                            token.label(), library.file(), pinFile, PinTries.left(library.tokenIn(token.slot())));
                default -> throw e;
            }
        }
    }

    /** Every padding is done here over bare RSA, so a token without it is refused at once and not at the first unwrap. */
    private static void requireBareRsa(Provider provider, String label) {
        if (provider.getService("Cipher", BARE_RSA) == null) {
            throw new TokenException.NotSupported("RSA without padding (CKM_RSA_X_509), which token '" + label
                    + "' does not offer. Use another token, or --hsm softhsm");
        }
    }

    @Override
    public Token open(String label) {
        return shelf.open(label);
    }

    @Override
    public String describe() {
        return description;
    }

    @Override
    public synchronized void close() {
        try {
            shelf.close();
        } finally {
            session.end();
        }
    }
}
