package org.ekmsim.surroundings;

/** What an account may do with a registry key and everything below it. */
public enum RegistryRight {
    /** Read keys and values. */
    READ,
    /** Create, change and delete as well. */
    FULL_CONTROL
}
