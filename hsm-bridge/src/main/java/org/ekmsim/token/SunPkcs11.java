package org.ekmsim.token;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.InvalidParameterException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.Security;
import java.util.HexFormat;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;

/**
 * Java's own PKCS#11 provider for one slot. The object is private: it is never put into the list of {@link Security}, where
 * other code of the process would find it.
 */
final class SunPkcs11 {

    /** Keys made or imported stay in the token for good; private and secret ones cannot be read. */
    private static final String ATTRIBUTES = """
            attributes(*,CKO_PRIVATE_KEY,CKK_RSA) = {
              CKA_TOKEN = true
              CKA_PRIVATE = true
              CKA_SENSITIVE = true
              CKA_EXTRACTABLE = false
              CKA_DECRYPT = true
              CKA_SIGN = true
              CKA_LABEL = 0h%s
            }
            attributes(generate,CKO_SECRET_KEY,*) = {
              CKA_TOKEN = true
              CKA_PRIVATE = true
              CKA_SENSITIVE = true
              CKA_EXTRACTABLE = false
              CKA_ENCRYPT = true
              CKA_DECRYPT = true
              CKA_LABEL = 0h%s
            }
            """;

    private static final int MARK_BYTES = 8;

    private SunPkcs11() {}

    /**
     * The provider, not logged in. Keys can be used as soon as any session of this process has logged in to the token.
     *
     * @param random for the mark
     * @throws TokenException.Unavailable when this Java runtime has no SunPKCS11
     */
    static MarkedProvider configure(Path library, long slot, SecureRandom random) {
        Provider unconfigured = Security.getProvider("SunPKCS11");
        if (unconfigured == null) {
            throw new TokenException.Unavailable("This Java runtime lacks its security provider SunPKCS11");
        }
        byte[] drawn = new byte[MARK_BYTES];
        random.nextBytes(drawn);
        String mark = "ekmsim new " + HexFormat.of().formatHex(drawn);
        // The configuration file's syntax gives backslashes a meaning of their own.
        String path = library.toString().replace('\\', '/');
        String label = HexFormat.of().formatHex(mark.getBytes(StandardCharsets.US_ASCII));
        String configuration = "--name = ekmsim\nlibrary = \"" + path + "\"\nslot = " + slot + "\n"
                + ATTRIBUTES.formatted(label, label);
        try {
            return new MarkedProvider((AuthProvider) unconfigured.configure(configuration), mark);
        } catch (InvalidParameterException | ProviderException e) {
            throw new TokenException.DeviceFailure("opening a token", e);
        }
    }

    /**
     * Logs in, which counts for every session of this process with the token.
     *
     * @throws TokenException.WrongPin when the token refuses the PIN
     */
    static void login(AuthProvider provider, String label, Pin pin) {
        try {
            provider.login(null, callbacks -> {
                for (Callback callback : callbacks) {
                    if (callback instanceof PasswordCallback password) {
                        password.setPassword(pin.characters());
                    }
                }
            });
        } catch (FailedLoginException e) {
            throw new TokenException.WrongPin(label);
        } catch (LoginException e) {
            throw new TokenException.DeviceFailure("logging in", e);
        }
    }

    static void logout(AuthProvider provider) {
        try {
            provider.logout();
        } catch (LoginException e) {
            throw new TokenException.DeviceFailure("logging out", e);
        }
    }
}
