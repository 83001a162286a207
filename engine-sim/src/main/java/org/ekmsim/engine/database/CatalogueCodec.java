package org.ekmsim.engine.database;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ekmsim.engine.key.AsymmetricKey;
import org.ekmsim.engine.key.SymmetricKey;
import org.pcollections.TreePVector;

/** The catalogue of a database as records: the next ids, the tables' definitions and the keys. */
final class CatalogueCodec {

    private static final int NEXT_IDS = 1;
    private static final int TABLE = 2;
    private static final int ASYMMETRIC_KEY = 3;
    private static final int SYMMETRIC_KEY = 4;

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
                .i32(contents.nextKeyId())
                .i32(contents.nextSymmetricKeyId())
                .toBytes());
        contents.tables().values().stream()
                .sorted(Comparator.comparingInt(Table::objectId))
                .map(table -> table(table, catalogue.firstPages().getOrDefault(table.objectId(), 0)))
                .forEach(records::add);
        contents.asymmetricKeys().values().stream()
                .sorted(Comparator.comparingInt(AsymmetricKey::id))
                .map(CatalogueCodec::asymmetricKey)
                .forEach(records::add);
        contents.symmetricKeys().values().stream()
                .sorted(Comparator.comparingInt(SymmetricKey::id))
                .map(CatalogueCodec::symmetricKey)
                .forEach(records::add);
        return records;
    }

    static Catalogue decode(List<byte[]> records) {
        DatabaseContents contents = DatabaseContents.empty();
        Map<Integer, Integer> firstPages = new HashMap<>();
        int nextObjectId = contents.nextObjectId();
        int nextKeyId = contents.nextKeyId();
        int nextSymmetricKeyId = contents.nextSymmetricKeyId();
        for (byte[] bytes : records) {
            RecordReader record = new RecordReader(bytes);
            int kind = record.i8();
            switch (kind) {
                case NEXT_IDS -> {
                    nextObjectId = record.i32();
                    nextKeyId = record.i32();
                    nextSymmetricKeyId = record.i32();
                }
                case TABLE -> {
                    int firstPage = record.i32();
                    Table table = readTable(record);
                    contents = contents.with(table);
                    firstPages.put(table.objectId(), firstPage);
                }
                case ASYMMETRIC_KEY -> contents = contents.with(readAsymmetricKey(record));
                case SYMMETRIC_KEY -> contents = contents.with(readSymmetricKey(record));
                default -> throw new IllegalStateException("catalogue record of unknown kind " + kind);
            }
        }
        DatabaseContents complete = new DatabaseContents(
                contents.tables(),
                contents.asymmetricKeys(),
                contents.symmetricKeys(),
                nextObjectId,
                nextKeyId,
                nextSymmetricKeyId);
        return new Catalogue(complete, firstPages);
    }

    private static byte[] table(Table table, int firstPage) {
        RecordWriter record = new RecordWriter()
                .i8(TABLE)
                .i32(firstPage)
                .i32(table.objectId())
                .utf16(table.schema())
                .utf16(table.name())
                .instant(table.createDate())
                .i64(table.nextIdentity())
                .i64(table.identityIncrement())
                .i16(table.columns().size());
        for (TableColumn column : table.columns()) {
            ValueCodec.writeType(record.utf16(column.name()), column.type());
            record.bool(column.nullable()).bool(column.identity()).bool(column.primaryKey());
        }
        return record.toBytes();
    }

    private static Table readTable(RecordReader record) {
        int objectId = record.i32();
        String schema = record.utf16();
        String name = record.utf16();
        var createDate = record.instant();
        long nextIdentity = record.i64();
        long identityIncrement = record.i64();
        int count = record.i16();
        List<TableColumn> columns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            columns.add(new TableColumn(
                    record.utf16(), ValueCodec.readType(record), record.bool(), record.bool(), record.bool()));
        }
        return new Table(
                objectId, schema, name, createDate, columns, TreePVector.empty(), nextIdentity, identityIncrement);
    }

    private static byte[] asymmetricKey(AsymmetricKey key) {
        return new RecordWriter()
                .i8(ASYMMETRIC_KEY)
                .utf16(key.name())
                .i32(key.id())
                .i32(key.principalId())
                .binary(key.thumbprint())
                .utf16(key.algorithm())
                .i32(key.keyLength())
                .binary(key.publicKey())
                .optional(key.providerGuid(), ValueCodec::writeGuid)
                .optional(key.providerAlgorithmId(), RecordWriter::i32)
                .toBytes();
    }

    private static AsymmetricKey readAsymmetricKey(RecordReader record) {
        return new AsymmetricKey(
                record.utf16(),
                record.i32(),
                record.i32(),
                record.binary(),
                record.utf16(),
                record.i32(),
                record.binary(),
                record.optional(ValueCodec::readGuid),
                record.optional(RecordReader::i32));
    }

    private static byte[] symmetricKey(SymmetricKey key) {
        RecordWriter record = new RecordWriter()
                .i8(SYMMETRIC_KEY)
                .utf16(key.name())
                .i32(key.id())
                .i32(key.principalId())
                .i32(key.keyLength())
                .instant(key.createDate());
        ValueCodec.writeGuid(record, key.guid());
        record.binary(key.thumbprint());
        ValueCodec.writeGuid(record, key.providerGuid());
        return record.i32(key.providerAlgorithmId()).toBytes();
    }

    private static SymmetricKey readSymmetricKey(RecordReader record) {
        return new SymmetricKey(
                record.utf16(),
                record.i32(),
                record.i32(),
                record.i32(),
                record.instant(),
                ValueCodec.readGuid(record),
                record.binary(),
                ValueCodec.readGuid(record),
                record.i32());
    }
}
