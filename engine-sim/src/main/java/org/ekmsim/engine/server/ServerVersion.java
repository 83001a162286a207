package org.ekmsim.engine.server;

import org.ekmsim.engine.instance.Flavour;
import org.ekmsim.engine.instance.InstanceIdentity;

/** The version as {@code @@VERSION} and {@code @@MICROSOFTVERSION} write it. */
final class ServerVersion {

    private static final int MAJOR_BITS = 24;
    private static final int MINOR_BITS = 16;

    private ServerVersion() {}

    /** Three lines: product and build as a server prints them, who simulates it, edition and operating system; two in Azure. */
    static String text(InstanceIdentity identity) {
        Flavour flavour = identity.flavour();
        if (!flavour.isSqlServer()) {
            return "Microsoft SQL Azure (RTM) - %s \n\tSimulated by ekmsim\n".formatted(flavour.productVersion());
        }
        String update = flavour.updateLevel().isEmpty()
                ? "(RTM)"
                : "(RTM-%s) (%s)".formatted(flavour.updateLevel(), flavour.updateReference());
        return "Microsoft SQL Server %d %s - %s (X64) \n\tSimulated by ekmsim\n\t%s on %s <X64>\n"
                .formatted(
                        flavour.marketingVersion(),
                        update,
                        flavour.productVersion(),
                        identity.edition().property(),
                        OperatingSystem.of(identity.platform()).description());
    }

    /** Major version, minor version and build in one number. */
    static int number(InstanceIdentity identity) {
        String[] parts = identity.flavour().productVersion().split("\\.", -1);
        return Integer.parseInt(parts[0]) << MAJOR_BITS
                | Integer.parseInt(parts[1]) << MINOR_BITS
                | Integer.parseInt(parts[2]);
    }
}
