package org.ekmsim.engine.database.page;

import java.util.Locale;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.surroundings.disk.DiskFile;

/**
 * Error 824: a page is not what was written. State 2 is what every published transcript of a failed page verification
 * shows.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/errors-events/mssqlserver-824-database-engine-error">
 *     MSSQLSERVER_824</a>
 */
public final class PageError {

    private static final int LOGICAL_INCONSISTENCY = 824;
    private static final int STATE = 2;

    private PageError() {}

    /** The plain content does not fit the checksum: a damaged page, or the wrong key. */
    public static EngineError incorrectChecksum(Page page, int pageId, int databaseId, String path) {
        String reason = String.format(
                Locale.ROOT,
                "incorrect checksum (expected: 0x%08x; actual: 0x%08x)",
                page.checksum(),
                page.computedChecksum());
        return error(reason, pageId, databaseId, path);
    }

    /** Another page, or none, stands where a page was expected. */
    public static EngineError incorrectPageId(Page page, int pageId, int databaseId, String path) {
        String reason = String.format(
                Locale.ROOT, "incorrect pageid (expected 1:%d; actual %d:%d)", pageId, page.file(), page.id());
        return error(reason, pageId, databaseId, path);
    }

    private static EngineError error(String reason, int pageId, int databaseId, String path) {
        String offset = String.format(Locale.ROOT, "%#016x", (long) pageId * DiskFile.PAGE_SIZE);
        return EngineError.of(
                LOGICAL_INCONSISTENCY, STATE, reason, "read", "(1:" + pageId + ")", databaseId, offset, path);
    }
}
