package org.ekmsim.engine.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indexes and constraints of a table, as part of the table's record. */
final class ConstraintCodec {

    private ConstraintCodec() {}

    static void encode(RecordWriter record, TableConstraints constraints) {
        record.i16(constraints.indexes().size());
        constraints.indexes().forEach(index -> encode(record, index));
        record.i16(constraints.checks().size());
        for (CheckConstraint check : constraints.checks()) {
            record.i32(check.objectId())
                    .utf16(check.name())
                    .bool(check.systemNamed())
                    .instant(check.createDate())
                    .i32(check.column())
                    .utf16(check.condition().text())
                    .i8(check.trust().ordinal());
        }
        record.i16(constraints.foreignKeys().size());
        for (ForeignKey key : constraints.foreignKeys()) {
            record.i32(key.objectId()).utf16(key.name()).bool(key.systemNamed()).instant(key.createDate());
            encode(record, key.columns());
            record.i32(key.referencedTable());
            encode(record, key.referencedColumns());
            record.i32(key.index()).i8(key.onDelete().ordinal()).i8(key.trust().ordinal());
        }
    }

    private static void encode(RecordWriter record, TableIndex index) {
        record.i32(index.id()).utf16(index.name()).bool(index.unique());
        record.i16(index.keys().size());
        index.keys().forEach(key -> record.i32(key.column()).bool(key.descending()));
        encode(record, index.included());
        TableIndex.KeyConstraint constraint = index.constraint();
        record.bool(constraint != null);
        if (constraint != null) {
            record.i32(constraint.objectId())
                    .bool(constraint.primary())
                    .bool(constraint.systemNamed())
                    .instant(constraint.createDate());
        }
    }

    private static void encode(RecordWriter record, List<Integer> ids) {
        record.i16(ids.size());
        ids.forEach(record::i32);
    }

    static TableConstraints decode(RecordReader record) {
        return new TableConstraints(
                TableCodec.list(record, ConstraintCodec::index),
                TableCodec.list(record, ConstraintCodec::check),
                TableCodec.list(record, ConstraintCodec::foreignKey));
    }

    private static TableIndex index(RecordReader record) {
        return new TableIndex(
                record.i32(),
                record.utf16(),
                record.bool(),
                TableCodec.list(record, item -> new TableIndex.KeyColumn(item.i32(), item.bool())),
                TableCodec.list(record, RecordReader::i32),
                keyConstraint(record));
    }

    private static TableIndex.@Nullable KeyConstraint keyConstraint(RecordReader record) {
        return record.bool()
                ? new TableIndex.KeyConstraint(record.i32(), record.bool(), record.bool(), record.instant())
                : null;
    }

    private static CheckConstraint check(RecordReader record) {
        return new CheckConstraint(
                record.i32(),
                record.utf16(),
                record.bool(),
                record.instant(),
                record.i32(),
                StoredExpression.ofCondition(record.utf16()),
                ConstraintTrust.values()[record.i8()]);
    }

    private static ForeignKey foreignKey(RecordReader record) {
        return new ForeignKey(
                record.i32(),
                record.utf16(),
                record.bool(),
                record.instant(),
                TableCodec.list(record, RecordReader::i32),
                record.i32(),
                TableCodec.list(record, RecordReader::i32),
                record.i32(),
                ReferentialAction.values()[record.i8()],
                ConstraintTrust.values()[record.i8()]);
    }
}
