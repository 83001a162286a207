package org.ekmsim.tsql.tree;

import org.apache.calcite.sql.parser.SqlParserPos;

/** A statement about one object, whose name follows its first words. */
public abstract class NamedStatement extends Statement {

    private final Identifier name;

    protected NamedStatement(SqlParserPos position, Identifier name) {
        super(position);
        this.name = name;
    }

    /** The name of the object the statement is about. */
    public final Identifier name() {
        return name;
    }
}
