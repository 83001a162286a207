package org.ekmsim.engine.backup;

import org.ekmsim.engine.catalogue.ViewColumns;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.backup.RestoreLabelonly;

/**
 * RESTORE LABELONLY: the medium itself, whatever protects the backups on it.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/restore-statements-labelonly-transact-sql">RESTORE Statements -
 *     LABELONLY (Transact-SQL)</a>
 */
public final class RestoreLabelonlyHandler implements CommandHandler<RestoreLabelonly> {

    private static final String VERB = "RESTORE LABELONLY";
    private static final ViewColumns COLUMNS = ViewColumns.of(VERB);

    @Override
    public Class<RestoreLabelonly> statement() {
        return RestoreLabelonly.class;
    }

    @Override
    public void compile(RestoreLabelonly statement, Compilation compilation) {
        MediumReading.compile(statement.source(), statement.options(), VERB, statement.line());
    }

    @Override
    public void execute(RestoreLabelonly statement, StatementContext context) {
        try {
            BackupMedia medium = MediumReading.of(statement.source(), statement.options(), 0, VERB, context)
                    .medium();
            context.columns(COLUMNS.columns());
            context.row(COLUMNS.row()
                    .with("MediaName", medium.name())
                    .with("MediaSetId", medium.id())
                    .with("FamilyCount", 1)
                    .with("FamilySequenceNumber", 1)
                    .with("MediaFamilyId", BackupMediaViews.family(medium.id()))
                    .with("MediaSequenceNumber", 1)
                    .with("MediaLabelPresent", 1)
                    .with("MediaDescription", medium.description())
                    .with("SoftwareName", BackupMediaViews.SOFTWARE)
                    .with("SoftwareVendorId", BackupMediaViews.MICROSOFT)
                    .with(
                            "MediaDate",
                            medium.sets().stream()
                                    .findFirst()
                                    .map(set -> Dates.local(set.origin().taken()))
                                    .orElse(null))
                    .with("Mirror_Count", 1)
                    .with("IsCompressed", medium.sets().stream().anyMatch(set -> set.label()
                            .compressed()))
                    .values());
            context.counted("RESTORE", 1);
        } catch (EngineError cause) {
            throw cause.followedBy(EngineError.of(3013, 1, VERB));
        }
    }
}
