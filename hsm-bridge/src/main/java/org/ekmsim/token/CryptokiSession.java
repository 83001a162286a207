package org.ekmsim.token;

import com.sun.jna.NativeLong;
import com.sun.jna.ptr.NativeLongByReference;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A read-write session with one token. PKCS#11 allows one thread at a time in a session, so methods are exclusive. */
final class CryptokiSession implements AutoCloseable {

    /** CK_USER_TYPE. */
    enum User {
        SECURITY_OFFICER(0),
        USER(1);

        private final long type;

        User(long type) {
            this.type = type;
        }
    }

    static final long CKA_CLASS = 0x0;
    static final long CKA_LABEL = 0x3;
    static final long CKA_ID = 0x102;
    static final long CKA_SENSITIVE = 0x103;
    static final long CKA_MODULUS = 0x120;
    static final long CKA_PRIVATE_EXPONENT = 0x123;
    static final long CKA_EXTRACTABLE = 0x162;
    private static final long CKO_PRIVATE_KEY = 0x3;
    private static final long CKO_SECRET_KEY = 0x4;
    private static final int LONGEST_ATTRIBUTE = 2048;

    private final Cryptoki cryptoki;
    private final NativeLong handle;
    private boolean closed;

    CryptokiSession(Cryptoki cryptoki, NativeLong handle) {
        this.cryptoki = cryptoki;
        this.handle = handle;
    }

    /** The library's number of the session. */
    long number() {
        return handle.longValue();
    }

    synchronized void login(User user, byte[] pin) {
        cryptoki.call("C_Login", handle, new NativeLong(user.type), pin, Cryptoki.length(pin));
    }

    synchronized void logout() {
        cryptoki.call("C_Logout", handle);
    }

    /** Sets the user's PIN; the security officer must be logged in. */
    synchronized void initPin(byte[] pin) {
        cryptoki.call("C_InitPIN", handle, pin, Cryptoki.length(pin));
    }

    synchronized Optional<NativeLong> findPrivateKey(BigInteger modulus, String label) {
        return find(new CryptokiTemplate()
                .with(CKA_CLASS, CKO_PRIVATE_KEY)
                .with(CKA_MODULUS, UnsignedBytes.of(modulus))
                .with(CKA_LABEL, label.getBytes(StandardCharsets.UTF_8)));
    }

    synchronized Optional<NativeLong> findSecretKey(String label) {
        return find(new CryptokiTemplate()
                .with(CKA_CLASS, CKO_SECRET_KEY)
                .with(CKA_LABEL, label.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<NativeLong> find(CryptokiTemplate template) {
        cryptoki.call("C_FindObjectsInit", handle, template.attributes(), template.count());
        try {
            var object = new NativeLongByReference();
            var found = new NativeLongByReference();
            cryptoki.call("C_FindObjects", handle, object, new NativeLong(1), found);
            return found.getValue().longValue() == 0 ? Optional.empty() : Optional.of(object.getValue());
        } finally {
            cryptoki.call("C_FindObjectsFinal", handle);
        }
    }

    synchronized void setAttributes(NativeLong object, CryptokiTemplate template) {
        cryptoki.call("C_SetAttributeValue", handle, object, template.attributes(), template.count());
    }

    /** @throws CryptokiError CKR_ATTRIBUTE_SENSITIVE for the secret parts of a private key */
    synchronized byte[] attribute(NativeLong object, long type) {
        CryptokiTemplate template = new CryptokiTemplate().withRoom(type, LONGEST_ATTRIBUTE);
        cryptoki.call("C_GetAttributeValue", handle, object, template.attributes(), template.count());
        return template.value(0);
    }

    synchronized void destroy(NativeLong object) {
        cryptoki.call("C_DestroyObject", handle, object);
    }

    /** Closes the session if it is open. */
    synchronized void end() {
        if (!closed) {
            close();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        cryptoki.call("C_CloseSession", handle);
    }
}
