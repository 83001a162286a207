package org.ekmsim.tsql.expression;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlWriter;

/** CONTAINS and FREETEXT (Transact-SQL). */
public final class FullTextPredicate extends Condition {

    private final boolean freeText;
    private final FullTextSearch search;

    public FullTextPredicate(SqlParserPos position, boolean freeText, FullTextSearch search) {
        super(position, heightOver(search.text(), search.language()));
        this.freeText = freeText;
        this.search = search;
    }

    /** Whether it is FREETEXT, else CONTAINS. */
    public boolean freeText() {
        return freeText;
    }

    /** Where and what to search. */
    public FullTextSearch search() {
        return search;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(freeText ? "FREETEXT" : "CONTAINS").openCall().part(search).close();
    }
}
