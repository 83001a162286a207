package org.ekmsim.token;

import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The functions of a PKCS#11 library, from its CK_FUNCTION_LIST. A library has to export the one function that gives the
 * list and no other, and some export no other.
 */
final class CryptokiFunctions {

    /** As far as they are called here, in the order of the list. */
    private static final List<String> ORDER = List.of(
            "C_Initialize",
            "C_Finalize",
            "C_GetInfo",
            "C_GetFunctionList",
            "C_GetSlotList",
            "C_GetSlotInfo",
            "C_GetTokenInfo",
            "C_GetMechanismList",
            "C_GetMechanismInfo",
            "C_InitToken",
            "C_InitPIN",
            "C_SetPIN",
            "C_OpenSession",
            "C_CloseSession",
            "C_CloseAllSessions",
            "C_GetSessionInfo",
            "C_GetOperationState",
            "C_SetOperationState",
            "C_Login",
            "C_Logout",
            "C_CreateObject",
            "C_CopyObject",
            "C_DestroyObject",
            "C_GetObjectSize",
            "C_GetAttributeValue",
            "C_SetAttributeValue",
            "C_FindObjectsInit",
            "C_FindObjects",
            "C_FindObjectsFinal");

    private static final int VERSION_BYTES = 2;

    /** On Linux local is what is not said to be global. */
    private static final int RTLD_LAZY = 0x1;

    private static final int MAC_RTLD_LOCAL = 0x4;

    /** JNA unloads a library that nothing refers to any more, whatever pointers into it are left. */
    private final NativeLibrary library;

    private final Pointer list;

    /** @throws UnsatisfiedLinkError when the file is not a library that loads here, or not one of PKCS#11 */
    CryptokiFunctions(Path file) {
        this.library = NativeLibrary.getInstance(file.toString(), options());
        var found = new PointerByReference();
        int value = library.getFunction("C_GetFunctionList").invokeInt(new Object[] {found});
        if (value != CryptokiError.OK) {
            throw new CryptokiError("C_GetFunctionList", value);
        }
        this.list = found.getValue();
    }

    /**
     * A library's symbols are for itself. JNA would show them to libraries loaded later, and theirs of the same name, which
     * all PKCS#11 libraries have, would then lead here.
     */
    private static Map<String, ?> options() {
        if (Platform.isWindows()) {
            return Map.of();
        }
        return Map.of(Library.OPTION_OPEN_FLAGS, Platform.isMac() ? RTLD_LAZY | MAC_RTLD_LOCAL : RTLD_LAZY);
    }

    /** A function of the library, which stays loaded as long as this object is there. */
    Function named(String name) {
        // Windows packs structures to single bytes, elsewhere the first pointer after the version is aligned.
        boolean packed = Native.LONG_SIZE < Native.POINTER_SIZE;
        long first = packed ? VERSION_BYTES : Native.POINTER_SIZE;
        try {
            return Function.getFunction(list.getPointer(first + (long) ORDER.indexOf(name) * Native.POINTER_SIZE));
        } finally {
            Reference.reachabilityFence(library);
        }
    }
}
