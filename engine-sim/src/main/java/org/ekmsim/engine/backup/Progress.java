package org.ekmsim.engine.backup;

import org.ekmsim.engine.session.StatementContext;

/**
 * What a finished transfer tells the client: how far it came (3211), the pages of each file (4035), and the pages and pace of the whole
 * (3014).
 */
final class Progress {

    private static final int WHOLE = 100;
    private static final int MEBIBYTE = 1 << 20;

    /** What one disk of a small server reads or writes in a second; no time of the world passes. */
    private static final long BYTES_PER_SECOND = 200L * MEBIBYTE;

    private static final int THOUSAND = 1000;

    private Progress() {}

    /**
     * Tells of a transfer.
     *
     * @param verb {@code BACKUP DATABASE} or {@code RESTORE DATABASE}
     * @param set the backup
     * @param position its position on the medium
     * @param database the database the pages belong to
     * @param percentage how often to tell how far it is, 0 for never
     */
    static void tell(
            String verb, BackupSummary set, int position, String database, int percentage, StatementContext context) {
        for (int done = percentage; percentage > 0 && done < WHOLE; done += percentage) {
            context.inform(3211, done);
        }
        context.inform(
                4035, (long) set.dataPages(), database, set.files().get(0).name(), position);
        if (percentage > 0) {
            context.inform(3211, WHOLE);
        }
        context.inform(4035, (long) set.logPages(), database, set.files().get(1).name(), position);
        long bytes = set.size();
        long millis = Math.max(1, bytes * THOUSAND / BYTES_PER_SECOND);
        long pace = bytes * THOUSAND * THOUSAND / millis / MEBIBYTE;
        context.inform(
                3014,
                verb,
                (long) set.pages(),
                millis / THOUSAND,
                thousandths(millis),
                pace / THOUSAND,
                thousandths(pace));
    }

    private static String thousandths(long value) {
        return "%03d".formatted(value % THOUSAND);
    }
}
