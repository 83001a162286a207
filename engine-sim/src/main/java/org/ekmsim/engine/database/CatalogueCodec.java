package org.ekmsim.engine.database;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ekmsim.engine.certificate.Certificate;
import org.ekmsim.engine.credential.Credential;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.key.DatabaseKeys;
import org.ekmsim.engine.key.KeyIds;
import org.ekmsim.engine.key.SymmetricKey;

/** The catalogue of a database as records: the next ids, the tables' definitions, the keys, the certificates and the principals. */
final class CatalogueCodec {

    private static final int NEXT_IDS = 1;
    static final int TABLE = 2;
    static final int ASYMMETRIC_KEY = 3;
    static final int SYMMETRIC_KEY = 4;
    static final int PRINCIPALS = 20;
    static final int VIEW = 30;
    static final int PROCEDURE = 5;
    static final int CERTIFICATE = 6;
    static final int MASTER_KEY = 7;
    static final int CREDENTIAL = 8;

    private CatalogueCodec() {}

    /**
     * A catalogue read from its pages.
     *
     * @param contents the contents, with tables that have no rows yet
     * @param firstPages where the rows of each table begin, by object id; 0 for a table without rows
     */
    record Catalogue(DatabaseContents contents, Map<Integer, Integer> firstPages) {}

    /** The records in the order of their ids, so that the same catalogue always makes the same pages. */
    static List<byte[]> encode(Catalogue catalogue) {
        DatabaseContents contents = catalogue.contents();
        List<byte[]> records = new ArrayList<>();
        records.add(new RecordWriter()
                .i8(NEXT_IDS)
                .i32(contents.nextObjectId())
                .i32(contents.keys().nextIds().asymmetric())
                .i32(contents.keys().nextIds().symmetric())
                .i32(contents.keys().nextIds().certificate())
                .i32(contents.credentials().nextId())
                .toBytes());
        contents.tables().values().stream()
                .sorted(Comparator.comparingInt(Table::objectId))
                .map(table -> TableCodec.encode(table, catalogue.firstPages().getOrDefault(table.objectId(), 0)))
                .forEach(records::add);
        records.addAll(encode(contents.keys()));
        PrincipalCodec.encode(contents.principals()).forEach(records::add);
        contents.views().all().stream()
                .sorted(Comparator.comparingInt(View::objectId))
                .map(ViewCodec::encode)
                .forEach(records::add);
        contents.modules().byId().stream().map(ModuleCodec::encode).forEach(records::add);
        contents.credentials().byName().values().stream()
                .sorted(Comparator.comparingInt(Credential::id))
                .map(CredentialCodec::encode)
                .forEach(records::add);
        return records;
    }

    private static List<byte[]> encode(DatabaseKeys keys) {
        List<byte[]> records = new ArrayList<>();
        keys.asymmetric().values().stream()
                .sorted(Comparator.comparingInt(AsymmetricKey::id))
                .map(KeyCodec::encode)
                .forEach(records::add);
        keys.symmetric().values().stream()
                .sorted(Comparator.comparingInt(SymmetricKey::id))
                .map(key -> KeyCodec.encode(SYMMETRIC_KEY, key))
                .forEach(records::add);
        keys.certificates().values().stream()
                .sorted(Comparator.comparingInt(Certificate::id))
                .map(CertificateCodec::encode)
                .forEach(records::add);
        SymmetricKey masterKey = keys.masterKey();
        if (masterKey != null) {
            records.add(KeyCodec.encode(MASTER_KEY, masterKey));
        }
        return records;
    }

    static Catalogue decode(List<byte[]> records) {
        DatabaseContents contents = DatabaseContents.empty();
        Map<Integer, Integer> firstPages = new HashMap<>();
        int nextObjectId = contents.nextObjectId();
        KeyIds nextKeyIds = contents.keys().nextIds();
        int nextCredentialId = contents.credentials().nextId();
        for (byte[] bytes : records) {
            RecordReader record = new RecordReader(bytes);
            int kind = record.i8();
            switch (kind) {
                case NEXT_IDS -> {
                    nextObjectId = record.i32();
                    nextKeyIds = new KeyIds(record.i32(), record.i32(), record.i32());
                    nextCredentialId = record.i32();
                }
                case TABLE -> {
                    int firstPage = record.i32();
                    Table table = TableCodec.decode(record);
                    contents = contents.with(table);
                    firstPages.put(table.objectId(), firstPage);
                }
                case ASYMMETRIC_KEY -> contents = contents.with(KeyCodec.decodeAsymmetric(record));
                case SYMMETRIC_KEY -> contents = contents.with(KeyCodec.decodeSymmetric(record));
                case CERTIFICATE -> contents = contents.with(contents.keys().with(CertificateCodec.decode(record)));
                case MASTER_KEY ->
                    contents = contents.with(contents.keys().withMasterKey(KeyCodec.decodeSymmetric(record)));
                case PRINCIPALS -> contents = contents.with(PrincipalCodec.decode(record, contents.principals()));
                case VIEW -> contents = contents.with(contents.views().with(ViewCodec.decode(record)));
                case PROCEDURE -> contents = contents.with(contents.modules().with(ModuleCodec.decode(record)));
                case CREDENTIAL ->
                    contents = contents.with(contents.credentials().with(CredentialCodec.decode(record)));
                default -> throw new IllegalStateException("catalogue record of unknown kind " + kind);
            }
        }
        DatabaseContents complete = contents.with(contents.keys().withNextIds(nextKeyIds))
                .with(contents.credentials().withNextId(nextCredentialId))
                .withNextObjectId(nextObjectId);
        return new Catalogue(complete, firstPages);
    }
}
