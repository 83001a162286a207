package org.ekmsim.token;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.NativeLongByReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calls of PKCS#11 that Java's SunPKCS11 does not offer: making tokens, and finding, naming and erasing objects.
 * SunPKCS11 loads the same file, so both see one library.
 *
 * <p>Structures are laid out by hand: those read here have no padding on any platform, with the one exception marked.
 */
final class Cryptoki {

    /** A token in a slot, from CK_TOKEN_INFO. */
    record SlotToken(long slot, String label, String serial, long flags) {

        boolean initialized() {
            return has(CKF_TOKEN_INITIALIZED);
        }

        boolean has(long flag) {
            return (flags & flag) != 0;
        }
    }

    /** The user's PIN was given wrong at least once since the last login. */
    static final long CKF_USER_PIN_COUNT_LOW = 0x10000;

    /** One more wrong PIN locks it. */
    static final long CKF_USER_PIN_FINAL_TRY = 0x20000;

    static final long CKF_USER_PIN_LOCKED = 0x40000;

    private static final int LABEL_BYTES = 32;
    private static final int TOKEN_INFO_BYTES = 256;
    private static final int SERIAL_OFFSET = 80;
    private static final int SERIAL_BYTES = 16;
    private static final int TOKEN_FLAGS_OFFSET = 96;
    private static final long CKF_TOKEN_INITIALIZED = 0x400;
    private static final long CKF_RW_SESSION = 0x2;
    private static final long CKF_SERIAL_SESSION = 0x4;
    private static final long CKF_OS_LOCKING_OK = 0x2;
    private static final int FOUR_MUTEX_CALLBACKS = 4;

    private final CryptokiFunctions functions;

    /** @throws UnsatisfiedLinkError when the file is not a library that loads here, or not one of PKCS#11 */
    Cryptoki(Path file) {
        this.functions = new CryptokiFunctions(file);
    }

    /** Once for a process is enough, and again is harmless. */
    void initialize() {
        int locksOffset = FOUR_MUTEX_CALLBACKS * Native.POINTER_SIZE;
        Memory arguments = zeroed(locksOffset + Native.LONG_SIZE + Native.POINTER_SIZE);
        arguments.setNativeLong(locksOffset, new NativeLong(CKF_OS_LOCKING_OK));
        int value = returnValue("C_Initialize", arguments);
        if (value != CryptokiError.OK && value != CryptokiError.ALREADY_INITIALIZED) {
            throw new CryptokiError("C_Initialize", value);
        }
    }

    /** Who made the library, and its version, for example {@code SoftHSM 2.6}. */
    String manufacturerAndVersion() {
        Memory info = zeroed(TOKEN_INFO_BYTES);
        call("C_GetInfo", info);
        // Windows packs CK_INFO to single bytes, elsewhere CK_FLAGS after the 34 first bytes is aligned.
        boolean packed = Native.LONG_SIZE < Native.POINTER_SIZE;
        int version = (packed ? 34 : 40) + Native.LONG_SIZE + LABEL_BYTES;
        return "%s %d.%d".formatted(text(info, 2, LABEL_BYTES), info.getByte(version), info.getByte(version + 1));
    }

    /** Every slot's token; a slot whose token cannot be read is left out. SoftHSM always has one more, uninitialized. */
    List<SlotToken> slotTokens() {
        var count = new NativeLongByReference();
        // SoftHSM makes a new free slot when it is asked for the number of slots.
        call("C_GetSlotList", (byte) 0, Pointer.NULL, count);
        Memory slots = zeroed(Math.max(1, count.getValue().intValue()) * Native.LONG_SIZE);
        call("C_GetSlotList", (byte) 0, slots, count);
        return LongStream.range(0, count.getValue().longValue())
                .map(index -> slots.getNativeLong(index * Native.LONG_SIZE).longValue())
                .boxed()
                .flatMap(this::slotToken)
                .toList();
    }

    private Stream<SlotToken> slotToken(long slot) {
        Memory info = zeroed(TOKEN_INFO_BYTES);
        if (returnValue("C_GetTokenInfo", new NativeLong(slot), info) != CryptokiError.OK) {
            return Stream.empty();
        }
        return Stream.of(new SlotToken(
                slot,
                text(info, 0, LABEL_BYTES),
                text(info, SERIAL_OFFSET, SERIAL_BYTES),
                info.getNativeLong(TOKEN_FLAGS_OFFSET).longValue()));
    }

    /** Makes the token in the slot anew, under a label cut to the 32 bytes there are; whatever was in it is gone. */
    void initToken(long slot, byte[] securityOfficerPin, String label) {
        byte[] padded = new byte[LABEL_BYTES];
        Arrays.fill(padded, (byte) ' ');
        int used = 0;
        for (int character : label.codePoints().toArray()) {
            byte[] encoded = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (used + encoded.length > LABEL_BYTES) {
                break;
            }
            System.arraycopy(encoded, 0, padded, used, encoded.length);
            used += encoded.length;
        }
        call("C_InitToken", new NativeLong(slot), securityOfficerPin, length(securityOfficerPin), padded);
    }

    CryptokiSession openSession(long slot) {
        var session = new NativeLongByReference();
        var flags = new NativeLong(CKF_RW_SESSION | CKF_SERIAL_SESSION);
        call("C_OpenSession", new NativeLong(slot), flags, Pointer.NULL, Pointer.NULL, session);
        return new CryptokiSession(this, session.getValue());
    }

    void closeAllSessions(long slot) {
        call("C_CloseAllSessions", new NativeLong(slot));
    }

    /** @throws CryptokiError for any return value but CKR_OK */
    void call(String name, @Nullable Object... arguments) {
        int value = returnValue(name, arguments);
        if (value != CryptokiError.OK) {
            throw new CryptokiError(name, value);
        }
    }

    /** Every CK_RV fits into 32 bits. */
    private int returnValue(String name, @Nullable Object... arguments) {
        return functions.named(name).invokeInt(arguments);
    }

    static NativeLong length(byte[] bytes) {
        return new NativeLong(bytes.length);
    }

    private static Memory zeroed(int size) {
        Memory memory = new Memory(size);
        memory.clear();
        return memory;
    }

    private static String text(Memory memory, int offset, int length) {
        return new String(memory.getByteArray(offset, length), StandardCharsets.UTF_8).strip();
    }
}
