package org.ekmsim.engine.database;

import java.util.ArrayList;
import java.util.List;
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
                .i64(table.nextIdentity())
                .i64(table.identityIncrement())
                .i16(table.columns().size());
        for (TableColumn column : table.columns()) {
            ValueCodec.writeType(record.utf16(column.name()), column.type());
            record.bool(column.nullable()).bool(column.identity()).bool(column.primaryKey());
        }
        return record.toBytes();
    }

    /** The table, without rows yet. */
    static Table decode(RecordReader record) {
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
}
