package org.ekmsim.tsql.expression;

import java.util.HexFormat;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A binary literal {@code 0x...}; an odd number of digits is padded on the left. */
public final class BinaryLiteral extends Expression {

    private final byte[] value;
    private final boolean secret;

    public BinaryLiteral(SqlParserPos position, byte[] value, boolean secret) {
        super(position, 1);
        this.value = value.clone();
        this.secret = secret;
    }

    /** The bytes. */
    public byte[] value() {
        return value.clone();
    }

    /** Whether it is a password hash, so that printing masks it. */
    public boolean secret() {
        return secret;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(
                secret && out.masked()
                        ? "0x***"
                        : "0x" + HexFormat.of().withUpperCase().formatHex(value));
    }
}
