package org.ekmsim.tsql.key;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ALTER SYMMETRIC KEY (Transact-SQL): encryptions are added or dropped. */
public final class AlterSymmetricKey extends NamedStatement {

    private final boolean adding;
    private final List<KeyMechanism> encryptions;

    public AlterSymmetricKey(SqlParserPos position, Identifier name, boolean adding, List<KeyMechanism> encryptions) {
        super(position, name);
        this.adding = adding;
        this.encryptions = List.copyOf(encryptions);
    }

    /** Whether encryptions are added; else they are dropped. */
    public boolean adding() {
        return adding;
    }

    /** The encryptions, at least one. */
    public List<KeyMechanism> encryptions() {
        return encryptions;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("ALTER SYMMETRIC KEY")
                .part(name())
                .word(adding ? "ADD" : "DROP")
                .word("ENCRYPTION BY")
                .list(encryptions);
    }
}
