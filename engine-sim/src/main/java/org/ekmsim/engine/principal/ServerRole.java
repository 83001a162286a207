package org.ekmsim.engine.principal;

import java.time.Instant;
import org.ekmsim.engine.type.Binary;

/**
 * A server role that CREATE SERVER ROLE made.
 *
 * @param id {@code principal_id}
 * @param name its name
 * @param sid security identifier
 * @param owner {@code principal_id} of the owner
 * @param createDate virtual time of CREATE
 * @param modifyDate virtual time of the last change
 */
public record ServerRole(int id, String name, Binary sid, int owner, Instant createDate, Instant modifyDate) {

    ServerRole named(String newName, Instant now) {
        return new ServerRole(id, newName, sid, owner, createDate, now);
    }

    ServerRole ownedBy(int newOwner, Instant now) {
        return new ServerRole(id, name, sid, newOwner, createDate, now);
    }
}
