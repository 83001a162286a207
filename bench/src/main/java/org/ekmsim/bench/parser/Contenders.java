package org.ekmsim.bench.parser;

import java.util.List;
import java.util.function.Supplier;

/** The parsers of the comparison by the short names their benchmarks have. */
enum Contenders {
    EKMSIM(EkmsimContender::new),
    JSQLPARSER(JSqlParserContender::new),
    JOOQ(JooqContender::new),
    DRUID(DruidContender::new),
    SHARDINGSPHERE(ShardingSphereContender::new);

    private final Supplier<Contender> maker;

    Contenders(Supplier<Contender> maker) {
        this.maker = maker;
    }

    Contender make() {
        return maker.get();
    }

    /** The statements of the script that this parser and ours both understand. */
    List<String> commonStatements() {
        Contender other = make();
        Contender own = EKMSIM.make();
        return EkmScript.statements().stream()
                .filter(other::understands)
                .filter(own::understands)
                .toList();
    }
}
