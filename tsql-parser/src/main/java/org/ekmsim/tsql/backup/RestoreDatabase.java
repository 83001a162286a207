package org.ekmsim.tsql.backup;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** RESTORE DATABASE: RESTORE Statements (Transact-SQL). */
public final class RestoreDatabase extends Statement {

    private final NameOrVariable database;
    private final List<NamedOption> files;
    private final @Nullable RestoreSource source;
    private final List<RestoreOption> options;

    public RestoreDatabase(
            SqlParserPos position,
            NameOrVariable database,
            List<NamedOption> files,
            @Nullable RestoreSource source,
            List<RestoreOption> options) {
        super(position);
        this.database = database;
        this.files = List.copyOf(files);
        this.source = source;
        this.options = List.copyOf(options);
    }

    /** The database. */
    public NameOrVariable database() {
        return database;
    }

    /** The files, filegroups and pages, none for the whole backup. */
    public List<NamedOption> files() {
        return files;
    }

    /** Where it comes from; null when only the state of the database changes. */
    public @Nullable RestoreSource source() {
        return source;
    }

    /** The options after WITH. */
    public List<RestoreOption> options() {
        return options;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("RESTORE DATABASE").part(database).list(files);
        if (source != null) {
            out.part(source);
        }
        RestoreOption.write(options, out);
    }
}
