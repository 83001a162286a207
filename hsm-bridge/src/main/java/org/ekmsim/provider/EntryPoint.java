package org.ekmsim.provider;

import java.util.EnumSet;
import java.util.Set;

/**
 * The functions a provider's library exports, in the order of the interface. The state of message 33085 is the number
 * of the missing one ("MSSQLSERVER_33085").
 */
public enum EntryPoint {
    INITIALIZE_PROVIDER(1, "SqlCryptInitializeProvider"),
    FREE_PROVIDER(2, "SqlCryptFreeProvider"),
    OPEN_SESSION(3, "SqlCryptOpenSession"),
    CLOSE_SESSION(4, "SqlCryptCloseSession"),
    GET_PROVIDER_INFO(5, "SqlCryptGetProviderInfo"),
    GET_NEXT_ALGORITHM_ID(6, "SqlCryptGetNextAlgorithmId"),
    GET_ALGORITHM_INFO(7, "SqlCryptGetAlgorithmInfo"),
    CREATE_KEY(8, "SqlCryptCreateKey"),
    DROP_KEY(9, "SqlCryptDropKey"),
    GET_NEXT_KEY_ID(10, "SqlCryptGetNextKeyId"),
    GET_KEY_INFO_BY_KEY_ID(11, "SqlCryptGetKeyInfoByKeyId"),
    GET_KEY_INFO_BY_THUMB(12, "SqlCryptGetKeyInfoByThumb"),
    GET_KEY_INFO_BY_NAME(13, "SqlCryptGetKeyInfoByName"),
    EXPORT_KEY(14, "SqlCryptExportKey"),
    IMPORT_KEY(15, "SqlCryptImportKey"),
    ENCRYPT(16, "SqlCryptEncrypt"),
    DECRYPT(17, "SqlCryptDecrypt");

    private final int missingState;
    private final String exportedName;

    EntryPoint(int missingState, String exportedName) {
        this.missingState = missingState;
        this.exportedName = exportedName;
    }

    /** The exported name. */
    public String exportedName() {
        return exportedName;
    }

    /** The state of message 33085 when this one is missing: 1 to 17. */
    public int missingState() {
        return missingState;
    }

    /**
     * The one that a method of {@link EkmProvider} stands for.
     *
     * @param method its name, such as {@code openSession}
     * @throws IllegalArgumentException for another name
     */
    public static EntryPoint ofMethod(String method) {
        for (EntryPoint entryPoint : values()) {
            if (entryPoint.exportedName.equalsIgnoreCase("SqlCrypt" + method)) {
                return entryPoint;
            }
        }
        throw new IllegalArgumentException("No entry point is called " + method + ".");
    }

    /** All of them, what a complete library exports. */
    public static Set<EntryPoint> all() {
        return EnumSet.allOf(EntryPoint.class);
    }
}
