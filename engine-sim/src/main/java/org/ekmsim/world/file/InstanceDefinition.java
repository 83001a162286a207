package org.ekmsim.world.file;

import java.util.List;
import org.ekmsim.engine.entra.EntraSetup;
import org.ekmsim.engine.instance.Edition;
import org.ekmsim.engine.instance.Flavour;

/**
 * An instance of SQL Server as it is at the start.
 *
 * @param name instance name, {@code MSSQLSERVER} for the default instance
 * @param flavour version and build
 * @param edition edition
 * @param serviceAccount the account the service runs as
 * @param logins logins that exist; the first one is who connects when nobody says otherwise; never empty
 * @param databases user databases that exist, empty and online
 * @param traceFlags global trace flags given at start-up
 * @param ekmEnabled whether the option {@code EKM provider enabled} is on already
 * @param entra how it is set up for Microsoft Entra
 */
public record InstanceDefinition(
        String name,
        Flavour flavour,
        Edition edition,
        String serviceAccount,
        List<LoginDefinition> logins,
        List<String> databases,
        List<Integer> traceFlags,
        boolean ekmEnabled,
        EntraSetup entra) {

    /** Copies the lists. */
    public InstanceDefinition {
        logins = List.copyOf(logins);
        databases = List.copyOf(databases);
        traceFlags = List.copyOf(traceFlags);
    }

    /** The same instance of another version and build. */
    public InstanceDefinition withFlavour(Flavour changed) {
        Edition only = changed.edition();
        boolean keeps = only == null && Edition.ofSqlServer().contains(edition);
        return new InstanceDefinition(
                name,
                changed,
                only != null ? only : keeps ? edition : Edition.DEVELOPER,
                serviceAccount,
                logins,
                databases,
                traceFlags,
                ekmEnabled,
                entra);
    }
}
