package org.ekmsim.provider;

/** Bits that describe keys, or the keys a provider offers. */
public final class KeyFlags {

    /** Keys of this sort are supported at all. */
    public static final int SUPPORTED = 0x01;
    /** The key is not persisted. */
    public static final int VOLATILE = 0x02;
    /** Private or secret material can be exported. */
    public static final int EXPORTABLE = 0x04;
    /** Keys can be imported. */
    public static final int IMPORTABLE = 0x08;

    private KeyFlags() {}
}
