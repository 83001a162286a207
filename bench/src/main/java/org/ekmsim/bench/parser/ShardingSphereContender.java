package org.ekmsim.bench.parser;

import org.apache.shardingsphere.sql.parser.api.CacheOption;
import org.apache.shardingsphere.sql.parser.api.SQLParserEngine;

/** ShardingSphere's SQL Server dialect, built with ANTLR: up to the parse tree, without its cache. */
final class ShardingSphereContender implements Contender {

    private final SQLParserEngine engine = new SQLParserEngine("SQLServer", new CacheOption(1, 1));

    @Override
    public String name() {
        return "ShardingSphere 5.5.2 (ANTLR)";
    }

    @Override
    public Object parse(String statement) {
        return engine.parse(statement, false);
    }

    @Override
    public Object parseBatch(String batch) {
        throw new NotUnderstoodException("takes one statement at a time");
    }
}
