package org.ekmsim.engine.server;

import java.util.Locale;
import org.ekmsim.engine.instance.Flavour;
import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * SERVERPROPERTY and {@code @@VERSION}.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/serverproperty-transact-sql">SERVERPROPERTY (Transact-SQL)</a>
 */
public final class ServerProperties {

    private ServerProperties() {}

    /** The value of a property; null for an unknown name, as documented. */
    static @Nullable Variant property(InstanceIdentity identity, String name) {
        Flavour flavour = identity.flavour();
        String[] version = flavour.productVersion().split("\\.", -1);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "productversion" -> text(flavour.productVersion());
            case "productmajorversion" -> text(version[0]);
            case "productminorversion" -> text(version[1]);
            case "productbuild" -> text(version[2]);
            case "productlevel" -> text("RTM");
            case "productupdatelevel" -> flavour.updateLevel().isEmpty() ? null : text(flavour.updateLevel());
            case "edition" -> text(identity.edition().property());
            case "engineedition" -> integer(identity.edition().engineEdition());
            case "machinename", "computernamephysicalnetbios" -> text(identity.host());
            case "servername" -> text(identity.serverName());
            case "instancename" -> identity.isDefault() ? null : text(identity.name());
            case "instancedefaultdatapath", "instancedefaultlogpath" -> text(identity.dataFolder());
            case "pathseparator" -> text(identity.platform().windows() ? "\\" : "/");
            case "collation" -> text("SQL_Latin1_General_CP1_CI_AS");
            case "isclustered", "ishadrenabled", "isintegratedsecurityonly", "issingleuser", "islocaldb" -> integer(0);
            default -> null;
        };
    }

    /** {@code @@VERSION}. */
    public static String version(InstanceIdentity identity) {
        Flavour flavour = identity.flavour();
        String update = flavour.updateLevel().isEmpty() ? "RTM" : "RTM-" + flavour.updateLevel();
        String system = identity.platform().windows() ? "Windows Server 2022" : "Linux";
        return "Microsoft SQL Server %d (%s) - %s (X64), %s on %s, simulated by ekmsim"
                .formatted(
                        flavour.marketingVersion(),
                        update,
                        flavour.productVersion(),
                        identity.edition().property(),
                        system);
    }

    private static Variant text(String value) {
        return new Variant(SqlType.SYSNAME, value);
    }

    private static Variant integer(int value) {
        return new Variant(SqlType.INT, value);
    }
}
