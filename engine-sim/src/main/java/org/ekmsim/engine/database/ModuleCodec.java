package org.ekmsim.engine.database;

import org.ekmsim.engine.module.StoredProcedure;

/** A stored procedure as a record of its database's catalogue. */
final class ModuleCodec {

    private ModuleCodec() {}

    static byte[] encode(StoredProcedure procedure) {
        return new RecordWriter()
                .i8(CatalogueCodec.PROCEDURE)
                .i32(procedure.objectId())
                .utf16(procedure.schema())
                .utf16(procedure.name())
                .instant(procedure.createDate())
                .instant(procedure.modifyDate())
                .utf16(procedure.definition())
                .bool(procedure.quotedIdentifier())
                .bool(procedure.encrypted())
                .bool(procedure.recompiled())
                .optional(procedure.executeAs(), RecordWriter::i32)
                .toBytes();
    }

    static StoredProcedure decode(RecordReader record) {
        return new StoredProcedure(
                record.i32(),
                record.utf16(),
                record.utf16(),
                record.instant(),
                record.instant(),
                record.utf16(),
                record.bool(),
                record.bool(),
                record.bool(),
                record.optional(RecordReader::i32));
    }
}
