package org.ekmsim.engine.instance;

/**
 * A version and build of SQL Server.
 *
 * @param name how world files and the command line name it, for example {@code sql2022-cu17}
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
        int marketingVersion,
        String productVersion,
        String updateLevel,
        String updateReference,
        boolean managedIdentity,
        boolean identityThroughArc,
        boolean ekmOnLinux) {

    /** The first number of the product version, for example 16 for SQL Server 2022. */
    public int majorVersion() {
        return Integer.parseInt(productVersion.substring(0, productVersion.indexOf('.')));
    }

    /** The compatibility level of new databases. */
    public int compatibilityLevel() {
        return majorVersion() * 10;
    }

    /** The same flavour under another name, build and update level: a later update states only its differences. */
    Flavour update(String newName, String newProductVersion, String newUpdateLevel, String newUpdateReference) {
        return new Flavour(
                newName,
                marketingVersion,
                newProductVersion,
                newUpdateLevel,
                newUpdateReference,
                managedIdentity,
                identityThroughArc,
                ekmOnLinux);
    }

    Flavour withManagedIdentity() {
        return new Flavour(
                name,
                marketingVersion,
                productVersion,
                updateLevel,
                updateReference,
                true,
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
        return late
                ? new Flavour(
                        name,
                        marketingVersion,
                        productVersion,
                        updateLevel,
                        updateReference,
                        managedIdentity,
                        identityThroughArc,
                        false)
                : this;
    }

    Flavour withEkmOnLinux() {
        return new Flavour(
                name,
                marketingVersion,
                productVersion,
                updateLevel,
                updateReference,
                managedIdentity,
                identityThroughArc,
                true);
    }

    /** The next version of SQL Server; it can do what the one before could. */
    Flavour version(String newName, int newMarketingVersion, String newProductVersion) {
        return new Flavour(
                newName,
                newMarketingVersion,
                newProductVersion,
                "",
                "",
                managedIdentity,
                identityThroughArc,
                ekmOnLinux);
    }

    Flavour withIdentityThroughArc() {
        return new Flavour(
                name,
                marketingVersion,
                productVersion,
                updateLevel,
                updateReference,
                managedIdentity,
                true,
                ekmOnLinux);
    }
}
