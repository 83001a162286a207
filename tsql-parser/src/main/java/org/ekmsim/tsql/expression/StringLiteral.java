package org.ekmsim.tsql.expression;

import java.util.regex.Pattern;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** A string literal; its text has quotes undoubled. */
public final class StringLiteral extends Expression {

    // Dynamic SQL is only text to the parser; what looks like a secret inside it is masked as a whole.
    private static final Pattern CONTINUING_BACKSLASH = Pattern.compile("\\\\(?=\\r?\\n)");
    private static final Pattern DYNAMIC_SECRET = Pattern.compile("(secret|password)\\s*=", Pattern.CASE_INSENSITIVE);

    private final String value;
    private final boolean national;
    private final boolean secret;

    public StringLiteral(SqlParserPos position, String value, boolean national, boolean secret) {
        super(position, 1);
        this.value = value;
        this.national = national;
        this.secret = secret;
    }

    /** The characters. */
    public String value() {
        return value;
    }

    /** Whether it is written {@code N'...'}. */
    public boolean national() {
        return national;
    }

    /** Whether it stands where a password or secret does, so that printing masks it. */
    public boolean secret() {
        return secret;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** A backslash at the end of a line would continue the literal; an empty continuation after it keeps it. */
    private String quoted() {
        String text = value.replace("'", "''");
        return text.indexOf('\\') < 0
                ? text
                : CONTINUING_BACKSLASH.matcher(text).replaceAll("\\\\\\\\\n");
    }

    @Override
    public void write(TsqlWriter out) {
        boolean hidden =
                out.masked() && (secret || DYNAMIC_SECRET.matcher(value).find());
        out.word((national ? "N'" : "'") + (hidden ? "***" : quoted()) + "'");
    }
}
