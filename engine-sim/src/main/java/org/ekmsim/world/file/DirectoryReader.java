package org.ekmsim.world.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ekmsim.surroundings.Application;
import org.ekmsim.surroundings.ClientId;
import org.ekmsim.surroundings.ClientSecret;
import org.ekmsim.surroundings.Directory;
import org.ekmsim.surroundings.Secret;
import org.pcollections.TreePVector;

/** Reads the applications and people of Microsoft Entra. */
final class DirectoryReader {

    private static final String CLIENT_ID = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";

    private final References references;
    private final Instant start;

    /** @param start the first instant of the world, from which the longest lifetime of secrets counts */
    DirectoryReader(References references, Instant start) {
        this.references = references;
        this.start = start;
    }

    Directory read(Section section) {
        Directory directory = Directory.empty();
        for (Application application : section.sections("applications", Shape.APPLICATION, this::application)) {
            directory = directory.withApplication(application);
        }
        for (String user : section.texts("users")) {
            references.declare(References.Kind.PRINCIPAL, "", user, section.at("users"));
            directory = directory.withUser(user);
        }
        return directory;
    }

    private Optional<Application> application(Section section) {
        Optional<String> name = section.text("name");
        Optional<ClientId> clientId = clientId(section);
        String tenant = section.text("tenant").orElse(Directory.HOME_TENANT);
        List<ClientSecret> secrets = section.sections("secrets", Shape.SECRET, this::secret);
        name.ifPresent(text -> references.declare(References.Kind.PRINCIPAL, "", text, section.at("name")));
        return name.flatMap(text -> clientId.map(id -> new Application(text, id, tenant, TreePVector.from(secrets))));
    }

    private Optional<ClientId> clientId(Section section) {
        return section.text("client-id").flatMap(text -> {
            if (!text.matches(CLIENT_ID)) {
                section.problem(
                        "client-id",
                        "'" + text + "' is no client id: expected 8-4-4-4-12 hexadecimal digits, such as "
                                + "d956f6b9-0000-4000-8000-000000000001.");
                return Optional.empty();
            }
            references.declare(References.Kind.CLIENT_ID, "", text, section.at("client-id"));
            return Optional.of(new ClientId(text));
        });
    }

    private Optional<ClientSecret> secret(Section section) {
        Optional<String> value = section.text("value");
        Optional<Instant> expires = section.instant("expires");
        return value.flatMap(text -> expires.flatMap(until -> secret(section, Secret.of(text), until)));
    }

    private Optional<ClientSecret> secret(Section section, Secret value, Instant expires) {
        try {
            return Optional.of(ClientSecret.issued(value, start, expires));
        } catch (IllegalArgumentException e) {
            section.problem("expires", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
