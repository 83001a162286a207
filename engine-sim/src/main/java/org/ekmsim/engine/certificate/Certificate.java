package org.ekmsim.engine.certificate;

import java.time.Instant;
import org.ekmsim.certificate.IssuedCertificate;
import org.ekmsim.engine.key.PrivateKey;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its database's catalogue knows it.
 *
 * @param name name, unique in the database
 * @param id {@code certificate_id}
 * @param principalId id of the owner
 * @param issued the certificate itself
 * @param privateKey its private key, null where there is none
 * @param activeForBeginDialog whether Service Broker may begin dialogs with it
 * @param lastBackup when its private key was last exported, null before
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-certificates-transact-sql">
 *     sys.certificates (Transact-SQL)</a>
 */
public record Certificate(
        String name,
        int id,
        int principalId,
        IssuedCertificate issued,
        @Nullable PrivateKey privateKey,
        boolean activeForBeginDialog,
        @Nullable Instant lastBackup) {

    /** SHA-1 of the certificate, by which everything else names it. */
    public Binary thumbprint() {
        return Binary.of(issued.thumbprint());
    }

    public Certificate ownedBy(int changed) {
        return new Certificate(name, id, changed, issued, privateKey, activeForBeginDialog, lastBackup);
    }

    /** The certificate with its private key under something else, or without it. */
    public Certificate withPrivateKey(@Nullable PrivateKey changed) {
        return new Certificate(name, id, principalId, issued, changed, activeForBeginDialog, lastBackup);
    }

    Certificate withActiveForBeginDialog(boolean changed) {
        return new Certificate(name, id, principalId, issued, privateKey, changed, lastBackup);
    }

    Certificate backedUp(Instant now) {
        return new Certificate(name, id, principalId, issued, privateKey, activeForBeginDialog, now);
    }
}
