package org.ekmsim.engine.tde;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.permission.ServerStatePermission;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.surroundings.disk.Disk;
import org.jspecify.annotations.Nullable;

/**
 * sys.dm_database_encryption_keys: a row for each open database with a key, and for tempdb while it is encrypted. Dates are UTC.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-dynamic-management-views/sys-dm-database-encryption-keys-transact-sql">
 *     sys.dm_database_encryption_keys (Transact-SQL)</a>
 */
public final class DatabaseEncryptionKeysView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.dm_database_encryption_keys";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database context) {
        ServerStatePermission.requireSecurity(session);
        Disk disk = session.instance().store().disk();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Database database : session.state().databases().byId()) {
            if (database.encryptionKey() != null) {
                rows.add(row(database, database.encryptionKey().key(), disk));
            } else if (database.encrypted() && database.name().equals("tempdb")) {
                rows.add(tempdb(database));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> row(Database database, DatabaseEncryptionKey key, Disk disk) {
        return Arrays.asList(
                database.id(),
                key.state().code(),
                Dates.utc(key.createDate()),
                Dates.utc(key.regenerateDate()),
                Dates.utc(key.modifyDate()),
                Dates.utc(key.setDate()),
                Dates.utc(key.openedDate()),
                key.algorithm().family(),
                key.keyLength(),
                key.encryptorThumbprint(),
                key.encryptorType(),
                EncryptionScan.percentComplete(disk, database),
                key.state().name(),
                key.scanState().code(),
                key.scanState().name(),
                Dates.utc(key.scanModifyDate()));
    }

    /** tempdb's key is made by the server itself and protected by nothing: an empty thumbprint. */
    private static List<@Nullable Object> tempdb(Database database) {
        return Arrays.asList(
                database.id(),
                EncryptionState.ENCRYPTED.code(),
                Dates.utc(database.createDate()),
                Dates.utc(database.createDate()),
                Dates.utc(database.createDate()),
                Dates.utc(database.createDate()),
                Dates.utc(database.createDate()),
                EncryptionAlgorithm.AES_256.family(),
                EncryptionAlgorithm.AES_256.keyLength(),
                Binary.of(),
                DatabaseEncryptionKey.ASYMMETRIC_KEY,
                0f,
                EncryptionState.ENCRYPTED.name(),
                ScanState.COMPLETE.code(),
                ScanState.COMPLETE.name(),
                Dates.utc(database.createDate()));
    }
}
