package org.ekmsim.tsql.cursor;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** DECLARE CURSOR (Transact-SQL), in the ISO form or the extended one. */
public final class DeclareCursor extends Statement {

    private final Identifier name;
    private final boolean insensitive;
    private final boolean scroll;
    private final CursorDefinition definition;

    public DeclareCursor(
            SqlParserPos position, Identifier name, boolean insensitive, boolean scroll, CursorDefinition definition) {
        super(position);
        this.name = name;
        this.insensitive = insensitive;
        this.scroll = scroll;
        this.definition = definition;
    }

    /** The cursor. */
    public Identifier name() {
        return name;
    }

    /** Whether INSENSITIVE is written, which only the ISO form has. */
    public boolean insensitive() {
        return insensitive;
    }

    /** Whether SCROLL is written before CURSOR, as the ISO form has it. */
    public boolean scroll() {
        return scroll;
    }

    /** Options of the extended form, and the query. */
    public CursorDefinition definition() {
        return definition;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("DECLARE").part(name);
        if (insensitive) {
            out.word("INSENSITIVE");
        }
        if (scroll) {
            out.word("SCROLL");
        }
        out.part(definition);
    }
}
