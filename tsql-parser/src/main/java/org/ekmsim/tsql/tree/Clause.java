package org.ekmsim.tsql.tree;

/** A part of a statement that can write itself as canonical T-SQL. */
public interface Clause {

    /** Appends this part to the text. */
    void write(TsqlWriter out);
}
