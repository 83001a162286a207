package org.ekmsim.world.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ekmsim.surroundings.Application;
import org.ekmsim.surroundings.ClientId;
import org.ekmsim.surroundings.ClientSecret;
import org.ekmsim.surroundings.Directory;
import org.ekmsim.surroundings.DirectoryGroup;
import org.ekmsim.surroundings.DirectoryUser;
import org.ekmsim.surroundings.Secret;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the applications, people and groups of Microsoft Entra. */
final class DirectoryReader {

    private static final String IDENTIFIER = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";

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
        for (DirectoryUser user :
                section.sectionsOrNames("users", Shape.USER, this::user, name -> user(name, section.at("users")))) {
            directory = directory.withUser(user);
        }
        for (DirectoryGroup group : section.sections("groups", Shape.GROUP, this::group)) {
            directory = directory.withGroup(group);
        }
        return directory;
    }

    private DirectoryUser user(String name, Node place) {
        references.declare(References.Kind.PRINCIPAL, "", name, place);
        references.declareShared(References.Kind.MEMBER, "", name);
        return DirectoryUser.named(name);
    }

    private Optional<DirectoryUser> user(Section section) {
        Optional<UUID> objectId = objectId(section);
        boolean guest = section.truth("guest").orElse(false);
        int securityGroups = section.number("security-groups", 0).orElse(0);
        return section.text("name").map(name -> {
            UUID id = objectId.orElse(user(name, section.at("name")).objectId());
            return new DirectoryUser(name, id, guest, securityGroups);
        });
    }

    private Optional<DirectoryGroup> group(Section section) {
        Optional<UUID> objectId = objectId(section);
        Optional<String> displayName = section.text("display-name");
        List<String> members = section.texts("members");
        members.forEach(member -> references.use(References.Kind.MEMBER, "", member, section.at("members")));
        return section.text("name").map(name -> {
            references.declare(References.Kind.MEMBER, "", name, section.at("name"));
            DirectoryGroup group = DirectoryGroup.named(name);
            return new DirectoryGroup(
                    name, displayName.orElse(name), objectId.orElse(group.objectId()), TreePSet.from(members));
        });
    }

    private static Optional<UUID> objectId(Section section) {
        return section.text("object-id").flatMap(text -> {
            if (!text.matches(IDENTIFIER)) {
                section.problem(
                        "object-id",
                        "'" + text + "' is no object id: expected 8-4-4-4-12 hexadecimal digits, such as "
                                + "4466e2f8-0000-4000-8000-000000000001.");
                return Optional.empty();
            }
            return Optional.of(UUID.fromString(text));
        });
    }

    private Optional<Application> application(Section section) {
        Optional<String> name = section.text("name");
        Optional<ClientId> clientId = clientId(section);
        String tenant = section.text("tenant").orElse(Directory.HOME_TENANT);
        List<ClientSecret> secrets = section.sections("secrets", Shape.SECRET, this::secret);
        name.ifPresent(text -> {
            references.declare(References.Kind.PRINCIPAL, "", text, section.at("name"));
            references.declareShared(References.Kind.MEMBER, "", text);
        });
        return name.flatMap(text -> clientId.map(id -> new Application(text, id, tenant, TreePVector.from(secrets))));
    }

    private Optional<ClientId> clientId(Section section) {
        return section.text("client-id").flatMap(text -> {
            if (!text.matches(IDENTIFIER)) {
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
