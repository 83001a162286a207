package org.ekmsim.tsql.tree;

import org.apache.calcite.sql.parser.SqlParserPos;

/** A name, without brackets or quotes; empty only for the omitted middle part of {@code db..object}. */
public final class Identifier extends TsqlNode {

    private final String value;

    public Identifier(SqlParserPos position, String value) {
        super(position);
        this.value = value;
    }

    /** The name itself: at most 128 characters. */
    public String value() {
        return value;
    }

    @Override
    public void write(TsqlWriter out) {
        out.name(value);
    }
}
