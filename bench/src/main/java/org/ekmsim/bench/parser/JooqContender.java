package org.ekmsim.bench.parser;

import org.jooq.Parser;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** jOOQ's parser, open-source edition, which has no SQL Server dialect: its own grammar. */
final class JooqContender implements Contender {

    private final Parser parser = DSL.using(SQLDialect.DEFAULT).parser();

    @Override
    public String name() {
        return "jOOQ 3.19.24";
    }

    @Override
    public Object parse(String statement) {
        Query query = parser.parseQuery(statement);
        if (query == null) {
            throw new NotUnderstoodException("empty");
        }
        return query;
    }

    @Override
    public Object parseBatch(String batch) {
        return parser.parse(batch);
    }
}
