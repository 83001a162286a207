package org.ekmsim.tsql.signature;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.permission.Securable;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** ADD SIGNATURE (Transact-SQL). */
public final class AddSignature extends Statement {

    private final boolean counter;
    private final Securable module;
    private final List<Signer> signers;

    public AddSignature(SqlParserPos position, boolean counter, Securable module, List<Signer> signers) {
        super(position);
        this.counter = counter;
        this.module = module;
        this.signers = List.copyOf(signers);
    }

    /** Whether it is a countersignature. */
    public boolean counter() {
        return counter;
    }

    /** The module. */
    public Securable module() {
        return module;
    }

    /** The signers, at least one. */
    public List<Signer> signers() {
        return signers;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(counter ? "ADD COUNTER SIGNATURE TO" : "ADD SIGNATURE TO")
                .part(module)
                .word("BY")
                .list(signers);
    }
}
