package org.ekmsim.tsql.expression;

import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TreeWalk;

/** The height of the expressions in a query, as seen by the expression that holds the query. */
final class QueryHeight extends TreeWalk {

    private int depth;
    private int highest;

    private QueryHeight() {}

    static int of(Clause query) {
        QueryHeight height = new QueryHeight();
        height.walk(query);
        return height.highest;
    }

    @Override
    protected boolean enter(Clause part) {
        depth++;
        highest = Math.max(highest, part instanceof Expression expression ? depth + expression.height() : depth);
        return !(part instanceof Expression);
    }

    @Override
    protected void leave(Clause part) {
        depth--;
    }
}
