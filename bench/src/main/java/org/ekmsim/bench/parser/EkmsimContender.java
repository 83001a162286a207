package org.ekmsim.bench.parser;

import org.ekmsim.tsql.ParseOptions;
import org.ekmsim.tsql.ParsedBatch;
import org.ekmsim.tsql.TsqlParser;

/** Our own parser. */
final class EkmsimContender implements Contender {

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    @Override
    public String name() {
        return "ekmsim";
    }

    @Override
    public Object parse(String statement) {
        return parseBatch(statement);
    }

    @Override
    public Object parseBatch(String batch) {
        ParsedBatch parsed = parser.parse(batch);
        if (!parsed.errors().isEmpty() || !parsed.unmodelled().isEmpty()) {
            throw new NotUnderstoodException(parsed.errors() + " " + parsed.unmodelled());
        }
        return parsed;
    }
}
