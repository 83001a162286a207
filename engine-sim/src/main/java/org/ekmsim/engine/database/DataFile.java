package org.ekmsim.engine.database;

import java.util.List;
import java.util.Set;
import org.ekmsim.engine.database.page.Page;
import org.ekmsim.engine.database.page.PageType;
import org.ekmsim.engine.database.page.RecordPacking;
import org.ekmsim.engine.database.page.RecordPacking.PackedBody;
import org.ekmsim.engine.tde.OpenEncryptionKey;
import org.ekmsim.engine.tde.PageCipher;
import org.ekmsim.surroundings.disk.DiskFile;
import org.jspecify.annotations.Nullable;

/** A primary data file while it is written: the working copy of one write-through. */
final class DataFile {

    /** The file id of the primary data file. */
    static final int ID = 1;

    /** Pages a file grows by: 64 MB, the default of new databases from SQL Server 2016. */
    private static final int GROWTH = 8192;

    private final PageAllocation allocation;
    private final @Nullable OpenEncryptionKey key;
    private @Nullable PageCipher cipher;
    private DiskFile file;

    DataFile(DiskFile file, @Nullable OpenEncryptionKey key) {
        this.file = file;
        this.key = key;
        this.allocation = PageAllocation.of(file);
    }

    DiskFile content() {
        return file;
    }

    /** Replaces all records of an object; returns the first page of its chain, 0 when there are no records. */
    int store(int objectId, List<byte[]> records) {
        List<PackedBody> bodies = RecordPacking.pack(records);
        List<Integer> pages = allocation.claim(objectId, bodies.size());
        for (int i = 0; i < bodies.size(); i++) {
            int previous = i == 0 ? 0 : pages.get(i - 1);
            int next = i == bodies.size() - 1 ? 0 : pages.get(i + 1);
            PackedBody body = bodies.get(i);
            put(Page.plain(
                    PageType.DATA, ID, pages.get(i), objectId, previous, next, body.fragments(), body.content()));
        }
        giveBack(objectId, bodies.size());
        return pages.isEmpty() ? 0 : pages.get(0);
    }

    /** The first page of an object that is not rewritten. */
    int firstPage(int objectId) {
        return allocation.first(objectId);
    }

    /** Gives back the pages of every object that is no longer there. */
    void keepOnly(Set<Integer> objects) {
        allocation.objects().stream()
                .filter(object -> !objects.contains(object))
                .forEach(gone -> giveBack(gone, 0));
    }

    /**
     * Writes a page, encrypted where the scan has been or the database is encrypted; an unchanged page is not
     * touched.
     */
    void put(Page page) {
        Page stored = key != null && page.isEncryptable() && key.key().encrypts(page.id())
                ? cipher(key).encrypt(page)
                : page;
        if (page.id() >= file.pages()) {
            file = file.withSize(file.pages() + GROWTH);
        }
        file = file.withPage(page.id(), stored.toBytes());
    }

    private void giveBack(int objectId, int kept) {
        for (int page : allocation.release(objectId, kept)) {
            file = file.withoutPage(page);
        }
    }

    private PageCipher cipher(OpenEncryptionKey open) {
        if (cipher == null) {
            cipher = new PageCipher(open.pageKey());
        }
        return cipher;
    }
}
