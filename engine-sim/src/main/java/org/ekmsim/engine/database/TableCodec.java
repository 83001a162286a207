package org.ekmsim.engine.database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/** The definition of a table as a record of its database's catalogue; rows stand on pages of their own. */
final class TableCodec {

    private TableCodec() {}

    static byte[] encode(Table table, int firstPage) {
        RecordWriter record = new RecordWriter()
                .i8(CatalogueCodec.TABLE)
                .i32(firstPage)
                .i32(table.objectId())
                .utf16(table.schema())
                .utf16(table.name())
                .instant(table.createDate())
                .instant(table.modifyDate())
                .i32(table.nextColumnId());
        IdentityCounter identity = table.identity();
        record.bool(identity != null);
        if (identity != null) {
            record.i64(identity.seed())
                    .i64(identity.increment())
                    .i64(identity.next())
                    .bool(identity.used());
        }
        record.i16(table.columns().size());
        table.columns().forEach(column -> encode(record, column));
        ConstraintCodec.encode(record, table.constraints());
        return record.toBytes();
    }

    static void encode(RecordWriter record, TableColumn column) {
        ValueCodec.writeType(record.i32(column.id()).utf16(column.name()), column.type());
        record.bool(column.nullable()).bool(column.identity());
        DefaultConstraint value = column.defaultValue();
        record.bool(value != null);
        if (value != null) {
            record.i32(value.objectId())
                    .utf16(value.name())
                    .bool(value.systemNamed())
                    .instant(value.createDate())
                    .utf16(value.value().text());
        }
    }

    /** The table, without rows yet. */
    static Table decode(RecordReader record) {
        int objectId = record.i32();
        String schema = record.utf16();
        String name = record.utf16();
        Instant createDate = record.instant();
        Instant modifyDate = record.instant();
        int nextColumnId = record.i32();
        IdentityCounter identity =
                record.bool() ? new IdentityCounter(record.i64(), record.i64(), record.i64(), record.bool()) : null;
        List<TableColumn> columns = list(record, TableCodec::column);
        return new Table(
                objectId,
                schema,
                name,
                createDate,
                modifyDate,
                columns,
                nextColumnId,
                ConstraintCodec.decode(record),
                identity,
                TreePVector.empty());
    }

    static TableColumn column(RecordReader record) {
        return new TableColumn(
                record.i32(),
                record.utf16(),
                ValueCodec.readType(record),
                record.bool(),
                record.bool(),
                defaultValue(record));
    }

    private static @Nullable DefaultConstraint defaultValue(RecordReader record) {
        return record.bool()
                ? new DefaultConstraint(
                        record.i32(),
                        record.utf16(),
                        record.bool(),
                        record.instant(),
                        StoredExpression.ofValue(record.utf16()))
                : null;
    }

    /** A list behind its length. */
    static <T> List<T> list(RecordReader record, Function<RecordReader, T> item) {
        int count = record.i16();
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(item.apply(record));
        }
        return items;
    }
}
