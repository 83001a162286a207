package org.ekmsim.engine.principal;

import java.util.Optional;
import org.ekmsim.engine.name.NameMap;

/**
 * The logins of an instance.
 *
 * @param byName the logins
 * @param nextId id of the next login; ids are never reused
 */
public record Logins(NameMap<Login> byName, int nextId) {

    /** Ids below belong to sa, public, the fixed roles and the logins set-up creates. */
    private static final int FIRST_USER_ID = 257;

    public static Logins none() {
        return new Logins(NameMap.empty(), FIRST_USER_ID);
    }

    public Optional<Login> find(String name) {
        return byName.find(name);
    }

    public Optional<Login> find(int principalId) {
        return byName.values().stream()
                .filter(login -> login.id() == principalId)
                .findFirst();
    }

    /** The login made from the asymmetric key of master. */
    public Optional<Login> fromAsymmetricKey(int keyId) {
        return byName.values().stream()
                .filter(login -> login.isFromAsymmetricKey(keyId))
                .findFirst();
    }

    /** The logins with one added; the next id moves past it. */
    public Logins with(Login login) {
        return new Logins(byName.with(login.name(), login), Math.max(nextId, login.id() + 1));
    }

    public Logins without(Login login) {
        return new Logins(byName.without(login.name()), nextId);
    }

    /** The same with the ids spent that another version has spent. */
    public Logins withSpentIdsOf(Logins other) {
        return other.nextId > nextId ? new Logins(byName, other.nextId) : this;
    }
}
