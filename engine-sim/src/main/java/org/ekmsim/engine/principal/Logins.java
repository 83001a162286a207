package org.ekmsim.engine.principal;

import java.util.Optional;
import org.ekmsim.engine.name.NameMap;
import org.ekmsim.engine.type.Binary;

/**
 * The logins of an instance.
 *
 * @param byName the logins
 */
public record Logins(NameMap<Login> byName) {

    public static Logins none() {
        return new Logins(NameMap.empty());
    }

    public Optional<Login> find(String name) {
        return byName.find(name);
    }

    public Optional<Login> find(int principalId) {
        return byName.values().stream()
                .filter(login -> login.id() == principalId)
                .findFirst();
    }

    /** The login with that security identifier. */
    public Optional<Login> find(Binary sid) {
        return byName.values().stream().filter(login -> login.sid().equals(sid)).findFirst();
    }

    /** The login made from the asymmetric key of master. */
    public Optional<Login> fromAsymmetricKey(int keyId) {
        return byName.values().stream()
                .filter(login -> login.isFromAsymmetricKey(keyId))
                .findFirst();
    }

    /** The logins with one added, or put in place of the one of that name. */
    public Logins with(Login login) {
        return new Logins(byName.with(login.name(), login));
    }

    public Logins without(Login login) {
        return new Logins(byName.without(login.name()));
    }
}
