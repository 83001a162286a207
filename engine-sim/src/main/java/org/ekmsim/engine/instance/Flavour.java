package org.ekmsim.engine.instance;

import org.jspecify.annotations.Nullable;

/**
 * A version and build of SQL Server, or a service of Azure that runs it.
 *
 * @param name how world files and the command line name it, for example {@code sql2022-cu17}
 * @param edition the one edition it comes in; null for SQL Server, which has several
 * @param majorVersion version of the database engine, for example 16 for SQL Server 2022
 * @param marketingVersion the year in the product name
 * @param productVersion SERVERPROPERTY('ProductVersion')
 * @param updateLevel SERVERPROPERTY('ProductUpdateLevel'), empty for RTM
 * @param updateReference SERVERPROPERTY('ProductUpdateReference'), empty for RTM
 * @param managedIdentity whether the build supports managed identities for EKM
 * @param identityThroughArc whether it does so on machines connected through Azure Arc too
 * @param ekmOnLinux whether the build supports EKM with Azure Key Vault on Linux
 */
public record Flavour(
        String name,
        @Nullable Edition edition,
        int majorVersion,
        int marketingVersion,
        String productVersion,
        String updateLevel,
        String updateReference,
        boolean managedIdentity,
        boolean identityThroughArc,
        boolean ekmOnLinux) {

    /** A version of SQL Server as it was released, without what later updates brought. */
    static Flavour released(String name, int marketingVersion, String productVersion) {
        return new Flavour(
                name, null, major(productVersion), marketingVersion, productVersion, "", "", false, false, false);
    }

    private static int major(String productVersion) {
        return Integer.parseInt(productVersion.substring(0, productVersion.indexOf('.')));
    }

    /** The compatibility level of new databases. */
    public int compatibilityLevel() {
        return majorVersion * 10;
    }

    /** Whether it is SQL Server, which runs on a machine of one's own, and no service of Azure. */
    public boolean isSqlServer() {
        return edition == null;
    }

    /** Whether it is a database of a logical server in Azure. */
    public boolean isSqlDatabase() {
        return edition == Edition.SQL_DATABASE;
    }

    /** A service of Azure that runs the engine of this version, and calls itself another. */
    Flavour service(String newName, Edition only, String newProductVersion) {
        return new Flavour(
                newName, only, majorVersion, marketingVersion, newProductVersion, "", "", false, false, false);
    }

    /** The same flavour under another name, build and update level: a later update states only its differences. */
    Flavour update(String newName, String newProductVersion, String newUpdateLevel, String newUpdateReference) {
        return new Flavour(
                newName,
                edition,
                majorVersion,
                marketingVersion,
                newProductVersion,
                newUpdateLevel,
                newUpdateReference,
                managedIdentity,
                identityThroughArc,
                ekmOnLinux);
    }

    /** The next version of SQL Server; it can do what the one before could. */
    Flavour version(String newName, int newMarketingVersion, String newProductVersion) {
        return new Flavour(
                newName,
                edition,
                major(newProductVersion),
                newMarketingVersion,
                newProductVersion,
                "",
                "",
                managedIdentity,
                identityThroughArc,
                ekmOnLinux);
    }

    /**
     * The same flavour where EKM on Linux begins with another cumulative update of SQL Server 2022: the pages name CU12 and CU14.
     *
     * @param update number of the first cumulative update with EKM on Linux
     */
    public Flavour withEkmOnLinuxFrom(int update) {
        boolean late = updateLevel.startsWith("CU") && Integer.parseInt(updateLevel.substring(2)) < update;
        return late ? with(managedIdentity, identityThroughArc, false) : this;
    }

    Flavour withManagedIdentity() {
        return with(true, identityThroughArc, ekmOnLinux);
    }

    Flavour withEkmOnLinux() {
        return with(managedIdentity, identityThroughArc, true);
    }

    Flavour withIdentityThroughArc() {
        return with(managedIdentity, true, ekmOnLinux);
    }

    private Flavour with(boolean identity, boolean arc, boolean linux) {
        return new Flavour(
                name,
                edition,
                majorVersion,
                marketingVersion,
                productVersion,
                updateLevel,
                updateReference,
                identity,
                arc,
                linux);
    }
}
