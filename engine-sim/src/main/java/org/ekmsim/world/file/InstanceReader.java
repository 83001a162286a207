package org.ekmsim.world.file;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.entra.EntraSetup;
import org.ekmsim.engine.instance.Edition;
import org.ekmsim.engine.instance.Flavour;
import org.ekmsim.engine.instance.Flavours;
import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.surroundings.Platform;
import org.ekmsim.surroundings.Secret;

/** Reads the instances of one host. */
final class InstanceReader {

    private final References references;
    private final String host;
    private final Platform platform;

    InstanceReader(References references, String host, Platform platform) {
        this.references = references;
        this.host = host;
        this.platform = platform;
    }

    Optional<InstanceDefinition> read(Section section) {
        String name = section.text("name").orElse(InstanceIdentity.DEFAULT_INSTANCE);
        String within = host + "\\" + name;
        references.declare(References.Kind.INSTANCE, host, name, section.at("name"));
        List<LoginDefinition> logins = section.sections("logins", Shape.LOGIN, login -> login(login, within));
        section.requireElements("logins", "An instance has one login at least: the first one is who connects.");
        Flavour flavour = flavour(section);
        return Optional.of(new InstanceDefinition(
                name,
                flavour,
                edition(section, flavour),
                section.text("service-account").orElseGet(() -> defaultServiceAccount(name)),
                logins,
                databases(section, within),
                section.numbers("trace-flags", 1),
                section.truth("ekm-enabled").orElse(false),
                entra(section)));
    }

    private static Edition edition(Section section, Flavour flavour) {
        Edition only = flavour.edition();
        if (only != null && section.has("edition")) {
            section.problem("edition", "A service of Azure has no editions: leave this key out.");
        }
        return only != null
                ? only
                : section.word("edition", Vocabulary.EDITIONS).orElse(Edition.DEVELOPER);
    }

    private EntraSetup entra(Section section) {
        Optional<String> administrator = section.text("entra-admin");
        administrator.ifPresent(name -> references.use(References.Kind.MEMBER, "", name, section.at("entra-admin")));
        boolean only = section.truth("entra-only").orElse(false);
        if (only && administrator.isEmpty()) {
            section.problem("entra-only", "Nobody could connect: name a Microsoft Entra administrator (entra-admin).");
        }
        return EntraSetup.of(administrator.orElse(null), only);
    }

    /** The pages disagree on the update that brought EKM to Linux; the gate says which of them the instance follows. */
    private Flavour flavour(Section section) {
        Flavour flavour = section.word("flavour", Vocabulary.FLAVOURS).orElse(Flavours.standard());
        if ((platform == Platform.AZURE_SQL) == flavour.isSqlServer()) {
            section.problem(
                    "flavour",
                    "The platform azure-sql has the flavours azure-sql-database and azure-sql-managed-instance, and no other has.");
        }
        if (platform.windows() && section.has("linux-gate")) {
            section.problem("linux-gate", "This host runs Windows: leave this key out.");
        }
        return section.word("linux-gate", Vocabulary.LINUX_GATES)
                .map(flavour::withEkmOnLinuxFrom)
                .orElse(flavour);
    }

    private List<String> databases(Section section, String within) {
        List<String> databases = section.texts("databases");
        for (String database : databases) {
            references.declare(References.Kind.DATABASE, within, database, section.at("databases"));
        }
        return databases;
    }

    private Optional<LoginDefinition> login(Section section, String within) {
        Optional<String> name = section.text("name");
        List<FixedServerRole> roles = section.words("roles", Vocabulary.SERVER_ROLES);
        Secret password = section.text("password").map(Secret::of).orElse(null);
        return name.map(text -> {
            references.declare(References.Kind.LOGIN, within, text, section.at("name"));
            LoginDefinition login = new LoginDefinition(text, roles, password);
            if (login.windows() && platform == Platform.AZURE_SQL) {
                section.problem("name", "A service of Azure has no Windows logins: '" + text + "'.");
            }
            if (login.windows() && password != null) {
                section.problem("password", "The Windows login '" + text + "' has no password of its own.");
            }
            return login;
        });
    }

    /** The virtual accounts of "Configure Windows service accounts and permissions"; on Linux the user {@code mssql}. */
    private String defaultServiceAccount(String instance) {
        if (!platform.windows()) {
            return "mssql";
        }
        boolean isDefault = instance.equalsIgnoreCase(InstanceIdentity.DEFAULT_INSTANCE);
        return isDefault ? "NT SERVICE\\MSSQLSERVER" : "NT SERVICE\\MSSQL$" + instance;
    }
}
