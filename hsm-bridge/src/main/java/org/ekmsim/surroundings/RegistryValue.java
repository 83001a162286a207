package org.ekmsim.surroundings;

/** A value of a registry key. */
public sealed interface RegistryValue {

    /** A REG_SZ value. */
    record Text(String text) implements RegistryValue {}

    /** A REG_DWORD value, unsigned 32-bit. */
    @SuppressWarnings("JavaLangClash") // always written RegistryValue.Number
    record Number(int number) implements RegistryValue {}
}
