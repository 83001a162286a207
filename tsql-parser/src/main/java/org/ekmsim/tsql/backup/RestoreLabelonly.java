package org.ekmsim.tsql.backup;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** RESTORE LABELONLY (Transact-SQL): the media of a device. */
public final class RestoreLabelonly extends Statement {

    private final RestoreSource source;
    private final List<RestoreOption> options;

    public RestoreLabelonly(SqlParserPos position, RestoreSource source, List<RestoreOption> options) {
        super(position);
        this.source = source;
        this.options = List.copyOf(options);
    }

    /** The devices. */
    public RestoreSource source() {
        return source;
    }

    /** The options after WITH. */
    public List<RestoreOption> options() {
        return options;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("RESTORE LABELONLY").part(source);
        RestoreOption.write(options, out);
    }
}
