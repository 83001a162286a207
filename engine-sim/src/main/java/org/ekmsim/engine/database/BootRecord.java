package org.ekmsim.engine.database;

import java.util.List;
import org.ekmsim.engine.database.page.Page;
import org.ekmsim.engine.database.page.PageType;
import org.ekmsim.engine.database.page.RecordPacking;

/**
 * The one record of the boot page.
 *
 * @param boot what it says
 * @param firstCataloguePage where the catalogue begins
 */
record BootRecord(BootPage boot, int firstCataloguePage) {

    /** The boot page's number in every primary data file. */
    static final int PAGE = 9;

    /** The object id SQL Server shows on boot and file header pages. */
    static final int OBJECT = 99;

    static BootRecord of(Database database, int firstCataloguePage) {
        var open = database.encryptionKey();
        BootPage boot = new BootPage(
                database.id(),
                database.name(),
                database.createDate(),
                database.owner(),
                database.compatibilityLevel(),
                database.encrypted(),
                open == null ? null : open.key());
        return new BootRecord(boot, firstCataloguePage);
    }

    Page toPage() {
        byte[] record = new RecordWriter()
                .i32(firstCataloguePage)
                .i32(boot.databaseId())
                .utf16(boot.name())
                .instant(boot.createDate())
                .utf16(boot.owner())
                .i16(boot.compatibilityLevel())
                .bool(boot.encrypted())
                .optional(boot.encryption(), EncryptionKeyCodec::write)
                .toBytes();
        var packed = RecordPacking.pack(List.of(record));
        if (packed.size() != 1) {
            throw new IllegalStateException("the boot record of " + boot.name() + " does not fit on its page");
        }
        return Page.plain(
                PageType.BOOT, DataFile.ID, PAGE, OBJECT, 0, 0, 1, packed.get(0).content());
    }

    static BootRecord of(Page page) {
        RecordReader record =
                new RecordReader(RecordPacking.unpack(List.of(page)).get(0));
        int firstCataloguePage = record.i32();
        BootPage boot = new BootPage(
                record.i32(),
                record.utf16(),
                record.instant(),
                record.utf16(),
                record.i16(),
                record.bool(),
                record.optional(EncryptionKeyCodec::read));
        return new BootRecord(boot, firstCataloguePage);
    }
}
