package org.ekmsim.engine.instance;

import java.util.List;
import java.util.Optional;

/** The named flavours; each is built from the one before and states only its differences. */
public final class Flavours {

    private static final Flavour SQL2019 = Flavour.released("sql2019", 2019, "15.0.2000.5");
    private static final Flavour SQL2022 = Flavour.released("sql2022", 2022, "16.0.1000.6");
    private static final Flavour SQL2022_CU12 =
            SQL2022.update("sql2022-cu12", "16.0.4115.5", "CU12", "KB5033663").withEkmOnLinux();
    private static final Flavour SQL2022_CU14 = SQL2022_CU12.update("sql2022-cu14", "16.0.4135.4", "CU14", "KB5038325");
    private static final Flavour SQL2022_CU17 = SQL2022_CU14
            .update("sql2022-cu17", "16.0.4175.1", "CU17", "KB5048038")
            .withManagedIdentity();

    private static final Flavour SQL2025 =
            SQL2022_CU17.version("sql2025", 2025, "17.0.1000.7").withIdentityThroughArc();

    /** What the services of Azure say their product version is, whatever version their engine has. */
    private static final String AZURE_VERSION = "12.0.2000.8";

    private static final Flavour AZURE_SQL_DATABASE =
            SQL2025.service("azure-sql-database", Edition.SQL_DATABASE, AZURE_VERSION);
    private static final Flavour AZURE_SQL_MANAGED_INSTANCE =
            SQL2025.service("azure-sql-managed-instance", Edition.MANAGED_INSTANCE, AZURE_VERSION);

    private static final List<Flavour> ALL = List.of(
            SQL2019,
            SQL2022,
            SQL2022_CU12,
            SQL2022_CU14,
            SQL2022_CU17,
            SQL2025,
            AZURE_SQL_DATABASE,
            AZURE_SQL_MANAGED_INSTANCE);

    private Flavours() {}

    /** Every named flavour: SQL Server, oldest first, and the services of Azure. */
    public static List<Flavour> all() {
        return ALL;
    }

    /** The flavour of an instance that names none: the build the features are told of. */
    public static Flavour standard() {
        return SQL2022_CU17;
    }

    /** The flavour of that name, in any case. */
    public static Optional<Flavour> named(String name) {
        return ALL.stream()
                .filter(flavour -> flavour.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
