package org.ekmsim.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** World files for tests: the shipped one of the walk-through with more logins, and its variations. */
public final class WorldTexts {

    /** Path of the connector in the walk-through's world. */
    public static final String CONNECTOR =
            "C:\\Program Files\\SQL Server Connector for Microsoft Azure Key Vault\\Microsoft.AzureKeyVaultService.EKM.dll";

    /** Client id without hyphens, then the client secret, as the walk-through's world declares them. */
    public static final String SECRET = "d956f6b9000040008000000000000001yrA8X~PldtMCvUZP";

    private static final String SHIPPED_LOGINS = "logins: [ { name: CONTOSO\\dba, roles: [sysadmin] } ]";
    private static final String SHIPPED_CLOCK = "mode: auto, tde-scan: instant";

    private WorldTexts() {}

    /** The walk-through's world. Beside the administrator it has a login for each role that brings a permission, and one without. */
    public static String docsSample() {
        String logins =
                "logins: [ { name: CONTOSO\\dba, roles: [sysadmin] }, { name: CONTOSO\\second, roles: [sysadmin] },"
                        + " { name: clerk }, { name: guard, roles: [securityadmin] }, { name: tuner, roles: [serveradmin] },"
                        + " { name: builder, roles: [dbcreator] } ]";
        return replaced(shipped("docs-sample"), SHIPPED_LOGINS, logins);
    }

    /** The same world under another clock, for example {@code mode: stepped, tde-scan: clock}. */
    public static String docsSample(String clock) {
        return replaced(docsSample(), SHIPPED_CLOCK, clock);
    }

    /** The same world on another edition. */
    static String edition(String edition) {
        return replaced(docsSample(), "edition: Developer", "edition: " + edition);
    }

    /** The same world with another version of SQL Server, for example {@code sql2025}. */
    public static String flavour(String flavour) {
        return replaced(docsSample(), "flavour: sql2022-cu17", "flavour: " + flavour);
    }

    /** A world of the fixtures, as it is shipped. */
    public static String shipped(String name) {
        return resource("worlds/" + name + ".yaml");
    }

    /** A script of the fixtures. */
    public static String script(String name) {
        return resource("scripts/" + name + ".sql");
    }

    private static String resource(String path) {
        String full = "/org/ekmsim/fixtures/" + path;
        try (InputStream stream = WorldTexts.class.getResourceAsStream(full)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no resource " + full);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String replaced(String text, String old, String now) {
        if (!text.contains(old)) {
            throw new IllegalStateException("The world file no longer contains: " + old);
        }
        return text.replace(old, now);
    }
}
