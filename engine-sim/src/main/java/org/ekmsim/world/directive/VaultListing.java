package org.ekmsim.world.directive;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.vault.DeletedKey;
import org.ekmsim.vault.KeyVersion;
import org.ekmsim.vault.VaultKey;
import org.ekmsim.vault.VaultState;

/** Shows a vault with its keys and their versions. */
final class VaultListing {

    private VaultListing() {}

    static List<String> of(VaultState vault) {
        List<String> lines = new ArrayList<>();
        lines.add(vault.host()
                + (vault.deleted() ? " (deleted)" : "")
                + (vault.properties().activated() ? "" : " (not activated)"));
        for (VaultKey key : vault.keys().present().values()) {
            lines.add("    " + key.name() + "  " + key.type().text() + " " + key.bits());
            key.versions().forEach(version -> lines.add("        " + shown(version)));
        }
        for (DeletedKey key : vault.keys().deleted().values()) {
            lines.add("    " + key.key().name() + "  (deleted"
                    + (key.purged() == null ? "" : ", purged on " + key.purged()) + ")");
        }
        return lines;
    }

    private static String shown(KeyVersion version) {
        return version.id() + "  " + (version.enabled() ? "enabled" : "disabled")
                + (version.notBefore() == null ? "" : ", from " + version.notBefore())
                + (version.expires() == null ? "" : ", until " + version.expires());
    }
}
