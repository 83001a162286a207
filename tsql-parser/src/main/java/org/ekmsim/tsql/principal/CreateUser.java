package org.ekmsim.tsql.principal;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE USER (Transact-SQL). */
public final class CreateUser extends NamedStatement {

    private final @Nullable UserSource source;
    private final List<UserOption> options;

    public CreateUser(SqlParserPos position, Identifier name, @Nullable UserSource source, List<UserOption> options) {
        super(position, name);
        this.source = source;
        this.options = List.copyOf(options);
    }

    /** Whom it stands for; null where not written. */
    public @Nullable UserSource source() {
        return source;
    }

    /** The options in order, each at most once. */
    public List<UserOption> options() {
        return options;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE USER").part(name());
        if (source != null) {
            out.part(source);
        }
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
    }
}
