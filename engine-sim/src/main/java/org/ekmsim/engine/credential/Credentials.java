package org.ekmsim.engine.credential;

import java.util.Optional;
import org.ekmsim.engine.name.NameMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The credentials of an instance and their mappings to logins, or those scoped to a database, which have none.
 *
 * @param byName the credentials
 * @param mappings provider credentials added to logins, oldest first (sys.server_principal_credentials)
 * @param nextId the id the next CREATE CREDENTIAL spends, even when it fails on a duplicate name
 */
public record Credentials(NameMap<Credential> byName, PVector<Mapping> mappings, int nextId) {

    private static final int FIRST_ID = 65536;

    /** A provider credential added to a login. */
    public record Mapping(int principalId, int credentialId) {}

    public static Credentials none() {
        return new Credentials(NameMap.empty(), TreePVector.empty(), FIRST_ID);
    }

    public Optional<Credential> find(String name) {
        return byName.find(name);
    }

    /** The credential mapped to the principal for the provider. */
    public Optional<Credential> mapped(int principalId, int providerId) {
        return byName.values().stream()
                .filter(credential -> credential.isFor(providerId))
                .filter(credential -> mappings.contains(new Mapping(principalId, credential.id())))
                .findFirst();
    }

    public boolean isMapped(Credential credential) {
        return mappings.stream().anyMatch(mapping -> mapping.credentialId() == credential.id());
    }

    public boolean isMapped(int principalId, Credential credential) {
        return mappings.contains(new Mapping(principalId, credential.id()));
    }

    /** Whether any credential is for the provider. */
    public boolean anyFor(int providerId) {
        return byName.values().stream().anyMatch(credential -> credential.isFor(providerId));
    }

    /** The credentials with one id spent. */
    public Credentials spendId() {
        return new Credentials(byName, mappings, nextId + 1);
    }

    public Credentials with(Credential credential) {
        return new Credentials(byName.with(credential.name(), credential), mappings, nextId);
    }

    public Credentials without(Credential credential) {
        return new Credentials(byName.without(credential.name()), mappings, nextId);
    }

    public Credentials map(int principalId, Credential credential) {
        return new Credentials(byName, mappings.plus(new Mapping(principalId, credential.id())), nextId);
    }

    public Credentials unmap(int principalId, Credential credential) {
        return new Credentials(byName, mappings.minus(new Mapping(principalId, credential.id())), nextId);
    }

    /** The credentials without any mapping to the principal, as DROP LOGIN leaves them. */
    public Credentials forget(int principalId) {
        return new Credentials(
                byName,
                TreePVector.from(mappings.stream()
                        .filter(mapping -> mapping.principalId() != principalId)
                        .toList()),
                nextId);
    }

    /** The same with the id that is given out next, as a catalogue remembers it. */
    public Credentials withNextId(int next) {
        return new Credentials(byName, mappings, next);
    }

    /** The same with the ids spent that another version has spent. */
    public Credentials withSpentIdsOf(Credentials other) {
        return other.nextId > nextId ? withNextId(other.nextId) : this;
    }
}
