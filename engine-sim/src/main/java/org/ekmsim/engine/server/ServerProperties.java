package org.ekmsim.engine.server;

import java.util.Locale;
import org.ekmsim.engine.instance.Edition;
import org.ekmsim.engine.instance.Flavour;
import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.type.Collation;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * The values of SERVERPROPERTY.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/serverproperty-transact-sql">SERVERPROPERTY (Transact-SQL)</a>
 */
final class ServerProperties {

    private static final int SQL_SERVER_2022 = 16;

    /** The number of SQL_Latin1_General_CP1_CI_AS. */
    private static final int COLLATION_ID = 872_468_488;

    /** Ignores case, kana and width. */
    private static final int COMPARISON_STYLE = 196_609;

    private static final int US_ENGLISH = 1033;
    private static final int SORT_ORDER = 52;

    private ServerProperties() {}

    /** The value of a property; null for an unknown name, one the version does not have, and one that has no value. */
    static @Nullable Variant property(InstanceIdentity identity, String name) {
        Flavour flavour = identity.flavour();
        String[] version = flavour.productVersion().split("\\.", -1);
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "productversion" -> text(flavour.productVersion());
            case "productmajorversion" -> text(version[0]);
            case "productminorversion" -> text(version[1]);
            case "productbuild" -> text(version[2]);
            case "productlevel" -> text("RTM");
            case "productupdatelevel" -> optional(flavour.updateLevel());
            case "productupdatereference" -> optional(flavour.updateReference());
            case "resourceversion" ->
                text("%s.%02d.%s".formatted(version[0], Integer.parseInt(version[1]), version[2]));
            case "buildclrversion" -> text("v4.0.30319");
            case "edition" -> text(identity.edition().property());
            case "editionid" -> new Variant(SqlType.BIGINT, editionId(identity.edition()));
            case "engineedition" -> integer(identity.edition().engineEdition());
            case "machinename", "computernamephysicalnetbios" -> text(identity.host());
            case "servername" -> text(identity.serverName());
            case "instancename" -> identity.isDefault() ? null : text(identity.name());
            case "filestreamsharename" -> text(identity.name());
            case "instancedefaultdatapath", "instancedefaultlogpath" -> text(identity.dataFolder());
            case "instancedefaultbackuppath" -> text(identity.backupFolder());
            case "pathseparator" -> text(identity.platform().windows() ? "\\" : "/");
            case "licensetype" -> text("DISABLED");
            default -> settled(name.strip().toLowerCase(Locale.ROOT), flavour.majorVersion());
        };
    }

    /** The properties that are the same on every simulated server: its collation, and what is not installed. */
    private static @Nullable Variant settled(String name, int majorVersion) {
        return switch (name) {
            case "collation" -> text(Collation.SERVER);
            case "collationid" -> integer(COLLATION_ID);
            case "comparisonstyle" -> integer(COMPARISON_STYLE);
            case "lcid" -> integer(US_ENGLISH);
            case "sqlcharset" -> new Variant(SqlType.TINYINT, 1);
            case "sqlcharsetname" -> text("iso_1");
            case "sqlsortorder" -> new Variant(SqlType.TINYINT, SORT_ORDER);
            case "sqlsortordername" -> text("nocase_iso");
            case "hadrmanagerstatus" -> integer(2);
            case "isxtpsupported" -> integer(1);
            case "filestreamconfiguredlevel",
                    "filestreameffectivelevel",
                    "isadvancedanalyticsinstalled",
                    "isbigdatacluster",
                    "isclustered",
                    "isexternalauthenticationonly",
                    "isfulltextinstalled",
                    "ishadrenabled",
                    "isintegratedsecurityonly",
                    "islocaldb",
                    "ispolybaseinstalled",
                    "issingleuser",
                    "istempdbmetadatamemoryoptimized" -> integer(0);
            case "isexternalgovernanceenabled", "isserversuspendedforsnapshotbackup", "suspendeddatabasecount" ->
                majorVersion < SQL_SERVER_2022 ? null : integer(0);
            default -> null;
        };
    }

    private static long editionId(Edition edition) {
        return switch (edition) {
            case ENTERPRISE -> 1_804_890_536L;
            case DEVELOPER -> -2_117_995_310L;
            case EVALUATION -> 610_778_273L;
            case STANDARD -> -1_534_726_760L;
            case WEB -> 1_293_598_313L;
            case EXPRESS -> -1_592_396_055L;
            case SQL_DATABASE, MANAGED_INSTANCE -> 1_674_378_470L;
        };
    }

    private static @Nullable Variant optional(String value) {
        return value.isEmpty() ? null : text(value);
    }

    private static Variant text(String value) {
        return new Variant(SqlType.SYSNAME, value);
    }

    private static Variant integer(int value) {
        return new Variant(SqlType.INT, value);
    }
}
