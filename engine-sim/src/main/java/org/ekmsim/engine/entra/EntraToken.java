package org.ekmsim.engine.entra;

import java.util.List;
import java.util.stream.Stream;
import org.ekmsim.engine.type.Binary;

/**
 * What the token somebody of Microsoft Entra connected with says: who it is, and in which groups.
 *
 * @param name user principal name, or display name of an application
 * @param sid security identifier of the identity itself
 * @param groups security identifiers of its groups
 */
public record EntraToken(String name, Binary sid, List<Binary> groups) {

    /** Copies the list. */
    public EntraToken {
        groups = List.copyOf(groups);
    }

    /** The identifiers a principal may have that the token stands for, the identity's own one first. */
    public List<Binary> sids() {
        return Stream.concat(Stream.of(sid), groups.stream()).toList();
    }
}
