package org.ekmsim.engine.server;

import org.ekmsim.surroundings.Platform;

/**
 * The operating system of a machine, as the server tells of it.
 *
 * @param platform {@code host_platform}
 * @param distribution {@code host_distribution}
 * @param release {@code host_release}
 */
record OperatingSystem(String platform, String distribution, String release) {

    /** What the machines of worlds run: Windows Server 2022, or Ubuntu 22.04. */
    static OperatingSystem of(Platform platform) {
        return platform.windows()
                ? new OperatingSystem("Windows", "Windows Server 2022 Datacenter", "10.0")
                : new OperatingSystem("Linux", "Ubuntu", "22.04");
    }

    /** The words of {@code @@VERSION}. */
    String description() {
        return platform.equals("Windows")
                ? "Windows Server 2022 Datacenter 10.0"
                : "Linux (" + distribution + " " + release + " LTS)";
    }
}
