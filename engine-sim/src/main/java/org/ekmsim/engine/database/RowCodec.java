package org.ekmsim.engine.database;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as a record: a bitmap of its NULLs, then the other values in the columns' order. */
final class RowCodec {

    private RowCodec() {}

    static byte[] encode(List<TableColumn> columns, Row row) {
        BitSet nulls = new BitSet();
        for (int i = 0; i < columns.size(); i++) {
            nulls.set(i, row.get(i) == null);
        }
        RecordWriter record = new RecordWriter().bytes(nulls.toByteArray());
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.get(i);
            if (value != null) {
                ValueCodec.write(record, columns.get(i).type(), value);
            }
        }
        return record.toBytes();
    }

    static Row decode(List<TableColumn> columns, byte[] bytes) {
        RecordReader record = new RecordReader(bytes);
        BitSet nulls = BitSet.valueOf(record.bytes());
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(
                    nulls.get(i) ? null : ValueCodec.read(record, columns.get(i).type()));
        }
        return new Row(values);
    }
}
