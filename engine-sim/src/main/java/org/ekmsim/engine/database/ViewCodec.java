package org.ekmsim.engine.database;

/** A view as a record of its database's catalogue. */
final class ViewCodec {

    private ViewCodec() {}

    static byte[] encode(View view) {
        RecordWriter record = new RecordWriter()
                .i8(CatalogueCodec.VIEW)
                .i32(view.objectId())
                .utf16(view.schema())
                .utf16(view.name())
                .instant(view.createDate())
                .instant(view.modifyDate())
                .i16(view.columns().size());
        view.columns().forEach(column -> TableCodec.encode(record, column));
        return record.utf16(view.definition()).utf16(view.query().text()).toBytes();
    }

    static View decode(RecordReader record) {
        return new View(
                record.i32(),
                record.utf16(),
                record.utf16(),
                record.instant(),
                record.instant(),
                TableCodec.list(record, TableCodec::column),
                record.utf16(),
                StoredQuery.of(record.utf16()));
    }
}
