package org.ekmsim.surroundings;

import java.util.Locale;

/** What kind of machine a host is. */
public enum Platform {
    /** A Windows virtual machine in Azure. */
    AZURE_VM_WINDOWS("azure-vm-windows", true),
    /** A Windows machine that Azure does not know. */
    ON_PREMISES_WINDOWS("on-premises-windows", true),
    /** A Windows machine connected to Azure through Azure Arc. */
    ARC_WINDOWS("arc-windows", true),
    /** A Linux machine, wherever it runs. */
    LINUX("linux", false),
    /** The machines under a service of Azure SQL, of which nothing is seen but the identity of the server. */
    AZURE_SQL("azure-sql", true);

    private final String text;
    private final boolean windows;

    Platform(String text, boolean windows) {
        this.text = text;
        this.windows = windows;
    }

    /** The name used in world files. */
    public String text() {
        return text;
    }

    /** True where there is a registry and an event log. */
    public boolean windows() {
        return windows;
    }

    /** The form of a file path that is equal for equal files: Windows paths ignore case and accept both slashes. */
    public String normalise(String path) {
        return windows ? path.replace('/', '\\').toLowerCase(Locale.ROOT) : path;
    }

    /**
     * The platform of that world-file name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Platform of(String text) {
        for (Platform platform : values()) {
            if (platform.text.equals(text)) {
                return platform;
            }
        }
        throw new IllegalArgumentException("There is no platform named " + text + ".");
    }
}
