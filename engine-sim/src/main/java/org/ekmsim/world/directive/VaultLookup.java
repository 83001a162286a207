package org.ekmsim.world.directive;

import java.util.Collection;
import java.util.List;
import org.ekmsim.surroundings.Directory;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.vault.KeyVersion;
import org.ekmsim.vault.VaultKey;
import org.ekmsim.vault.VaultState;
import org.ekmsim.vault.Vaults;
import org.ekmsim.world.wording.Suggestion;

/** Finds what directives name; what is not there is refused with a suggestion. */
final class VaultLookup {

    private final Surroundings surroundings;
    private final Vaults vaults;

    VaultLookup(Surroundings surroundings, Vaults vaults) {
        this.surroundings = surroundings;
        this.vaults = vaults;
    }

    VaultState vault(String name) {
        Collection<VaultState> all = vaults.state().vaults().values();
        List<VaultState> found = all.stream()
                .filter(vault ->
                        vault.name().equalsIgnoreCase(name) || vault.host().equalsIgnoreCase(name))
                .toList();
        if (found.size() > 1) {
            throw new DirectiveException(
                    "Several vaults are named '" + name + "': say the host name of the one you mean.");
        }
        if (found.isEmpty()) {
            List<String> names = all.stream().map(VaultState::name).toList();
            throw new DirectiveException("There is no vault '" + name + "'." + Suggestion.sentence(name, names));
        }
        return found.get(0);
    }

    VaultKey key(VaultState vault, String name) {
        return vault.key(name)
                .orElseThrow(() -> new DirectiveException("The vault " + vault.name() + " has no key '" + name + "'."
                        + Suggestion.sentence(name, vault.keys().present().keySet())));
    }

    void requireDeletedKey(VaultState vault, String name) {
        if (!vault.keys().deleted().containsKey(name)) {
            throw new DirectiveException("The vault " + vault.name() + " has no deleted key '" + name + "'."
                    + Suggestion.sentence(name, vault.keys().deleted().keySet()));
        }
    }

    KeyVersion version(VaultState vault, KeyReference reference) {
        VaultKey key = key(vault, reference.key());
        return key.version(reference.version())
                .orElseThrow(() -> new DirectiveException(
                        "The key '" + key.name() + "' has no version " + reference.version() + "."));
    }

    String principal(String name) {
        Directory directory = surroundings.state().directory();
        if (!directory.principals().contains(name)) {
            throw new DirectiveException("There is no application, managed identity or user '" + name + "'."
                    + Suggestion.sentence(name, directory.principals()));
        }
        return name;
    }

    String host(String name) {
        if (!surroundings.state().hosts().containsKey(name)) {
            throw new DirectiveException("There is no host '" + name + "'."
                    + Suggestion.sentence(name, surroundings.state().hosts().keySet()));
        }
        return name;
    }
}
