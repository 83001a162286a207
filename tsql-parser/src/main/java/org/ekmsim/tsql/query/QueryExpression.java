package org.ekmsim.tsql.query;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.TsqlNode;

/** Something that answers rows: a SELECT, a set operation, or one of these with its own ordering. */
public abstract sealed class QueryExpression extends TsqlNode permits SelectQuery, SetOperation, OrderedQuery {

    protected QueryExpression(SqlParserPos position) {
        super(position);
    }
}
