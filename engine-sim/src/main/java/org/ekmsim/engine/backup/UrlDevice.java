package org.ekmsim.engine.backup;

import java.util.Comparator;
import java.util.Optional;
import org.ekmsim.engine.credential.Credential;
import org.ekmsim.engine.cryptographicprovider.ManagedIdentitySupport;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.provider.ProviderCaller;
import org.ekmsim.tsql.backup.BackupDevice;

/**
 * The device of a backup or restore, when it is a URL. Before anything is written or read the instance authenticates with the
 * credential whose name begins the URL; that part is modelled for managed identities, the rest is refused by name.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/backup-restore-to-url-using-managed-identities">
 *     Backup and restore to URL using managed identities</a>
 */
final class UrlDevice {

    private final BackupDevice.Physical device;
    private final String construct;
    private final int line;

    /**
     * @param statement {@code BACKUP DATABASE} or {@code RESTORE DATABASE}
     * @param line where it stands
     */
    UrlDevice(BackupDevice.Physical device, String statement, int line) {
        this.device = device;
        this.construct = statement + " ... URL";
        this.line = line;
    }

    /**
     * Authenticates with the machine's managed identity.
     *
     * @throws org.ekmsim.engine.message.EngineError 37563 without a primary managed identity
     * @throws UnmodelledException when another credential is used, and when the identity is there: the transfer is not modelled
     */
    RuntimeException refusalAfterAuthentication(StatementContext context) {
        String url = context.display(device.path());
        if (credential(url, context.state())
                .filter(Credential::isManagedIdentity)
                .isPresent()) {
            ManagedIdentitySupport.authenticate(
                    context.instance().store(),
                    new ProviderCaller(context.session().id(), context.session().cancellation()));
        }
        return new UnmodelledException(construct, line);
    }

    /** The plain credential with the longest name that begins the URL; names are compared with their case. */
    private static Optional<Credential> credential(String url, InstanceState state) {
        return state.credentials().byName().values().stream()
                .filter(credential -> credential.providerId() == null && url.startsWith(credential.name()))
                .max(Comparator.comparingInt(credential -> credential.name().length()));
    }
}
