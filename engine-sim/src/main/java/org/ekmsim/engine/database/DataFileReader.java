package org.ekmsim.engine.database;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.database.page.Page;
import org.ekmsim.engine.database.page.PageError;
import org.ekmsim.engine.database.page.PageType;
import org.ekmsim.engine.database.page.RecordPacking;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.tde.PageCipher;
import org.ekmsim.surroundings.disk.DiskFile;
import org.jspecify.annotations.Nullable;

/** Reads a primary data file page by page and believes none of them before its checksum fits. */
final class DataFileReader {

    private static final int NOT_PRIMARY = 5171;
    private static final int INVALID_HEADER = 5172;
    /** The state in published error logs with a wrong page audit. */
    private static final int PAGE_AUDIT_STATE = 15;

    private final String path;
    private final DiskFile file;
    private final BootRecord boot;

    /** Opens a file as far as its boot page. */
    DataFileReader(String path, DiskFile file) {
        this.path = path;
        this.file = file;
        Page header = rawPage(0);
        if (!header.is(PageType.FILE_HEADER) || !header.isIntact()) {
            throw EngineError.of(INVALID_HEADER, PAGE_AUDIT_STATE, path, "PageAudit");
        }
        if (header.file() != DataFile.ID) {
            throw EngineError.of(NOT_PRIMARY, 1, path);
        }
        boot = BootRecord.of(verified(BootRecord.PAGE, rawPage(BootRecord.PAGE), 0));
    }

    BootRecord boot() {
        return boot;
    }

    /**
     * The records of an object, from the first page of its chain on; the cipher is null when nothing should be
     * encrypted.
     */
    List<byte[]> records(int firstPage, @Nullable PageCipher cipher) {
        List<Page> chain = new ArrayList<>();
        for (int number = firstPage;
                number != 0;
                number = chain.get(chain.size() - 1).next()) {
            Page page = rawPage(number);
            Page plain = cipher == null ? page : cipher.decrypt(page);
            chain.add(verified(number, plain, boot.boot().databaseId()));
        }
        return RecordPacking.unpack(chain);
    }

    private Page verified(int number, Page page, int databaseId) {
        if (page.id() != number || page.file() != DataFile.ID) {
            throw PageError.incorrectPageId(page, number, databaseId, path);
        }
        if (!page.isIntact()) {
            throw PageError.incorrectChecksum(page, number, databaseId, path);
        }
        return page;
    }

    /** What stands where the page should be; past the end of a cut-off file that is nothing. */
    private Page rawPage(int number) {
        boolean inside = number >= 0 && number < file.pages();
        return Page.of(inside ? file.readPage(number) : new byte[DiskFile.PAGE_SIZE]);
    }
}
