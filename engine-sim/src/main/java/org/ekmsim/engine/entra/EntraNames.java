package org.ekmsim.engine.entra;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.surroundings.Directory;
import org.ekmsim.surroundings.DirectoryLookup;
import org.ekmsim.surroundings.EntraIdentity;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.SurroundingsState;

/**
 * Asks Microsoft Graph whom a statement means. A person asks with permissions of the own; for an application, and for everybody who
 * is not of Microsoft Entra, the server asks with those of the machine's primary managed identity.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-overview#microsoft-graph-permissions">Microsoft
 *     Entra authentication for Azure SQL: Microsoft Graph permissions</a>
 */
public final class EntraNames {

    /** The state of 37525 (inferred). */
    private static final int NOT_CONFIGURED_STATE = 2;

    private final InstanceState state;
    private final SurroundingsState surroundings;
    private final DirectoryLookup lookup;
    private final boolean asksByItself;

    private EntraNames(StatementContext context) {
        this.state = context.state();
        this.surroundings = context.instance().store().surroundings().state();
        this.lookup = new DirectoryLookup(surroundings.directory());
        EntraToken token = context.security().token();
        this.asksByItself = token != null
                && lookup.byObjectId(EntraLogins.objectId(token.sid()))
                        .filter(identity -> !identity.isService())
                        .isPresent();
    }

    /**
     * The identity a statement names.
     *
     * @param statement as 37525 names it, such as {@code CREATE LOGIN}
     * @param name display name, or user principal name
     * @param objectId the OBJECT_ID given with it, which lets the name go on after the display name
     * @throws EngineError 37525, 33159 on SQL Database for who is not of Microsoft Entra, 37455, 37465, 33130, 33131 or 37545
     */
    public static EntraIdentity resolve(
            String statement, String name, Optional<String> objectId, StatementContext context) {
        if (!context.state().entra().isConfigured()) {
            throw EngineError.of(37525, NOT_CONFIGURED_STATE, statement);
        }
        EntraNames names = new EntraNames(context);
        if (context.state().identity().flavour().isSqlDatabase()
                && context.security().token() == null) {
            throw EngineError.of(33159, 1, name);
        }
        if (!names.asksByItself) {
            names.requireGraph();
        }
        EntraIdentity identity = objectId.map(id -> names.byObjectId(id, name)).orElseGet(() -> names.byName(name));
        if (!names.asksByItself) {
            names.requireLookup(identity);
        }
        return identity;
    }

    private EntraIdentity byName(String name) {
        List<EntraIdentity> found = lookup.byDisplayName(name).stream()
                .filter(identity -> identity.tenant().equals(Directory.HOME_TENANT))
                .toList();
        if (found.size() > 1) {
            throw EngineError.of(33131, 1, name);
        }
        return found.stream().findFirst().orElseThrow(() -> EngineError.of(33130, 1, name));
    }

    private EntraIdentity byObjectId(String objectId, String name) {
        return parsed(objectId)
                .flatMap(lookup::byObjectId)
                .filter(identity -> name.regionMatches(
                        true,
                        0,
                        identity.displayName(),
                        0,
                        identity.displayName().length()))
                .orElseThrow(() -> EngineError.of(37545, 1, objectId, name));
    }

    private static Optional<UUID> parsed(String objectId) {
        try {
            return Optional.of(UUID.fromString(objectId));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void requireGraph() {
        if (primary().filter(identity -> !identity.graph().isEmpty()).isEmpty()) {
            throw EngineError.of(37455, 1);
        }
    }

    private void requireLookup(EntraIdentity identity) {
        if (primary().filter(own -> own.mayLookUp(identity.kind())).isEmpty()) {
            throw EngineError.of(37465, 1);
        }
    }

    private Optional<ManagedIdentity> primary() {
        return surroundings.host(state.identity().host()).primary();
    }
}
