package org.ekmsim.surroundings;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * A Microsoft Entra identity that a machine can use without a secret.
 *
 * @param name its name; also the principal that roles and policies are given to
 * @param kind how it came to be
 * @param graph what it may ask Microsoft Graph
 */
public record ManagedIdentity(String name, Kind kind, PSet<GraphPermission> graph) {

    /** An identity without permissions at Microsoft Graph. */
    public ManagedIdentity(String name, Kind kind) {
        this(name, kind, HashTreePSet.empty());
    }

    /** Whether it may look identities of that kind up. */
    public boolean mayLookUp(EntraIdentity.Kind wanted) {
        return graph.contains(wanted.lookup()) || graph.contains(GraphPermission.DIRECTORY_READERS);
    }

    /** Whether it has the role Directory Readers. */
    public boolean readsDirectory() {
        return graph.contains(GraphPermission.DIRECTORY_READERS);
    }

    /** Its client id, derived from the name, so that every run has the same. */
    public UUID clientId() {
        return UUID.nameUUIDFromBytes(("managed identity " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it lives and dies with its machine; a machine has one such at most. */
    public boolean systemAssigned() {
        return kind == Kind.SYSTEM_ASSIGNED;
    }

    /** How a managed identity is bound to machines. */
    public enum Kind {
        /** Lives and dies with one machine. */
        SYSTEM_ASSIGNED("system-assigned"),
        /** Stands alone and can be assigned to several machines. */
        USER_ASSIGNED("user-assigned");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The name used in world files. */
        public String text() {
            return text;
        }
    }
}
